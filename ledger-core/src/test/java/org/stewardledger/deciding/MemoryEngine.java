package org.stewardledger.deciding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexPosition;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriterion;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;
import org.stewardledger.journal.Appended;
import org.stewardledger.journal.CommandRecord;
import org.stewardledger.journal.RecordedCommand;
import org.stewardledger.journal.StoredBodies;
import org.stewardledger.journal.axon.EventMetadata;
import org.stewardledger.journal.axon.JournalEngine;

/** A journal in memory, for one act at a time: positions from 1, found by tag, and the acts that were taken. */
final class MemoryEngine implements EventStorageEngine {

    private final List<EventMessage> messages = new ArrayList<>();
    private final List<Recorded<LedgerEvent>> recorded = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<Tag, List<Integer>> byTag = new HashMap<>();
    private final List<byte[]> bodies = new ArrayList<>();
    private final Map<CommandId, RecordedCommand> taken;
    private final StoredBodies stored;

    /**
     * An empty journal.
     *
     * @param taken  where it keeps the acts that it took
     * @param stored how it stores events
     */
    MemoryEngine(Map<CommandId, RecordedCommand> taken, StoredBodies stored) {
        this.taken = taken;
        this.stored = stored;
    }

    /** Everything recorded, in order. */
    List<Recorded<LedgerEvent>> recorded() {
        return recorded;
    }

    /** The bytes of each event, in order. */
    List<byte[]> bodies() {
        return bodies;
    }

    /** The position of the last event with this tag of one of these types; 0 when there is none. */
    int last(Tag tag, Set<QualifiedName> types) {
        List<Integer> tagged = byTag.getOrDefault(tag, List.of());
        for (int i = tagged.size() - 1; i >= 0; i--) {
            if (types.contains(messages.get(tagged.get(i) - 1).type().qualifiedName())) {
                return tagged.get(i);
            }
        }
        return 0;
    }

    /** Keeps an event that is recorded already, whatever else there is; its bytes are not. */
    void hold(Recorded<LedgerEvent> said) {
        int position = messages.size() + 1;
        MessageType type = new MessageTypes().resolve(said.event().getClass()).orElseThrow();
        messages.add(new GenericEventMessage(
                said.id().toString(), type, said.event(), EventMetadata.of(said), said.recordedAt()));
        recorded.add(EventMetadata.recorded(messages.getLast(), position));
        positions.put(said.id().toString(), position);
        for (EventTag tag : said.tags()) {
            byTag.computeIfAbsent(Tag.of(tag.key(), tag.value()), one -> new ArrayList<>())
                    .add(position);
        }
    }

    @Override
    public CompletableFuture<AppendTransaction<?>> appendEvents(
            AppendCondition condition, @Nullable ProcessingContext context, List<TaggedEventMessage<?>> events) {
        return CompletableFuture.completedFuture(new Transaction(events));
    }

    /** One append; nothing is kept before the commit. */
    private final class Transaction implements AppendTransaction<Integer> {

        private final List<TaggedEventMessage<?>> events;

        Transaction(List<TaggedEventMessage<?>> events) {
            this.events = events;
        }

        @Override
        public CompletableFuture<Integer> commit(@Nullable ProcessingContext context) {
            int first = messages.size() + 1;
            for (TaggedEventMessage<?> tagged : events) {
                keep(tagged);
            }
            if (context != null && !events.isEmpty()) {
                context.putResource(JournalEngine.APPENDED, appended(first, context));
            }
            return CompletableFuture.completedFuture(messages.size());
        }

        private void keep(TaggedEventMessage<?> tagged) {
            EventMessage said = tagged.event();
            Recorded<LedgerEvent> clear = EventMetadata.recorded(said, messages.size() + 1L);
            StoredBodies.Body body = stored.body(clear);
            messages.add(new GenericEventMessage(
                    said.identifier(), said.type(), body.event().event(), said.metadata(), said.timestamp()));
            recorded.add(body.event());
            bodies.add(body.bytes());
            positions.put(said.identifier(), messages.size());
            tagged.tags()
                    .forEach(tag ->
                            byTag.computeIfAbsent(tag, one -> new ArrayList<>()).add(messages.size()));
        }

        private Appended appended(int first, ProcessingContext context) {
            List<RecordedCommand> commands = new ArrayList<>();
            Instant at = recorded.getLast().recordedAt();
            int next = first;
            List<CommandRecord> acts = context.getResource(JournalEngine.COMMANDS);
            for (CommandRecord act : acts == null ? List.<CommandRecord>of() : acts) {
                commands.add(new RecordedCommand(act.id(), act.fingerprint(), next, next + act.events() - 1L, at));
                next += act.events();
            }
            commands.forEach(command -> taken.put(command.id(), command));
            return new Appended(first, messages.size(), at, commands, false);
        }

        @Override
        public void rollback(@Nullable ProcessingContext context) {
            // Nothing was kept yet.
        }

        @Override
        public CompletableFuture<ConsistencyMarker> afterCommit(Integer head, @Nullable ProcessingContext context) {
            return CompletableFuture.completedFuture(new GlobalIndexConsistencyMarker(head));
        }
    }

    @Override
    public MessageStream<EventMessage> source(SourcingCondition condition, @Nullable ProcessingContext context) {
        long from = Math.max(1, GlobalIndexPosition.toIndex(condition.start()));
        SortedSet<Integer> wanted = new TreeSet<>();
        for (EventCriterion criterion : condition.criteria().flatten()) {
            List<Integer> tagged =
                    byTag.getOrDefault(criterion.tags().iterator().next(), List.of());
            for (int i = tagged.size() - 1; i >= 0 && tagged.get(i) >= from; i--) {
                if (criterion
                        .types()
                        .contains(messages.get(tagged.get(i) - 1).type().qualifiedName())) {
                    wanted.add(tagged.get(i));
                }
            }
        }
        List<EventMessage> sourced = new ArrayList<>();
        wanted.forEach(position -> sourced.add(messages.get(position - 1)));
        sourced.add(TerminalEventMessage.INSTANCE);
        return MessageStream.fromIterable(sourced, this::context);
    }

    /** Where an event stands; with what ends a stream, how far it was read. */
    private Context context(EventMessage message) {
        Integer position = positions.get(message.identifier());
        return position == null
                ? ConsistencyMarker.addToContext(Context.empty(), new GlobalIndexConsistencyMarker(messages.size()))
                : TrackingToken.addToContext(Context.empty(), new GlobalSequenceTrackingToken(position));
    }

    @Override
    public MessageStream<EventMessage> stream(StreamingCondition condition, @Nullable ProcessingContext context) {
        throw new UnsupportedOperationException("nothing follows this journal");
    }

    @Override
    public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(new GlobalSequenceTrackingToken(0));
    }

    @Override
    public CompletableFuture<TrackingToken> latestToken(@Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(new GlobalSequenceTrackingToken(messages.size()));
    }

    @Override
    public CompletableFuture<TrackingToken> tokenAt(Instant at, @Nullable ProcessingContext context) {
        throw new UnsupportedOperationException("nothing follows this journal");
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("head", messages.size());
    }
}

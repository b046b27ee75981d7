package org.stewardledger.journal.axon;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexPosition;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.Context.ResourceKey;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.jspecify.annotations.Nullable;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;
import org.stewardledger.journal.Append;
import org.stewardledger.journal.AppendConflict;
import org.stewardledger.journal.Appended;
import org.stewardledger.journal.CommandRecord;
import org.stewardledger.journal.Criterion;
import org.stewardledger.journal.EventTypes;
import org.stewardledger.journal.Journal;
import org.stewardledger.journal.NothingSince;
import org.stewardledger.journal.Reading;
import org.stewardledger.journal.Unrecorded;
import org.stewardledger.journal.Wanted;

/**
 * The journal behind Axon's storage interface: everything that an upgrade of Axon can touch. Positions are Axon's
 * global index; a token or marker of <i>n</i> means that events up to position <i>n</i> were seen.
 */
public final class JournalEngine implements EventStorageEngine {

    /** Put into the processing context by whoever decides: the acts that the appended events belong to. */
    public static final ResourceKey<List<CommandRecord>> COMMANDS = ResourceKey.withLabel("ledger.commands");

    /** Put into the processing context by the engine after the commit: the journal's answer. */
    public static final ResourceKey<Appended> APPENDED = ResourceKey.withLabel("ledger.appended");

    private static final QualifiedName NO_EVENT = new QualifiedName("ledger", "no-event");

    private final Journal journal;
    private final EventTypes types;
    private final Map<Set<QualifiedName>, Set<String>> namesOfTypes = new ConcurrentHashMap<>();

    public JournalEngine(Journal journal, EventTypes types) {
        this.journal = journal;
        this.types = types;
    }

    @Override
    public CompletableFuture<AppendTransaction<?>> appendEvents(
            AppendCondition condition, @Nullable ProcessingContext context, List<TaggedEventMessage<?>> events) {
        List<CommandRecord> acts = context == null ? null : context.getResource(COMMANDS);
        List<NothingSince> conditions = conditions(condition);
        List<Unrecorded> unrecorded =
                events.stream().map(JournalEngine::unrecorded).toList();
        Append append = new Append(conditions, unrecorded, acts == null ? List.of() : acts);
        return CompletableFuture.completedFuture(new Transaction(append));
    }

    /** The journal keeps the tags the event itself names; a tag resolver that says otherwise is a mistake. */
    private static Unrecorded unrecorded(TaggedEventMessage<?> tagged) {
        Unrecorded unrecorded = EventMetadata.unrecorded(tagged.event());
        Set<EventTag> given = tagged.tags().stream()
                .map(tag -> new EventTag(tag.key(), tag.value()))
                .collect(Collectors.toSet());
        if (!given.equals(unrecorded.tags())) {
            throw new IllegalStateException(tagged.event().type() + " was tagged " + given);
        }
        return unrecorded;
    }

    private List<NothingSince> conditions(AppendCondition condition) {
        ConsistencyMarker marker = condition.consistencyMarker();
        if (marker == ConsistencyMarker.INFINITY) {
            return List.of();
        }
        long position = Math.max(0, GlobalIndexConsistencyMarker.position(marker));
        return List.of(new NothingSince(position, criteria(condition.criteria())));
    }

    /** One criterion that means everything, where Axon has none. */
    private List<Criterion> criteria(EventCriteria criteria) {
        if (criteria.matches(NO_EVENT, Set.of())) {
            return List.of(Criterion.everything());
        }
        return criteria.flatten().stream()
                .map(one -> new Criterion(
                        one.tags().stream()
                                .map(tag -> new EventTag(tag.key(), tag.value()))
                                .collect(Collectors.toSet()),
                        names(one.types())))
                .toList();
    }

    /** The sets of types that are asked for are those of the kinds of entities, again and again. */
    private Set<String> names(Set<QualifiedName> asked) {
        return namesOfTypes.computeIfAbsent(
                asked, some -> some.stream().map(QualifiedName::name).collect(Collectors.toUnmodifiableSet()));
    }

    /** One append; the journal is asked only at the commit. */
    private final class Transaction implements AppendTransaction<Appended> {

        private final Append append;
        private boolean finished;

        Transaction(Append append) {
            this.append = append;
        }

        @Override
        public CompletableFuture<Appended> commit(@Nullable ProcessingContext context) {
            if (finished) {
                return CompletableFuture.failedFuture(new IllegalStateException("committed or rolled back before"));
            }
            finished = true;
            if (append.events().isEmpty() && append.commands().isEmpty()) {
                return CompletableFuture.completedFuture(new Appended(0, 0, Instant.MIN, List.of(), false));
            }
            return journal.append(append)
                    .exceptionallyCompose(failure -> CompletableFuture.failedFuture(
                            failure instanceof AppendConflict ? rejected(failure) : failure))
                    .whenComplete((appended, failure) -> {
                        if (context != null && appended != null) {
                            context.putResource(APPENDED, appended);
                        }
                    });
        }

        private static AppendEventsTransactionRejectedException rejected(Throwable conflict) {
            var rejected = new AppendEventsTransactionRejectedException(conflict.getMessage());
            rejected.initCause(conflict);
            return rejected;
        }

        @Override
        public void rollback(@Nullable ProcessingContext context) {
            finished = true;
        }

        @Override
        public CompletableFuture<ConsistencyMarker> afterCommit(
                Appended appended, @Nullable ProcessingContext context) {
            return CompletableFuture.completedFuture(
                    appended.lastPosition() == 0
                            ? ConsistencyMarker.ORIGIN
                            : new GlobalIndexConsistencyMarker(appended.lastPosition()));
        }
    }

    @Override
    public MessageStream<EventMessage> source(SourcingCondition condition, @Nullable ProcessingContext context) {
        long after = Math.max(1, GlobalIndexPosition.toIndex(condition.start())) - 1;
        List<Wanted> wanted = criteria(condition.criteria()).stream()
                .map(criterion -> new Wanted(criterion, after))
                .toList();
        Reading reading = journal.read(wanted);
        List<MessageStream.Entry<EventMessage>> entries = reading.events().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(Recorded::position, event -> event, (same, again) -> same))
                .values()
                .stream()
                .sorted((one, other) -> Long.compare(one.position(), other.position()))
                .map(this::entry)
                .collect(Collectors.toCollection(java.util.ArrayList::new));
        ConsistencyMarker marker = new GlobalIndexConsistencyMarker(reading.head());
        entries.add(new SimpleEntry<>(
                TerminalEventMessage.INSTANCE, ConsistencyMarker.addToContext(Context.empty(), marker)));
        return new SourcedStream(entries);
    }

    @Override
    public MessageStream<EventMessage> stream(StreamingCondition condition, @Nullable ProcessingContext context) {
        TrackingToken token = condition.position();
        long after = token == null ? 0 : Math.max(0, token.position().orElse(0));
        List<Criterion> criteria = criteria(condition.criteria());
        boolean everything = criteria.contains(Criterion.everything());
        return new JournalStream(journal, journal.cursor(after, everything ? List.of() : criteria), this::entry);
    }

    private MessageStream.Entry<EventMessage> entry(Recorded<LedgerEvent> event) {
        MessageType type = types.messageType(event.event().getClass());
        Context context =
                TrackingToken.addToContext(Context.empty(), new GlobalSequenceTrackingToken(event.position()));
        return new SimpleEntry<>(new RecordedMessage(event, type), context);
    }

    @Override
    public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(new GlobalSequenceTrackingToken(0));
    }

    @Override
    public CompletableFuture<TrackingToken> latestToken(@Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(new GlobalSequenceTrackingToken(journal.databaseHead()));
    }

    @Override
    public CompletableFuture<TrackingToken> tokenAt(Instant at, @Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(
                new GlobalSequenceTrackingToken(journal.positionAt(at.minusNanos(1000))));
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("head", journal.head());
    }

    /** What was sourced; ends with the marker. */
    private static final class SourcedStream implements MessageStream<EventMessage> {

        private final List<Entry<EventMessage>> entries;
        private int next;

        SourcedStream(List<Entry<EventMessage>> entries) {
            this.entries = entries;
        }

        @Override
        public Optional<Entry<EventMessage>> next() {
            Optional<Entry<EventMessage>> entry = peek();
            next++;
            return entry;
        }

        @Override
        public Optional<Entry<EventMessage>> peek() {
            return next < entries.size() ? Optional.of(entries.get(next)) : Optional.empty();
        }

        @Override
        public void setCallback(Runnable callback) {
            callback.run();
        }

        @Override
        public Optional<Throwable> error() {
            return Optional.empty();
        }

        @Override
        public boolean isCompleted() {
            return next >= entries.size();
        }

        @Override
        public boolean hasNextAvailable() {
            return next < entries.size();
        }

        @Override
        public void close() {
            next = entries.size();
        }
    }
}

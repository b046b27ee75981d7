package org.stewardledger.projections.following;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.StreamableEventSource;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.jspecify.annotations.Nullable;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;
import org.stewardledger.journal.Criterion;
import org.stewardledger.journal.EventTypes;
import org.stewardledger.journal.Journal;
import org.stewardledger.journal.PersonalReader;
import org.stewardledger.journal.Wanted;
import org.stewardledger.journal.axon.EventMetadata;
import org.stewardledger.journal.axon.JournalEngine;
import org.stewardledger.projections.LedgerSource;

/** The journal as the views see it: streamed through its engine for Axon, and read again by tags. */
public final class JournalSource implements StreamableEventSource {

    private final Journal journal;
    private final JournalEngine engine;
    private final Set<String> types;

    private JournalSource(Journal journal, EventTypes types) {
        this.journal = journal;
        this.engine = new JournalEngine(journal, types);
        this.types = types.names();
    }

    /**
     * The ledger of a journal.
     *
     * @param types    the events that it may hold
     * @param personal opens personal texts
     * @param clock    tells what now is
     */
    public static LedgerSource of(Journal journal, EventTypes types, PersonalReader personal, Clock clock) {
        JournalSource source = new JournalSource(journal, types);
        return new LedgerSource(source, EventMetadata::recorded, source::tagged, types, personal::findAll, clock);
    }

    private Map<EventTag, List<Recorded<LedgerEvent>>> tagged(Set<EventTag> tags, long upTo) {
        List<EventTag> asked = new ArrayList<>(tags);
        // With the types named, the journal answers all of them from its key in one query.
        List<Wanted> wanted = asked.stream()
                .map(tag -> new Wanted(Criterion.of(tag, types), 0))
                .toList();
        List<List<Recorded<LedgerEvent>>> found = journal.read(wanted).events();
        Map<EventTag, List<Recorded<LedgerEvent>>> events = new HashMap<>();
        for (int at = 0; at < asked.size(); at++) {
            List<Recorded<LedgerEvent>> known = found.get(at).stream()
                    .filter(event -> event.position() <= upTo)
                    .toList();
            if (!known.isEmpty()) {
                events.put(asked.get(at), known);
            }
        }
        return events;
    }

    @Override
    public MessageStream<EventMessage> open(StreamingCondition condition, @Nullable ProcessingContext context) {
        return engine.stream(condition, context);
    }

    @Override
    public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
        return engine.firstToken(context);
    }

    @Override
    public CompletableFuture<TrackingToken> latestToken(@Nullable ProcessingContext context) {
        return engine.latestToken(context);
    }

    @Override
    public CompletableFuture<TrackingToken> tokenAt(Instant at, @Nullable ProcessingContext context) {
        return engine.tokenAt(at, context);
    }
}

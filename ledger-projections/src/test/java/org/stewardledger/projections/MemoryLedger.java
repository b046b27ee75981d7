package org.stewardledger.projections;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.StreamableEventSource;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Text;
import org.stewardledger.deciding.Acts;

/** A ledger in memory that streams like the real one; for tests of what follows it. */
public final class MemoryLedger implements StreamableEventSource {

    private static final MessageType TYPE = new MessageType("ledger", "Anything", "1");

    private final List<Recorded<LedgerEvent>> events = new CopyOnWriteArrayList<>();
    private final List<Open> streams = new CopyOnWriteArrayList<>();
    private volatile Optional<RuntimeException> failure = Optional.empty();
    private volatile int again;
    private volatile int leftOut;

    /** Records events as they are; their positions must follow those before. */
    public synchronized void record(List<Recorded<LedgerEvent>> more) {
        for (Recorded<LedgerEvent> event : more) {
            if (event.position() != events.size() + more.indexOf(event) + 1L) {
                throw new IllegalArgumentException("position " + event.position() + " after " + events.size());
            }
        }
        events.addAll(more);
        streams.forEach(stream -> stream.callback.run());
    }

    /** Everything recorded. */
    public List<Recorded<LedgerEvent>> events() {
        return List.copyOf(events);
    }

    /** From now on streams fail, until an empty failure is set. */
    public void failWith(Optional<RuntimeException> with) {
        failure = with;
        streams.forEach(stream -> stream.callback.run());
    }

    /** From now on a stream starts so many events too early, as a source may that delivers at least once. */
    public void deliverAgain(int events) {
        again = events;
    }

    /** From now on a stream leaves this position out, as none ever should. */
    public void leaveOut(int position) {
        leftOut = position;
    }

    /** The ledger as views see it. */
    public LedgerSource source(Clock clock) {
        return new LedgerSource(
                this,
                message -> message.payloadAs(Recorded.class),
                this::tagged,
                Acts.eventTypes(),
                MemoryLedger::opened,
                clock);
    }

    /** Texts about nobody as they are; of personal ones that they were opened. */
    public static List<Optional<String>> opened(Collection<? extends Text> texts) {
        return texts.stream()
                .map(text -> text.plain().or(() -> Optional.of("opened")))
                .toList();
    }

    private Map<EventTag, List<Recorded<LedgerEvent>>> tagged(Set<EventTag> tags, long upTo) {
        Map<EventTag, List<Recorded<LedgerEvent>>> found = new HashMap<>();
        for (Recorded<LedgerEvent> event : events) {
            if (event.position() <= upTo) {
                event.event().tags().stream()
                        .filter(tags::contains)
                        .forEach(tag -> found.computeIfAbsent(tag, absent -> new ArrayList<>())
                                .add(event));
            }
        }
        return found;
    }

    @Override
    public MessageStream<EventMessage> open(StreamingCondition condition, ProcessingContext context) {
        long after = ((GlobalSequenceTrackingToken) condition.position()).getGlobalIndex();
        Open stream = new Open(Math.max(0, after - again));
        streams.add(stream);
        return stream;
    }

    @Override
    public CompletableFuture<TrackingToken> firstToken(ProcessingContext context) {
        return CompletableFuture.completedFuture(new GlobalSequenceTrackingToken(0));
    }

    @Override
    public CompletableFuture<TrackingToken> latestToken(ProcessingContext context) {
        return CompletableFuture.completedFuture(new GlobalSequenceTrackingToken(events.size()));
    }

    @Override
    public CompletableFuture<TrackingToken> tokenAt(Instant at, ProcessingContext context) {
        long before =
                events.stream().filter(event -> event.recordedAt().isBefore(at)).count();
        return CompletableFuture.completedFuture(new GlobalSequenceTrackingToken(before));
    }

    /** One who reads along. */
    private final class Open implements MessageStream<EventMessage> {

        private volatile long position;
        private volatile Runnable callback = () -> {};

        private Open(long position) {
            this.position = position;
        }

        @Override
        public Optional<Entry<EventMessage>> next() {
            Optional<Entry<EventMessage>> next = peek();
            next.ifPresent(entry -> position++);
            return next;
        }

        @Override
        public Optional<Entry<EventMessage>> peek() {
            position += position + 1 == leftOut ? 1 : 0;
            if (failure.isPresent() || position >= events.size()) {
                return Optional.empty();
            }
            EventMessage message = new GenericEventMessage(TYPE, events.get((int) position));
            return Optional.of(new SimpleEntry<>(message, Context.empty()));
        }

        @Override
        public void setCallback(Runnable callback) {
            this.callback = callback;
            callback.run();
        }

        @Override
        public Optional<Throwable> error() {
            return failure.map(thrown -> thrown);
        }

        @Override
        public boolean isCompleted() {
            return failure.isPresent();
        }

        @Override
        public boolean hasNextAvailable() {
            return peek().isPresent();
        }

        @Override
        public void close() {
            streams.remove(this);
        }
    }
}

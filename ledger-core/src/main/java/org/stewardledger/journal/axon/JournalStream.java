package org.stewardledger.journal.axon;

import java.util.Optional;
import java.util.function.Function;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;
import org.stewardledger.journal.EventCursor;
import org.stewardledger.journal.Journal;

/** The journal as a stream without end, for event processors; told of new events, or of a failure, by its callback. */
final class JournalStream implements MessageStream<EventMessage> {

    private final EventCursor cursor;
    private final Function<Recorded<LedgerEvent>, Entry<EventMessage>> entries;
    private final Journal.Subscription subscription;
    private volatile Runnable callback = () -> {};
    private volatile @Nullable Throwable failure;
    private volatile boolean closed;
    private @Nullable Entry<EventMessage> peeked;

    JournalStream(Journal journal, EventCursor cursor, Function<Recorded<LedgerEvent>, Entry<EventMessage>> entries) {
        this.cursor = cursor;
        this.entries = entries;
        this.subscription = journal.onAdvance(() -> callback.run());
    }

    @Override
    public synchronized Optional<Entry<EventMessage>> next() {
        Optional<Entry<EventMessage>> next = peek();
        peeked = null;
        return next;
    }

    @Override
    public synchronized Optional<Entry<EventMessage>> peek() {
        if (peeked == null && !closed && failure == null) {
            try {
                peeked = cursor.next().map(entries).orElse(null);
            } catch (RuntimeException e) {
                failure = e;
                subscription.close();
                callback.run();
            }
        }
        return Optional.ofNullable(peeked);
    }

    @Override
    public void setCallback(Runnable told) {
        callback = told;
        if (hasNextAvailable()) {
            told.run();
        }
    }

    @Override
    public Optional<Throwable> error() {
        return Optional.ofNullable(failure);
    }

    @Override
    public boolean isCompleted() {
        return closed || failure != null;
    }

    @Override
    public boolean hasNextAvailable() {
        return peek().isPresent();
    }

    @Override
    public synchronized void close() {
        closed = true;
        subscription.close();
        cursor.close();
    }
}

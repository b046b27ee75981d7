package org.stewardledger.projections.following;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;
import org.stewardledger.projections.LedgerSource;

/** The events after a position, as they become available. */
final class Feed implements AutoCloseable {

    private final MessageStream<EventMessage> stream;
    private final LedgerSource ledger;
    private long last;

    /**
     * Opens the source.
     *
     * @param signal given whenever there may be more
     */
    Feed(LedgerSource ledger, long after, Signal signal) {
        this.ledger = ledger;
        this.last = after;
        this.stream =
                ledger.events().open(StreamingCondition.startingFrom(new GlobalSequenceTrackingToken(after)), null);
        stream.setCallback(signal::give);
    }

    /**
     * The next events that are there, without waiting; those delivered again are left out.
     *
     * @throws IllegalStateException when the source failed or left an event out
     */
    List<Recorded<LedgerEvent>> gather(int most) {
        List<Recorded<LedgerEvent>> events = new ArrayList<>();
        while (events.size() < most) {
            Optional<MessageStream.Entry<EventMessage>> entry = stream.next();
            if (entry.isEmpty()) {
                break;
            }
            Recorded<LedgerEvent> event = ledger.reading().apply(entry.get().message());
            if (event.position() > last) {
                follows(event.position());
                events.add(event);
            }
        }
        stream.error().ifPresent(failure -> {
            throw new IllegalStateException("the event source failed after event " + last, failure);
        });
        return events;
    }

    private void follows(long position) {
        if (position != last + 1) {
            throw new IllegalStateException("event " + position + " came after event " + last);
        }
        last = position;
    }

    @Override
    public void close() {
        stream.close();
    }
}

package org.stewardledger.deciding;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.messaging.core.Message;
import org.axonframework.messaging.core.retry.RetryPolicy;
import org.stewardledger.journal.AppendConflict;

/**
 * Decides an act again when what it was decided on changed before it was appended. Waits a little longer each time,
 * with jitter, because acts on one promise that arrive together would otherwise collide again and again.
 */
final class ConflictRetry implements RetryPolicy {

    private final int attempts;

    ConflictRetry(int attempts) {
        this.attempts = attempts;
    }

    @Override
    public Outcome defineFor(Message message, Throwable failure, List<Class<? extends Throwable>[]> previousFailures) {
        int attempt = previousFailures.size();
        if (!isConflict(failure) || attempt >= attempts) {
            return Outcome.doNotReschedule();
        }
        long longest = Math.min(50, 2L + attempt);
        return Outcome.rescheduleIn(ThreadLocalRandom.current().nextLong(1, longest + 1), TimeUnit.MILLISECONDS);
    }

    static boolean isConflict(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AppendEventsTransactionRejectedException || cause instanceof AppendConflict) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("attempts", attempts);
    }
}

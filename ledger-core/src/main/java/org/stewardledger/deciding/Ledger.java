package org.stewardledger.deciding;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.stewardledger.act.ActRefused;

/**
 * The one way in: acts are decided on what is recorded, appended, and answered after the commit. Sending the same
 * command id again gives the same answer; with another body it is refused as {@code act.command-reused}.
 */
public interface Ledger {

    /** Performs one act. The future fails with {@link ActRefused} when a rule says no; then nothing is written. */
    CompletableFuture<Receipt> submit(Addressed act);

    /** Performs one act and waits. Throws {@link ActRefused} when a rule says no; then nothing is written. */
    Receipt perform(Addressed act);

    /**
     * Decides the acts in the order given, each on what the ones before it left, and appends them in one transaction.
     *
     * @param acts the acts, in order; repeats among them are answered once
     * @param mode what a refusal of one means for the others
     * @return one answer per act, in the same order
     */
    List<Answer> performAll(List<Addressed> acts, BatchMode mode);

    /** What a refusal of one act means for the rest of its batch. */
    enum BatchMode {
        /** One refusal refuses all; nothing is written. */
        ALL_OR_NOTHING,
        /** The others are recorded. */
        EACH_FOR_ITSELF
    }

    /** What became of one act of a batch. */
    sealed interface Answer {

        /** It was taken. */
        record Taken(Receipt receipt) implements Answer {}

        /** A rule said no to this act. */
        record Refused(ActRefused refusal) implements Answer {}

        /** Another act of an all-or-nothing batch was refused, so this one was not recorded. */
        record NotRecorded() implements Answer {}
    }
}

package org.stewardledger.act;

import java.util.concurrent.Callable;

/** Which rule says no. */
public final class Refusals {

    private Refusals() {}

    /** The refusal that this meets; fails when it meets none. */
    public static Refusal of(Callable<?> attempt) {
        try {
            throw new AssertionError("not refused: " + attempt.call());
        } catch (ActRefused refused) {
            return refused.refusal();
        } catch (Exception other) {
            throw new AssertionError(other);
        }
    }
}

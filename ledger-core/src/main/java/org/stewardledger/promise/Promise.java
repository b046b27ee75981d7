package org.stewardledger.promise;

import java.time.Instant;
import java.util.Optional;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Recorded;

/** A promise as it is decided on. */
public sealed interface Promise {

    /** Nobody asked for it, offered it or made it. */
    record Unmade() implements Promise {}

    static Promise none() {
        return new Unmade();
    }

    /** The partnership it is in; empty while nothing of it is recorded. */
    default Optional<PartnershipId> within() {
        return Optional.empty();
    }

    /** When the last spoken act on it took effect; empty when there was none. */
    default Optional<Instant> lastSpokenAt() {
        return Optional.empty();
    }

    /** Applies a recorded fact. Never refuses: what is in the ledger has happened. */
    static Promise evolve(Promise state, Recorded<PromiseEvent> recorded) {
        return state;
    }
}

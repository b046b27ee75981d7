package org.stewardledger.promise;

import java.util.Optional;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Recorded;

/**
 * Since when a promise is under its agreement, and is kept or broken, by the places of the events in the ledger.
 *
 * @param promise the promise as it is now
 * @param under   since when it is under its agreement; empty while under none
 * @param kept    since when it is kept; empty while it is not
 * @param broken  since when it is broken; empty while it is not
 */
public record Turns(Promise promise, Optional<Long> under, Optional<Long> kept, Optional<Long> broken) {

    /** Nothing happened. */
    public static Turns none() {
        return new Turns(Promise.none(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The agreement that it is under; empty when under none. */
    public Optional<AgreementId> agreement() {
        return promise.facts().flatMap(PromiseFacts::under);
    }

    /** Since when it is kept under its agreement; empty while it is not. */
    public Optional<Long> keptUnder() {
        return later(kept);
    }

    /** Since when it is broken under its agreement; empty while it is not. */
    public Optional<Long> brokenUnder() {
        return later(broken);
    }

    private Optional<Long> later(Optional<Long> turned) {
        return under.flatMap(since -> turned.map(at -> Math.max(since, at)));
    }

    /** Applies a recorded fact. Never refuses: what is in the ledger has happened. */
    public static Turns evolve(Turns state, Recorded<PromiseEvent> recorded) {
        Promise next = Promise.evolve(state.promise, recorded);
        Optional<PromiseFacts> facts = next.facts();
        long at = recorded.position();
        return new Turns(
                next,
                since(state.under, facts.flatMap(PromiseFacts::under).isPresent(), at),
                since(state.kept, facts.filter(PromiseFacts::kept).isPresent(), at),
                since(state.broken, facts.filter(PromiseFacts::broken).isPresent(), at));
    }

    private static Optional<Long> since(Optional<Long> before, boolean so, long at) {
        return so ? before.or(() -> Optional.of(at)) : Optional.empty();
    }
}

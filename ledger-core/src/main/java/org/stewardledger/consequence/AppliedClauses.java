package org.stewardledger.consequence;

import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.stewardledger.act.Recorded;
import org.stewardledger.agreement.ClauseId;

/**
 * Which consequences that were agreed by one agreement were applied or waived, and for what.
 *
 * @param uses what became of each clause, for each that it followed
 */
public record AppliedClauses(PMap<Occurrence, Use> uses) {

    /** A clause, and what it followed once. */
    public record Occurrence(ClauseId clause, Followed followed) {}

    /** What became of a clause for what it followed. */
    public enum Use {
        /** It was applied. */
        APPLIED,
        /** It was waived. */
        WAIVED
    }

    /** Nothing was applied or waived. */
    public static AppliedClauses none() {
        return new AppliedClauses(HashTreePMap.empty());
    }

    /** What became of a clause for this; empty while nothing did. */
    Optional<Use> use(ClauseId clause, Followed followed) {
        return Optional.ofNullable(uses.get(new Occurrence(clause, followed)));
    }

    /** Applies a recorded fact. Never refuses: what is in the ledger has happened. */
    public static AppliedClauses evolve(AppliedClauses state, Recorded<ConsequenceEvent> recorded) {
        return switch (recorded.event()) {
            case ConsequenceRecorded told ->
                told.origin()
                        .agreedBy()
                        .map(clause -> state.with(clause, told.followed(), Use.APPLIED))
                        .orElse(state);
            case ConsequenceWaived waived -> state.with(waived.clause(), waived.followed(), Use.WAIVED);
        };
    }

    private AppliedClauses with(AgreedClause clause, Followed followed, Use use) {
        return new AppliedClauses(uses.plus(new Occurrence(clause.clauseId(), followed), use));
    }
}

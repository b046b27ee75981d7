package org.stewardledger.api.importing.profile;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The ranked stages of a subject, and how they show that a deliverable was delivered. A stage that moves back reopens.
 *
 * @param order the stages from first to last; any other has no rank
 * @param keeps the stage that keeps the promise of a deliverable
 * @param when  what else has to be so
 */
public record StageRules(List<String> order, Keeps keeps, Set<Condition> when) {

    /** The stage that keeps the promise of a deliverable. */
    public enum Keeps {
        /** A stage after it. */
        BEYOND,
        /** The stage of that name, or one after it. */
        REACHED,
        /** None: stages only matter as a condition of statuses. */
        NONE
    }

    /** The place of a stage, or of the deliverable of that name, in the order; empty when it has no rank. */
    public OptionalInt rank(String stage) {
        int rank = order.indexOf(stage);
        return rank < 0 ? OptionalInt.empty() : OptionalInt.of(rank);
    }
}

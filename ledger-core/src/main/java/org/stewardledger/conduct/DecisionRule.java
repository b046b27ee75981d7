package org.stewardledger.conduct;

import java.util.Optional;

/**
 * The rule by which a decision was taken.
 *
 * @param manner which rule it was
 * @param words  what it meant here, 1 to 1,000 characters; required where the rule has no name
 */
public record DecisionRule(Manner manner, Optional<String> words) {

    /** The rules that have a name. */
    public enum Manner {
        /** All who decided said yes. */
        UNANIMITY,
        /** None of those who decided had an objection that stood. */
        CONSENT,
        /** More of those who decided said yes than no. */
        MAJORITY,
        /** One partner decided. */
        BY_ONE,
        /** Another rule, told in words. */
        OTHER
    }
}

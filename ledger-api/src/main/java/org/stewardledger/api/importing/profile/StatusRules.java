package org.stewardledger.api.importing.profile;

import java.util.SequencedMap;
import java.util.Set;

/**
 * What each status says about promises.
 *
 * @param apply  for how long a status speaks
 * @param values what each status says; one that is not here makes a bad line
 */
public record StatusRules(Apply apply, SequencedMap<String, Rule> values) {

    /** For how long a status speaks. */
    public enum Apply {
        /** Once, about the promises there are when it is said. */
        WHEN_SAID,
        /** Until the next one, also about promises made later. */
        STANDING
    }

    /**
     * What one status says.
     *
     * @param says what it says about a promise
     * @param when what else has to be so
     */
    public record Rule(Saying says, Set<Condition> when) {}
}

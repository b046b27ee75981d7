package org.stewardledger.promise;

import java.util.Optional;

/**
 * The terms of a promise. Each version that comes into force keeps the ones before it visible beside it.
 *
 * @param text      what is promised, at most 4,000 characters
 * @param condition how the promisees will know that it is kept; empty when not stated
 * @param due       when it falls due
 * @param pledged   the value pledged, in the partners' own words; empty when none
 */
public record Terms(String text, Optional<String> condition, Due due, Optional<String> pledged) {

    /** Terms with a text and a due date only. */
    public static Terms of(String text, Due due) {
        return new Terms(text, Optional.empty(), due, Optional.empty());
    }
}

package org.stewardledger.api.importing.profile;

import java.util.List;
import java.util.Optional;
import org.stewardledger.promise.Subject;

/**
 * What names a promise within a subject, and what it says.
 *
 * @param namedBy     fields that say which promise of the subject a fact is about; none: the subject has one promise.
 *                    A fact that has none of them is about all promises of its subject
 * @param about       what promises are about
 * @param undertaking the larger piece of work, empty for none
 * @param text        what is promised
 * @param condition   how it will be known that the promise is kept, empty when the source does not say
 * @param pledged     the value pledged, empty when the source does not say
 * @param madeAgain   what it means that a promise is made that stands already
 */
public record PromiseRules(
        List<String> namedBy,
        Subject about,
        Optional<Template> undertaking,
        Template text,
        Optional<Template> condition,
        Optional<Template> pledged,
        MadeAgain madeAgain) {

    /** What it means that a promise is made that stands already, under the same names and not ended. */
    public enum MadeAgain {
        /** A mistake in the source: the line is reported. */
        BAD_LINE,
        /** Its terms change. */
        TERMS,
        /** Another promise beside it; what follows is about the later one. */
        ANOTHER
    }
}

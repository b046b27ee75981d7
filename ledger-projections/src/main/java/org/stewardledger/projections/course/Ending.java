package org.stewardledger.projections.course;

import java.time.Instant;
import java.util.Optional;
import org.stewardledger.promise.Outcome;
import org.stewardledger.terms.Due;

/**
 * What ended a promise or put it off. What a source tells again, with the same delivery and nothing else told in
 * between, is one ending: the one that was known first.
 *
 * @param outcome     what became of it; never {@link Outcome#REOPENED}
 * @param delivered   when a source says it was delivered; {@link Due.None} when not stated
 * @param deliveredAt when a promisor reported it complete here; empty when transcribed, and for other endings
 * @param spelling    what the source says, as it spells it; empty for spoken acts
 * @param effectiveAt when it took effect
 * @param knownAt     when it was known
 * @param transcribed whether it is known from a source
 * @param position    the event
 */
public record Ending(
        Outcome outcome,
        Due delivered,
        Optional<Instant> deliveredAt,
        Optional<String> spelling,
        Instant effectiveAt,
        Instant knownAt,
        boolean transcribed,
        long position) {}

package org.stewardledger.act;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The circumstances under which one act is decided.
 *
 * @param speaker     who acts, for whom, on which mandate
 * @param effectiveAt when the act takes effect
 * @param decidedAt   the ledger's time when it is decided, by the clock given to the model
 * @param reason      why, where it was given
 * @param asked       who is to see it, as the speaker asks; the partners, when it asks for the parties of an agreement
 */
public record Occasion(
        Speaker speaker, Instant effectiveAt, Instant decidedAt, Optional<String> reason, Visibility asked) {

    /**
     * Fixes the times of a spoken act. Refuses, in this order: {@code REASON_TOO_LONG}, {@code REASON_UNPRINTABLE},
     * {@code EFFECTIVE_IN_FUTURE}, {@code BACKDATED}.
     *
     * @param asked     who is to see it, as the speaker asks
     * @param lastActAt when the last act on the same entity that the speaker may see took effect; empty when there was
     *                  none
     */
    public static Occasion spoken(Envelope envelope, Visibility asked, Optional<Instant> lastActAt, Instant decidedAt) {
        checkReason(envelope);
        Instant earliest = lastActAt.orElse(Instant.MIN);
        Instant now = decidedAt.isBefore(earliest) ? earliest : decidedAt;
        Instant effective = envelope.effectiveAt().orElse(now);
        ActRefusal.EFFECTIVE_IN_FUTURE.when(effective.isAfter(now), "would take effect at " + effective);
        ActRefusal.BACKDATED.when(
                effective.isBefore(earliest),
                "the last act on it took effect at " + earliest + ", this at " + effective);
        return new Occasion(envelope.speaker(), effective, decidedAt, envelope.reason(), asked);
    }

    /**
     * Fixes the times of a spoken act that takes effect when it is recorded. Refuses, in this order:
     * {@code REASON_TOO_LONG}, {@code REASON_UNPRINTABLE}, {@code EFFECTIVE_IN_FUTURE}, {@code BACKDATED}.
     *
     * @param asked     who is to see it, as the speaker asks
     * @param lastActAt when the last act on the same entity that the speaker may see took effect; empty when there was
     *                  none
     */
    public static Occasion spokenAtOnce(
            Envelope envelope, Visibility asked, Optional<Instant> lastActAt, Instant decidedAt) {
        Occasion occasion = spoken(envelope, asked, lastActAt, decidedAt);
        ActRefusal.BACKDATED.when(
                occasion.effectiveAt().isBefore(decidedAt), "this takes effect when it is recorded, no earlier");
        return occasion;
    }

    /**
     * Fixes the times of a transcription: it takes effect when the source says, earlier or later than the source
     * recorded it. Refuses, in this order: {@code REASON_TOO_LONG}, {@code REASON_UNPRINTABLE},
     * {@code EFFECTIVE_IN_FUTURE} when the source would have recorded it later than now.
     */
    public static Occasion transcribed(Envelope envelope, Visibility asked, Source source, Instant decidedAt) {
        checkReason(envelope);
        ActRefusal.EFFECTIVE_IN_FUTURE.when(
                source.recordedAt().isAfter(decidedAt), "the source would have recorded it at " + source.recordedAt());
        Instant effective = envelope.effectiveAt().orElse(source.recordedAt());
        return new Occasion(envelope.speaker(), effective, decidedAt, envelope.reason(), asked);
    }

    /** A blank reason counts as none, so it is missing only where one is required. */
    private static void checkReason(Envelope envelope) {
        envelope.reason()
                .filter(Legible::saysSomething)
                .ifPresent(reason -> Wording.check(
                        List.of(Wording.text("reason", reason)),
                        ActRefusal.REASON_MISSING,
                        ActRefusal.REASON_TOO_LONG,
                        ActRefusal.REASON_UNPRINTABLE));
    }

    /** The same occasion, with what the ledger knows of the speaker. */
    public Occasion spokenBy(Speaker known) {
        return new Occasion(known, effectiveAt, decidedAt, reason, asked);
    }

    /** The same occasion as it is told to those whom the reason is not for. */
    public Occasion withoutReason() {
        return new Occasion(speaker, effectiveAt, decidedAt, Optional.empty(), asked);
    }

    /** The reason given; refuses {@code REASON_MISSING} when there is none. */
    public String requiredReason() {
        return reason.filter(Legible::saysSomething)
                .orElseThrow(() -> ActRefusal.REASON_MISSING.because("this act requires a reason"));
    }
}

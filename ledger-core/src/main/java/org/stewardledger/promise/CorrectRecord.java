package org.stewardledger.promise;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.EventId;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Source;
import org.stewardledger.act.Transcription;
import org.stewardledger.act.Wording;
import org.stewardledger.agreement.AgreementFacts;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.promise.Transcript.Correction;
import org.stewardledger.standing.Standing;

/**
 * Corrects a transcribed entry that was mistaken; requires a reason. Done by the registrar. The mistaken entry stays
 * in place and no longer counts; a replacement follows it in the same act, decided as if the mistaken entry did not
 * count, and may turn out to add nothing. When the entry is the one that says the promise was made and nothing
 * replaces it, no other entry counts until the promise is transcribed again. Correcting an entry again in the same way
 * adds nothing.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, REPLACEMENT_ELSEWHERE, SOURCE_DIFFERS,
 * UNKNOWN, REASON_MISSING, NOT_RECORD_ONLY, NOT_REGISTRAR, NOT_TRANSCRIBED, NOT_RECORDED_HERE, NOT_CORRECTABLE,
 * ALREADY_CORRECTED, and then what the replacement is refused for: PARTNER_UNKNOWN, MILESTONE_UNKNOWN, TAKEN_BACK or
 * ALREADY_RECORDED.
 *
 * @param promiseId   the promise
 * @param mistaken    the entry that no longer counts
 * @param replacement the transcription that takes its place, from the same source and with the time this act takes
 *                    effect; empty when nothing does
 * @param source      where it stands written
 */
@Command(namespace = "ledger", name = "CorrectRecord", version = "1")
public record CorrectRecord(
        PromiseId promiseId,
        EventId mistaken,

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "act")
        Optional<PromiseTranscription> replacement,

        Source source)
        implements PromiseAct, Transcription {

    public CorrectRecord {
        Texts.check(Wording.of(source));
        replacement.ifPresent(instead -> {
            PromiseRefusal.REPLACEMENT_ELSEWHERE.unless(
                    instead.promiseId().equals(promiseId), "the replacement is about another promise");
            PromiseRefusal.SOURCE_DIFFERS.unless(
                    instead.source().equals(source), "the replacement stands in another source");
        });
    }

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Promise promise,
            Optional<AgreementFacts> agreement) {
        Transcribing.checkStanding(standing, partnership, promise);
        Transcript transcript = transcript(promise);
        boolean isCorrection = transcript.correctionIds().contains(mistaken);
        PromiseRefusal.NOT_RECORDED_HERE.unless(
                isCorrection || transcript.holds(mistaken), "no transcribed entry about this promise");
        PromiseRefusal.NOT_CORRECTABLE.when(isCorrection, "a correction is not corrected");
        Correction before = transcript.corrections().get(mistaken);
        if (before != null) {
            PromiseRefusal.ALREADY_CORRECTED.unless(
                    isRepeat(before, transcript, partnership, occasion.effectiveAt()),
                    "corrected before, in another way");
            return List.of();
        }
        List<PromiseEvent> events = new ArrayList<>();
        events.add(new RecordCorrected(promiseId, partnership.partnershipId(), mistaken));
        Promise rest = Promise.told(transcript.without(mistaken));
        replacement.ifPresent(
                instead -> events.addAll(instead.decide(occasion, standing, partnership, rest, agreement)));
        return List.copyOf(events);
    }

    private static Transcript transcript(Promise promise) {
        return switch (promise) {
            case Promise.Transcribed transcribed -> transcribed.transcript();
            case Promise.TakenBack takenBack -> takenBack.transcript();
            case Promise.Unmade unmade -> throw PromiseRefusal.UNKNOWN.because("no such promise");
            case Promise.Spoken spoken ->
                throw PromiseRefusal.NOT_TRANSCRIBED.because("the partners spoke for themselves");
        };
    }

    /** Whether it corrects as before: by the same replacement, by none, or by one that still adds nothing. */
    private boolean isRepeat(
            Correction before, Transcript transcript, PartnershipFacts partnership, Instant effectiveAt) {
        Optional<Told> instead = replacement.map(act -> act.told(partnership));
        return before.replacement()
                .map(entry -> instead.filter(told -> Account.saySame(told, entry.told()))
                                .isPresent()
                        && entry.effectiveAt().equals(effectiveAt))
                .orElseGet(() -> instead.filter(
                                told -> transcript.account().isNews(told, effectiveAt, source.recordedAt()))
                        .isEmpty());
    }
}

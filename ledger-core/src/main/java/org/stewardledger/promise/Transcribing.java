package org.stewardledger.promise;

import java.util.List;
import org.stewardledger.act.Occasion;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/** What all transcriptions about a promise have in common. */
final class Transcribing {

    private Transcribing() {}

    /** Refuses, in this order: UNKNOWN, NOT_RECORD_ONLY, NOT_REGISTRAR. */
    static void checkStanding(Standing standing, PartnershipFacts partnership, Promise promise) {
        PromiseRefusal.UNKNOWN.when(promise instanceof Promise.Unmade, "no such promise");
        partnership.transcribedBy(standing);
    }

    /** What is written down about the promise. Refuses, in this order: NOT_TRANSCRIBED, TAKEN_BACK. */
    static Transcript transcript(Promise promise) {
        return switch (promise) {
            case Promise.Transcribed transcribed -> transcribed.transcript();
            case Promise.TakenBack takenBack -> throw PromiseRefusal.TAKEN_BACK.because("its record was taken back");
            case Promise.Unmade unmade -> throw PromiseRefusal.UNKNOWN.because("no such promise");
            case Promise.Spoken spoken ->
                throw PromiseRefusal.NOT_TRANSCRIBED.because("the partners spoke for themselves");
        };
    }

    /** Records what is said when it adds something to what stands. */
    static List<PromiseEvent> news(
            Occasion occasion, PartnershipFacts partnership, Promise promise, PromiseTranscription act) {
        Told told = act.told(partnership);
        Account account = transcript(promise).account();
        return account.isNews(told, occasion.effectiveAt(), act.source().recordedAt())
                ? List.of(told.event())
                : List.of();
    }
}

package org.stewardledger.promise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Source;
import org.stewardledger.act.Wording;
import org.stewardledger.agreement.AgreementFacts;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Writes down that, according to a source, a partner assessed the promise. Done by the registrar; the assessor is
 * written down before. The verdict an assessor gave last, given again, adds nothing, unless it was known earlier; nor
 * does what was the last thing said for the same time, of all that was known by then. What takes effect before the
 * last entry may change the past.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, UNKNOWN, NOT_RECORD_ONLY, NOT_REGISTRAR,
 * PARTNER_UNKNOWN, NOT_TRANSCRIBED, TAKEN_BACK.
 *
 * @param promiseId the promise
 * @param assessor  who assessed
 * @param verdict   what it judged
 * @param spelling  what the source says, as it spells it, 1 to 1,000 characters
 * @param source    where it stands written
 */
@Command(namespace = "ledger", name = "TranscribeAssessment", version = "1")
public record TranscribeAssessment(
        PromiseId promiseId, PartnerId assessor, Verdict verdict, String spelling, Source source)
        implements PromiseTranscription {

    public TranscribeAssessment {
        Texts.check(Wording.both(List.of(Wording.excerpt("spelling", spelling)), Wording.of(source)));
    }

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Promise promise,
            Optional<AgreementFacts> agreement) {
        Transcribing.checkStanding(standing, partnership, promise);
        Known.check(partnership, Set.of(assessor));
        return Transcribing.news(occasion, partnership, promise, this);
    }

    @Override
    public Told told(PartnershipFacts partnership) {
        return new AssessmentTranscribed(promiseId, partnership.partnershipId(), assessor, verdict, spelling);
    }
}

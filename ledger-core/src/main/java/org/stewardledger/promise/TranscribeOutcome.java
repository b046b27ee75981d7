package org.stewardledger.promise;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Source;
import org.stewardledger.act.Wording;
import org.stewardledger.agreement.AgreementFacts;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;
import org.stewardledger.terms.Due;

/**
 * Writes down what, according to a source, became of the promise; a later fact may reopen it. Done by the registrar.
 * Reopening what has no outcome adds nothing. What stands adds nothing, unless it was known earlier; nor does what was
 * the last thing said for the same time, of all that was known by then. What takes effect before the last entry may
 * change the past.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, UNKNOWN, NOT_RECORD_ONLY, NOT_REGISTRAR,
 * MILESTONE_UNKNOWN, NOT_TRANSCRIBED, TAKEN_BACK.
 *
 * @param promiseId the promise
 * @param outcome   what became of it
 * @param delivered when it was delivered: a day, a milestone, or none when the source does not say
 * @param spelling  what the source says, as it spells it, 1 to 1,000 characters
 * @param source    where it stands written
 */
@Command(namespace = "ledger", name = "TranscribeOutcome", version = "1")
public record TranscribeOutcome(PromiseId promiseId, Outcome outcome, Due delivered, String spelling, Source source)
        implements PromiseTranscription {

    public TranscribeOutcome {
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
        Known.check(partnership, delivered);
        return Transcribing.news(occasion, partnership, promise, this);
    }

    @Override
    public Told told(PartnershipFacts partnership) {
        return new OutcomeTranscribed(promiseId, partnership.partnershipId(), outcome, delivered, spelling);
    }
}

package org.stewardledger.promise;

import java.util.ArrayList;
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
import org.stewardledger.terms.Terms;

/**
 * Writes down that, according to a source, the terms changed. Done by the registrar. What stands adds nothing, unless
 * it was known earlier; nor does what was the last thing said for the same time, of all that was known by then. What
 * takes effect before the last entry may change the past.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, UNKNOWN, NOT_RECORD_ONLY, NOT_REGISTRAR,
 * MILESTONE_UNKNOWN, NOT_TRANSCRIBED, TAKEN_BACK.
 *
 * @param promiseId the promise
 * @param terms     the terms from here on
 * @param spelling  the due date as the source spells it, where it was normalised, 1 to 1,000 characters
 * @param source    where it stands written
 */
@Command(namespace = "ledger", name = "TranscribeTerms", version = "1")
public record TranscribeTerms(PromiseId promiseId, Terms terms, Optional<String> spelling, Source source)
        implements PromiseTranscription {

    public TranscribeTerms {
        List<Wording> wordings = new ArrayList<>(terms.wordings("terms"));
        spelling.ifPresent(spelled -> wordings.add(Wording.excerpt("spelling", spelled)));
        Texts.check(Wording.both(wordings, Wording.of(source)));
    }

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Promise promise,
            Optional<AgreementFacts> agreement) {
        Transcribing.checkStanding(standing, partnership, promise);
        Known.check(partnership, terms.due());
        return Transcribing.news(occasion, partnership, promise, this);
    }

    @Override
    public Told told(PartnershipFacts partnership) {
        return new TermsTranscribed(promiseId, partnership.partnershipId(), terms, spelling);
    }
}

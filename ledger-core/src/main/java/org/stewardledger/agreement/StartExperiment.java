package org.stewardledger.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Wording;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Starts an experiment: a small joint step that ends on a day. Done by a member that sees the agreement until a version
 * is proposed, and by its parties after that. Starting the same again adds nothing.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, UNKNOWN, RECORD_ONLY, NOT_MEMBER,
 * NOT_YOURS, CLOSED, ALREADY_ENDED, EXPERIMENT_DIFFERS, DAY_PASSED.
 *
 * @param agreementId  the agreement
 * @param experimentId the experiment
 * @param text         what is tried, and what is to be learned, 1 to 4,000 characters
 * @param endsOn       the day on which it ends, in the time zone of the partnership; not before the act takes
 *                     effect
 */
@Command(namespace = "ledger", name = "StartExperiment", version = "1")
public record StartExperiment(AgreementId agreementId, ExperimentId experimentId, String text, LocalDate endsOn)
        implements AgreementAct {

    public StartExperiment {
        Texts.check(Wording.text("text", text));
    }

    @Override
    public List<AgreementEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Agreement agreement,
            Amendables promises) {
        Hearing hearing = Hearing.of(standing, partnership, agreement);
        PartnerId by = hearing.speaker();
        Optional<Trials.Experiment> known = hearing.course().trials().experiment(experimentId);
        if (known.filter(this::isThis).isPresent()) {
            return List.of();
        }
        hearing.requireBeginning();
        AgreementRefusal.EXPERIMENT_DIFFERS.when(known.isPresent(), "started before as another one");
        hearing.checkToCome(endsOn, occasion);
        return List.of(new ExperimentStarted(agreementId, partnership.partnershipId(), by, experimentId, text, endsOn));
    }

    private boolean isThis(Trials.Experiment known) {
        return known.text().equals(text) && known.endsOn().equals(endsOn);
    }
}

package org.stewardledger.agreement;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Wording;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Concludes an experiment by what was learned, also after the agreement has ended. Done by whoever could start one.
 * Concluding it in the same words again adds nothing.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, UNKNOWN, RECORD_ONLY, NOT_MEMBER,
 * NOT_YOURS, EXPERIMENT_UNKNOWN, EXPERIMENT_CONCLUDED.
 *
 * @param agreementId  the agreement
 * @param experimentId the experiment
 * @param learned      what was learned, 1 to 4,000 characters
 */
@Command(namespace = "ledger", name = "ConcludeExperiment", version = "1")
public record ConcludeExperiment(AgreementId agreementId, ExperimentId experimentId, String learned)
        implements AgreementAct {

    public ConcludeExperiment {
        Texts.check(Wording.text("learned", learned));
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
        Trials.Experiment known = hearing.course()
                .trials()
                .experiment(experimentId)
                .orElseThrow(() -> AgreementRefusal.EXPERIMENT_UNKNOWN.because("nobody started it here"));
        if (known.learned().filter(learned::equals).isPresent()) {
            return List.of();
        }
        AgreementRefusal.EXPERIMENT_CONCLUDED.when(known.learned().isPresent(), "concluded before, in other words");
        return List.of(new ExperimentConcluded(agreementId, partnership.partnershipId(), by, experimentId, learned));
    }
}

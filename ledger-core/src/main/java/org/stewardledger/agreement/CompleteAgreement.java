package org.stewardledger.agreement;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Occasion;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Declares that what was agreed is done. Done by a party of the version in force; the agreement is completed when all
 * of them have. A party takes its word back by declaring that it wants the agreement dissolved; when another version
 * comes into force, it lapses. Declaring it again adds nothing.
 *
 * <p>Refuses, in this order: UNKNOWN, RECORD_ONLY, NOT_MEMBER, NOT_YOURS, ALREADY_ENDED, NOT_IN_FORCE, TERMS_MOVED.
 *
 * @param agreementId the agreement
 * @param version     the version in force, as the speaker read it
 */
@Command(namespace = "ledger", name = "CompleteAgreement", version = "1")
public record CompleteAgreement(AgreementId agreementId, int version) implements AgreementAct {

    @Override
    public List<AgreementEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Agreement agreement,
            Amendables promises) {
        Hearing hearing = Hearing.of(standing, partnership, agreement);
        return Ending.declare(Farewell.COMPLETED, agreementId, version, hearing);
    }
}

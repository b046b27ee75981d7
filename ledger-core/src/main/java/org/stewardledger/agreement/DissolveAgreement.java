package org.stewardledger.agreement;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Occasion;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Declares that the agreement is to be dissolved. Done by a party of the version in force; the agreement is dissolved
 * when all of them have. A party takes its word back by declaring that it is completed; when another version comes into
 * force, it lapses. Declaring it again adds nothing.
 *
 * <p>Refuses, in this order: UNKNOWN, RECORD_ONLY, NOT_MEMBER, NOT_YOURS, ALREADY_ENDED, NOT_IN_FORCE, TERMS_MOVED.
 *
 * @param agreementId the agreement
 * @param version     the version in force, as the speaker read it
 */
@Command(namespace = "ledger", name = "DissolveAgreement", version = "1")
public record DissolveAgreement(AgreementId agreementId, int version) implements AgreementAct {

    @Override
    public List<AgreementEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Agreement agreement,
            Amendables promises) {
        Hearing hearing = Hearing.of(standing, partnership, agreement);
        return Ending.declare(Farewell.DISSOLVED, agreementId, version, hearing);
    }
}

package org.stewardledger.partnership;

import java.util.List;
import java.util.Set;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Confiding;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Wording;
import org.stewardledger.standing.Standing;

/**
 * Appoints the facilitator, who represents nobody in the partnership and holds no mandate there. Done by a member. It
 * stands when all who are members now have consented; who proposes it consents by that. What was proposed before and is
 * not settled lapses. Proposing what is proposed, or stands, adds nothing.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, UNKNOWN, RECORD_ONLY, NOT_MEMBER, CLOSED,
 * NOT_NEUTRAL.
 *
 * @param partnershipId the partnership
 * @param person        who is to facilitate
 * @param personName    the name of that person, recorded sealed so that it can be erased, 1 to 200 characters
 */
@Command(namespace = "ledger", name = "AppointFacilitator", version = "1")
public record AppointFacilitator(PartnershipId partnershipId, PersonId person, String personName)
        implements PartnershipAct, Confiding {

    public AppointFacilitator {
        Partners.check(List.of(Wording.name("personName", personName)));
    }

    @Override
    public List<PartnershipEvent> decide(Occasion occasion, Standing standing, Partnership partnership) {
        return Proposing.decide(
                standing, partnership.known(), new Matter.Facilitator(person, new Personal.Clear(person, personName)));
    }

    @Override
    public Set<String> confided() {
        return Set.of("personName");
    }
}

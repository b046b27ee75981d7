package org.stewardledger.partnership;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Speaker;
import org.stewardledger.standing.Standing;

/**
 * Dismisses the facilitator; requires a reason. Done by any member, since a facilitator serves by the consent of all;
 * and by the facilitator itself. It takes effect when it is recorded. Dismissing again adds nothing.
 *
 * <p>Refuses, in this order: UNKNOWN, REASON_MISSING, RECORD_ONLY, NOT_MEMBER, FACILITATOR_DIFFERS.
 *
 * @param partnershipId the partnership
 * @param person        who facilitates, as the speaker knows it
 */
@Command(namespace = "ledger", name = "DismissFacilitator", version = "1")
public record DismissFacilitator(PartnershipId partnershipId, PersonId person) implements PartnershipAct {

    @Override
    public boolean endsStanding() {
        return true;
    }

    @Override
    public List<PartnershipEvent> decide(Occasion occasion, Standing standing, Partnership partnership) {
        PartnershipFacts facts = partnership.known().facts();
        boolean done = facts.offices().dismissed().equals(Optional.of(person));
        if (done && standing.speaker().equals(Speaker.alone(person))) {
            return List.of();
        }
        facts.heardFrom(standing);
        if (done) {
            return List.of();
        }
        PartnershipRefusal.FACILITATOR_DIFFERS.unless(
                facts.offices().isFacilitator(person), "this person does not facilitate");
        return List.of(new FacilitatorDismissed(partnershipId, person));
    }
}

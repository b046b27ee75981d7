package org.stewardledger.mandate;

import java.util.List;
import java.util.Set;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Capacity;
import org.stewardledger.standing.Standing;

/**
 * Takes a mandate back; requires a reason. Done by whoever represents the partner that gave it, also after that has
 * left, and by whoever holds it, to give it up. Revoking it again adds nothing.
 *
 * <p>Refuses, in this order: UNKNOWN of the partnership, REASON_MISSING, RECORD_ONLY, UNKNOWN, NOT_YOURS.
 *
 * @param partnershipId the partnership
 * @param mandateId     the mandate
 */
@Command(namespace = "ledger", name = "RevokeMandate", version = "1")
public record RevokeMandate(PartnershipId partnershipId, MandateId mandateId) implements MandateAct {

    @Override
    public List<MandateEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Mandates mandates,
            Set<String> mandatable) {
        partnership.checkSpoken();
        Mandate mandate = mandates.granted().get(mandateId);
        if (mandate == null) {
            throw MandateRefusal.UNKNOWN.because("no such mandate");
        }
        boolean granted = standing.acts(Capacity.NAMED, standing.speaksFor(mandate.grantor()));
        boolean held =
                standing.acts(Capacity.HOLDER, mandate.isOf(standing.speaker().person()));
        MandateRefusal.NOT_YOURS.unless(granted || held, "only who gave it or holds it takes it back");
        return mandate.revoked().isPresent() ? List.of() : List.of(new MandateRevoked(partnershipId, mandateId));
    }
}

package org.stewardledger.mandate;

import java.util.List;
import java.util.Optional;
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
 * left, and by whoever holds it, to give it up. It takes effect no earlier than the last act under the mandate. Whoever
 * says how many acts there were under it as it read them takes it back only if there was none since; who does not say,
 * takes it back whatever was done. Revoking it again adds nothing.
 *
 * <p>Refuses, in this order: UNKNOWN of the partnership, REASON_MISSING, RECORD_ONLY, UNKNOWN, NOT_YOURS,
 * USED_SINCE.
 *
 * @param partnershipId the partnership
 * @param mandateId     the mandate
 * @param uses          how many acts had recorded something under it, as the speaker read it; empty when it is to be
 *                      taken back however many
 */
@Command(namespace = "ledger", name = "RevokeMandate", version = "1")
public record RevokeMandate(PartnershipId partnershipId, MandateId mandateId, Optional<Integer> uses)
        implements MandateAct {

    /** Takes it back however often it was used. */
    public RevokeMandate(PartnershipId partnershipId, MandateId mandateId) {
        this(partnershipId, mandateId, Optional.empty());
    }

    @Override
    public Optional<MandateId> revokes() {
        return Optional.of(mandateId);
    }

    @Override
    public List<MandateEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Mandates mandates,
            Set<String> mandatable,
            Uses used) {
        partnership.checkSpoken();
        Mandate mandate = mandates.granted().get(mandateId);
        if (mandate == null) {
            throw MandateRefusal.UNKNOWN.because("no such mandate");
        }
        boolean granted = standing.acts(Capacity.NAMED, standing.speaksFor(mandate.grantor()));
        boolean held =
                standing.acts(Capacity.HOLDER, mandate.isOf(standing.speaker().person()));
        MandateRefusal.NOT_YOURS.unless(granted || held, "only who gave it or holds it takes it back");
        if (mandate.revoked().isPresent()) {
            return List.of();
        }
        MandateRefusal.USED_SINCE.when(
                uses.filter(read -> read != used.acts()).isPresent(), "acts under it: " + used.acts());
        return List.of(new MandateRevoked(partnershipId, mandateId));
    }
}

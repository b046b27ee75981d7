package org.stewardledger.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Holds a dispute in tension: it stays, and is looked at again on a day. Done by either side, or by the facilitator.
 * Holding it until another day replaces the day; until the same adds nothing.
 *
 * <p>Refuses, in this order: UNKNOWN, RECORD_ONLY, NOT_MEMBER, NOT_YOURS, ALREADY_RESOLVED, REVIEW_PASSED.
 *
 * @param disputeId the dispute
 * @param reviewOn  when it is looked at again, in the time zone of the partnership; not before the act takes effect
 */
@Command(namespace = "ledger", name = "HoldDispute", version = "1")
public record HoldDispute(DisputeId disputeId, LocalDate reviewOn) implements DisputeAct {

    @Override
    public List<DisputeEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Dispute dispute,
            Background background) {
        Hearing hearing = Hearing.of(standing, partnership, dispute);
        Optional<PartnerId> by = hearing.sideOrFacilitator();
        hearing.requireUnresolved();
        if (dispute instanceof Dispute.Held held && held.reviewOn().equals(reviewOn)) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(occasion.effectiveAt(), partnership.zone());
        DisputeRefusal.REVIEW_PASSED.when(reviewOn.isBefore(today), reviewOn + " has passed on " + today);
        return List.of(new DisputeHeld(disputeId, partnership.partnershipId(), by, reviewOn));
    }
}

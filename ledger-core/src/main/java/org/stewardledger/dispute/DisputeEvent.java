package org.stewardledger.dispute;

import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnershipId;

/** What is recorded about a dispute, from its opening to its resolution. */
public sealed interface DisputeEvent extends LedgerEvent
        permits DisputeOpened, DisputeAdvanced, DisputeHeld, ResolutionStated, DisputeResolved {

    /** The dispute it is about. */
    DisputeId disputeId();

    /** The partnership the dispute is in. */
    PartnershipId partnershipId();

    @Override
    default Set<EventTag> tags() {
        return Set.of(EventTag.of("dispute", disputeId().value()));
    }

    @Override
    default Optional<PartnershipId> within() {
        return Optional.of(partnershipId());
    }
}

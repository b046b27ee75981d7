package org.stewardledger.mandate;

import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnershipId;

/** What is recorded about the mandates of a partnership. */
public sealed interface MandateEvent extends LedgerEvent permits MandateGranted, MandateRevoked {

    /** The partnership. */
    PartnershipId partnershipId();

    @Override
    default Set<EventTag> tags() {
        return Set.of(EventTag.of("partnership", partnershipId().value()));
    }

    @Override
    default Optional<PartnershipId> within() {
        return Optional.of(partnershipId());
    }
}

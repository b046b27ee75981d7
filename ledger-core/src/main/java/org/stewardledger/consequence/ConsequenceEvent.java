package org.stewardledger.consequence;

import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnershipId;

/** What is recorded of consequences; also which agreed ones were applied or waived, and for what. */
public sealed interface ConsequenceEvent extends LedgerEvent permits ConsequenceRecorded, ConsequenceWaived {

    /** The consequence it is about. */
    ConsequenceId consequenceId();

    /** The partnership the consequence is in. */
    PartnershipId partnershipId();

    /** What it follows, or would have followed. */
    Followed followed();

    @Override
    default Set<EventTag> tags() {
        return Set.of(EventTag.of("consequence", consequenceId().value()));
    }

    @Override
    default Optional<PartnershipId> within() {
        return Optional.of(partnershipId());
    }
}

package org.stewardledger.partnership;

import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnershipId;

/** What is recorded about a partnership: its forming, members, names and milestones. */
public sealed interface PartnershipEvent extends LedgerEvent
        permits PartnershipFormed,
                PartnerInvited,
                PartnerJoined,
                PartnersAliased,
                PartnersSeparated,
                MilestoneSet,
                MilestoneMoved,
                MembershipTranscribed,
                MilestoneTranscribed {

    /** The partnership it is about. */
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

package org.stewardledger.partnership;

import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnershipId;

/** What is recorded about a partnership: its forming, members, names, roles and milestones, what
 * all consent to, and its end. */
public sealed interface PartnershipEvent extends LedgerEvent
        permits PartnershipFormed,
                PartnerInvited,
                PartnerJoined,
                PartnersAliased,
                PartnersSeparated,
                MilestoneSet,
                MilestoneMoved,
                MembershipTranscribed,
                MilestoneTranscribed,
                RoleAssigned,
                RoleEnded,
                MotionProposed,
                MotionConsented,
                MotionObjected,
                MotionWithdrawn,
                MotionCarried,
                FacilitatorDismissed,
                PartnerWithdrew {

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

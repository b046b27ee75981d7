package org.stewardledger.partnership;

import java.util.List;
import org.stewardledger.act.Act;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.standing.Standing;

/** Acts on a partnership: its forming, members, names, roles and milestones, what all consent to, and its end. */
public sealed interface PartnershipAct extends Act
        permits FormPartnership,
                InvitePartner,
                JoinPartnership,
                AliasPartner,
                SeparatePartners,
                SetMilestone,
                AssignRole,
                EndRole,
                StateProblem,
                AgreeProcess,
                AppointFacilitator,
                ConsentToMotion,
                ObjectToMotion,
                WithdrawMotion,
                DismissFacilitator,
                WithdrawFromPartnership,
                ClosePartnership,
                TranscribeMembership,
                TranscribeMilestone {

    /** The partnership acted on. */
    PartnershipId partnershipId();

    /** Whether the act forms the partnership; any other is about one that the speaker has to know of. */
    default boolean forms() {
        return false;
    }

    /**
     * Whether the act ends what somebody may say. It takes effect when it is recorded then: until that was there,
     * others relied on what was said.
     */
    default boolean endsStanding() {
        return false;
    }

    /** Whether the act asks for an operator, so that who operates the ledger is read when it is decided. */
    default boolean asksForOperator() {
        return false;
    }

    /** Decides the act; the same fact already recorded gives no event. Throws one refusal when a rule says no. */
    List<PartnershipEvent> decide(Occasion occasion, Standing standing, Partnership partnership);
}

package org.stewardledger.charter;

import java.util.List;
import org.stewardledger.act.Act;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/** Acts on the charter of a partnership: what each partner states of itself and of working together. */
public sealed interface CharterAct extends Act
        permits DeclareStake,
                StateOwnGoal,
                StateSharedGoal,
                DeclareBuyIn,
                StateExpectation,
                DeclareReadiness,
                DeclareResource,
                DeclarePowerDifference,
                InviteOwner {

    /** The partnership in which it is said. */
    PartnershipId partnershipId();

    /** Decides the act; the same fact already recorded gives no event. Throws one refusal when a rule says no. */
    List<CharterEvent> decide(Occasion occasion, Standing standing, PartnershipFacts partnership, Charter charter);
}

package org.stewardledger.conduct;

import java.util.List;
import org.stewardledger.act.Act;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/** Acts on how partners work together: who took part, what was decided and how, how far it has come. */
public sealed interface ConductAct extends Act permits RecordParticipation, TakeDecision, AssessStage {

    /** The partnership in which it is said. */
    PartnershipId partnershipId();

    /** Whether it may be narrowed to named partners; else it is for the whole partnership. */
    default boolean narrowable() {
        return false;
    }

    /** Decides the act; the same fact already recorded gives no event. Throws one refusal when a rule says no. */
    List<ConductEvent> decide(Occasion occasion, Standing standing, PartnershipFacts partnership, Conduct conduct);
}

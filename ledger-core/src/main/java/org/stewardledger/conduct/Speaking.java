package org.stewardledger.conduct;

import java.util.Optional;
import org.stewardledger.act.PartnerId;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.partnership.PartnershipRefusal;
import org.stewardledger.standing.Standing;

/** Who speaks on how partners work together. */
final class Speaking {

    private Speaking() {}

    /** The member that speaks, under the name it speaks under. Refuses, in this order: RECORD_ONLY, NOT_MEMBER. */
    static PartnerId member(Standing standing, PartnershipFacts partnership) {
        return memberOrOffice(standing, partnership)
                .orElseThrow(() -> PartnershipRefusal.NOT_MEMBER.because("an office neither decides nor judges"));
    }

    /** The member that speaks; empty for the facilitator. Refuses, in this order: RECORD_ONLY, NOT_MEMBER. */
    static Optional<PartnerId> memberOrOffice(Standing standing, PartnershipFacts partnership) {
        return partnership.heardFrom(standing);
    }
}

package org.stewardledger.partnership;

import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.standing.Capacity;
import org.stewardledger.standing.Standing;

/** Who may say whether two names are one partner. */
final class Names {

    private Names() {}

    /**
     * Refuses, in this order: NOT_REGISTRAR when record-only, else NOT_MEMBER, PARTNER_UNKNOWN, NOT_YOURS.
     */
    static void checkStanding(PartnershipFacts facts, Standing standing, PartnerId one, PartnerId other) {
        if (facts.recordOnly()) {
            facts.transcribedBy(standing);
        } else {
            facts.spokenBy(standing);
        }
        PartnershipRefusal.PARTNER_UNKNOWN.unless(facts.knows(one), "unknown partner " + one);
        PartnershipRefusal.PARTNER_UNKNOWN.unless(facts.knows(other), "unknown partner " + other);
        PartnershipRefusal.NOT_YOURS.unless(
                facts.recordOnly()
                        || standing.acts(Capacity.BOTH_NAMES, areBothTheSpeakers(facts, standing, one, other)),
                "the speaker does not represent both names");
    }

    /** Whether the speaker's partner is one of them, and the speaker represents the other one too. */
    private static boolean areBothTheSpeakers(
            PartnershipFacts facts, Standing standing, PartnerId one, PartnerId other) {
        PersonId person = standing.speaker().person();
        return (standing.speaksFor(one) || standing.speaksFor(other))
                && facts.represents(person, one)
                && facts.represents(person, other);
    }
}

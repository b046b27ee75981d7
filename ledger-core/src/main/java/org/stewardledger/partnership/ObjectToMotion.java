package org.stewardledger.partnership;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.partnership.Partnership.Formed;
import org.stewardledger.standing.Capacity;
import org.stewardledger.standing.Standing;

/**
 * Objects to what was put to all members; requires a reason. Done by a party whose consent it needs, also after it
 * consented. It stands in the way until the party consents. Objecting again adds nothing.
 *
 * <p>Refuses, in this order: UNKNOWN, REASON_MISSING, RECORD_ONLY, NOT_MEMBER, CLOSED, MOTION_UNKNOWN, MOTION_MOVED,
 * NOT_PARTY.
 *
 * @param partnershipId the partnership
 * @param subject       what it is about
 * @param version       its number, as the speaker read it
 */
@Command(namespace = "ledger", name = "ObjectToMotion", version = "1")
public record ObjectToMotion(PartnershipId partnershipId, MotionSubject subject, int version)
        implements PartnershipAct {

    @Override
    public List<PartnershipEvent> decide(Occasion occasion, Standing standing, Partnership partnership) {
        Formed formed = partnership.known();
        PartnershipFacts facts = formed.facts();
        PartnerId member = facts.spokenBy(standing, Capacity.MEMBER);
        facts.checkOpen();
        Motion motion = formed.motions().proposed(subject, version);
        PartnerId by = motion.party(facts, member);
        return motion.objecting().contains(by)
                ? List.of()
                : List.of(new MotionObjected(partnershipId, subject, version, by));
    }
}

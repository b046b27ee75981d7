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
 * Consents to what was put to all members. Done by a party whose consent it needs; also by one that objected before.
 * When all have consented it stands. Consenting again adds nothing.
 *
 * <p>Refuses, in this order: UNKNOWN, RECORD_ONLY, NOT_MEMBER, CLOSED, MOTION_UNKNOWN, MOTION_MOVED, NOT_PARTY,
 * NOT_NEUTRAL.
 *
 * @param partnershipId the partnership
 * @param subject       what it is about
 * @param version       its number, as the speaker read it
 */
@Command(namespace = "ledger", name = "ConsentToMotion", version = "1")
public record ConsentToMotion(PartnershipId partnershipId, MotionSubject subject, int version)
        implements PartnershipAct {

    @Override
    public List<PartnershipEvent> decide(Occasion occasion, Standing standing, Partnership partnership) {
        Formed formed = partnership.known();
        PartnershipFacts facts = formed.facts();
        PartnerId member = facts.spokenBy(standing, Capacity.MEMBER);
        if (formed.motions().isCarried(subject, version)) {
            return List.of();
        }
        facts.checkOpen();
        Motion motion = formed.motions().proposed(subject, version);
        PartnerId by = motion.party(facts, member);
        if (motion.consented().contains(by)) {
            return List.of();
        }
        Motion after = motion.consentedBy(by);
        if (after.isSettled()) {
            Proposing.checkNeutral(facts, motion.matter());
        }
        return Proposing.settled(
                partnershipId, subject, after, new MotionConsented(partnershipId, subject, version, by));
    }
}

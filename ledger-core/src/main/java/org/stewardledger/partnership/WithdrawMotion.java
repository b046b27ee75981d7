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
 * Takes back what was put to all members. Done by the member that put it. Taking it back again
 * adds nothing.
 *
 * <p>Refuses, in this order: UNKNOWN, RECORD_ONLY, NOT_MEMBER, CLOSED, MOTION_UNKNOWN, MOTION_MOVED, NOT_YOURS.
 *
 * @param partnershipId the partnership
 * @param subject       what it is about
 * @param version       its number, as the speaker read it
 */
@Command(namespace = "ledger", name = "WithdrawMotion", version = "1")
public record WithdrawMotion(PartnershipId partnershipId, MotionSubject subject, int version)
        implements PartnershipAct {

    @Override
    public List<PartnershipEvent> decide(Occasion occasion, Standing standing, Partnership partnership) {
        Formed formed = partnership.known();
        PartnershipFacts facts = formed.facts();
        PartnerId member = facts.spokenBy(standing);
        facts.checkOpen();
        if (formed.motions()
                .takenBackBy(subject, version)
                .filter(by -> facts.same(by, member))
                .isPresent()) {
            return List.of();
        }
        Motion motion = formed.motions().proposed(subject, version);
        PartnershipRefusal.NOT_YOURS.unless(
                standing.acts(Capacity.PROPOSER, facts.same(motion.by(), member)), "another member put it");
        return List.of(new MotionWithdrawn(partnershipId, subject, version, motion.by()));
    }
}

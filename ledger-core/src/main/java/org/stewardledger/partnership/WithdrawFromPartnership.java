package org.stewardledger.partnership;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.standing.Standing;

/**
 * Leaves the partnership, under all names; requires a reason. Done by whoever represents the partner. It leaves every
 * agreement too, and says under which version of each that is in force, since exit terms are among them. What is only
 * proposed to it is left without being named, so that nobody is kept in by proposals. Where its consent was the last
 * one missing, what was proposed stands by this; in a closed partnership nothing put to all members does any more. Its
 * open promises are orphaned, not ended. It takes effect when it is recorded. Leaving again adds nothing.
 *
 * <p>Refuses, in this order: UNKNOWN, REASON_MISSING, RECORD_ONLY, PARTNER_UNKNOWN, NOT_YOURS, NEVER_MEMBER,
 * AGREEMENTS_MOVED.
 *
 * @param partnershipId the partnership
 * @param partnerId     who leaves
 * @param leaving       the agreements that it is a party to by its own consent: all of which a version is in force
 */
@Command(namespace = "ledger", name = "WithdrawFromPartnership", version = "1")
public record WithdrawFromPartnership(PartnershipId partnershipId, PartnerId partnerId, List<Leaving> leaving)
        implements PartnershipAct {

    public WithdrawFromPartnership {
        leaving = List.copyOf(leaving);
    }

    @Override
    public boolean endsStanding() {
        return true;
    }

    @Override
    public List<PartnershipEvent> decide(Occasion occasion, Standing standing, Partnership partnership) {
        Partnership.Formed formed = partnership.known();
        PartnershipFacts facts = formed.facts();
        facts.checkNamed(standing, partnerId);
        if (!facts.isMember(partnerId)) {
            PartnershipRefusal.NEVER_MEMBER.unless(facts.hasLeft(partnerId), "it is no member and was none");
            return List.of();
        }
        List<PartnershipEvent> events = new ArrayList<>();
        events.add(new PartnerWithdrew(partnershipId, partnerId));
        if (facts.closed()) {
            return List.copyOf(events);
        }
        Motions left = formed.motions().without(facts.namesOf(partnerId));
        for (MotionSubject subject : MotionSubject.values()) {
            left.open(subject)
                    .filter(Motion::isSettled)
                    .filter(motion -> Proposing.isNeutral(facts, motion.matter()))
                    .ifPresent(motion -> events.add(new MotionCarried(partnershipId, subject, motion.version())));
        }
        return List.copyOf(events);
    }
}

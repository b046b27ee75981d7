package org.stewardledger.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.partnership.Partnership.Formed;
import org.stewardledger.standing.Capacity;
import org.stewardledger.standing.Standing;

/** How something is put to all members, and settled. */
final class Proposing {

    private Proposing() {}

    /** Puts it to the members. Refuses, in this order: RECORD_ONLY, NOT_MEMBER, CLOSED, NOT_NEUTRAL. */
    static List<PartnershipEvent> decide(Standing standing, Formed formed, Matter matter) {
        PartnershipFacts facts = formed.facts();
        PartnerId by = facts.spokenBy(standing, Capacity.MEMBER);
        Optional<Motion> open = formed.motions().open(matter.subject());
        if (open.map(motion -> facts.same(motion.by(), by) && motion.matter().isSame(matter))
                .orElseGet(() -> stands(formed, matter))) {
            return List.of();
        }
        facts.checkOpen();
        checkNeutral(facts, matter);
        int version = formed.motions().next(matter.subject());
        SortedSet<PartnerId> parties = facts.members();
        PartnerId party = facts.nameAmong(parties, by).orElse(by);
        MotionProposed proposed = new MotionProposed(facts.partnershipId(), version, party, matter, parties);
        return settled(facts.partnershipId(), matter.subject(), Motion.of(proposed), proposed);
    }

    /** What was said, and that it is carried when all have consented now. */
    static List<PartnershipEvent> settled(
            PartnershipId partnership, MotionSubject subject, Motion after, PartnershipEvent said) {
        List<PartnershipEvent> events = new ArrayList<>(List.of(said));
        if (after.isSettled()) {
            events.add(new MotionCarried(partnership, subject, after.version()));
        }
        return List.copyOf(events);
    }

    private static boolean stands(Formed formed, Matter matter) {
        Matter carried = formed.motions().carried().get(matter.subject());
        return carried != null && carried.isSame(matter);
    }

    /** Refuses NOT_NEUTRAL when a facilitator would represent somebody here. */
    static void checkNeutral(PartnershipFacts facts, Matter matter) {
        PartnershipRefusal.NOT_NEUTRAL.unless(isNeutral(facts, matter), "a facilitator represents nobody");
    }

    /** Whether it is no facilitator, or one that represents nobody here. */
    static boolean isNeutral(PartnershipFacts facts, Matter matter) {
        return !(matter instanceof Matter.Facilitator facilitator)
                || facts.partners().keySet().stream()
                        .noneMatch(partner -> facts.isRepresentative(facilitator.person(), partner));
    }
}

package org.stewardledger.promise;

import java.util.List;
import org.stewardledger.act.PartnerId;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/** What all acts that begin a spoken promise have in common. */
final class Beginning {

    private Beginning() {}

    /**
     * Refuses, in this order: PROMISOR_IS_PROMISEE under any of its names, RECORD_ONLY, NOT_MEMBER, MILESTONE_UNKNOWN.
     */
    static void check(Proposal proposal, Standing standing, PartnershipFacts partnership) {
        proposal.checkNames(partnership);
        partnership.spokenBy(standing);
        Known.check(partnership, proposal.terms().due());
    }

    /** Begins, or finds that it began so. Refuses, in this order: ALREADY_RECORDED, CLOSED, PARTY_NOT_MEMBER. */
    static List<PromiseEvent> decide(
            Opening opening, PartnershipFacts partnership, Promise promise, PromiseEvent begun) {
        return switch (promise) {
            case Promise.Unmade unmade -> {
                partnership.checkOpen();
                opening.proposal().promisors().forEach(promisor -> checkMember(partnership, promisor));
                opening.proposal().promisees().forEach(promisee -> checkMember(partnership, promisee));
                yield List.of(begun);
            }
            case Promise.Spoken spoken -> {
                PromiseRefusal.ALREADY_RECORDED.unless(
                        spoken.course().opening().equals(opening), "a promise of this identifier began otherwise");
                yield List.of();
            }
            case Promise.Transcribed transcribed -> throw transcribed();
            case Promise.TakenBack takenBack -> throw transcribed();
        };
    }

    private static void checkMember(PartnershipFacts partnership, PartnerId partner) {
        PromiseRefusal.PARTY_NOT_MEMBER.unless(partnership.isMember(partner), partner + " is no member");
    }

    private static RuntimeException transcribed() {
        return PromiseRefusal.ALREADY_RECORDED.because("a promise of this identifier was transcribed");
    }
}

package org.stewardledger.promise;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.AgreementFacts;
import org.stewardledger.agreement.ResultId;
import org.stewardledger.partnership.Audience;
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

    /**
     * Begins, or finds that it began so. Refuses, in this order: ALREADY_RECORDED, CLOSED, PARTY_NOT_MEMBER,
     * AGREEMENT_UNKNOWN, AGREEMENT_NOT_IN_FORCE, NOT_PARTY, RESULT_UNKNOWN.
     */
    static List<PromiseEvent> decide(
            Opening opening,
            PartnershipFacts partnership,
            Promise promise,
            Optional<AgreementFacts> agreement,
            PromiseEvent begun) {
        return switch (promise) {
            case Promise.Unmade unmade -> {
                partnership.checkOpen();
                opening.proposal().promisors().forEach(promisor -> checkMember(partnership, promisor));
                opening.proposal().promisees().forEach(promisee -> checkMember(partnership, promisee));
                opening.proposal()
                        .under()
                        .ifPresent(under -> checkUnder(under, opening.proposal(), partnership, agreement));
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

    private static void checkUnder(
            UnderAgreement under, Proposal proposal, PartnershipFacts partnership, Optional<AgreementFacts> agreement) {
        AgreementFacts facts =
                agreement.orElseThrow(() -> PromiseRefusal.AGREEMENT_UNKNOWN.because("no such agreement"));
        PromiseRefusal.AGREEMENT_NOT_IN_FORCE.unless(facts.inForce(), "no version of the agreement is in force");
        for (PartnerId partner : proposal.parties()) {
            PromiseRefusal.NOT_PARTY.unless(
                    partnership.nameAmong(facts.parties(), partner).isPresent(),
                    partner + " is no party to the agreement");
        }
        for (ResultId result : under.serves()) {
            PromiseRefusal.RESULT_UNKNOWN.unless(
                    facts.results().contains(result), "the agreement defines no result " + result);
        }
    }

    /**
     * Who may see a promise that begins: whom the act asks for, among them every promisor and promisee and whoever
     * speaks, and nobody who may not see the agreement that it is under. Refuses AUDIENCE_UNFIT.
     */
    static Visibility audience(
            Visibility asked,
            Proposal proposal,
            Standing standing,
            PartnershipFacts partnership,
            Optional<AgreementFacts> agreement) {
        Visibility audience = Audience.opened(asked, standing, partnership);
        SortedSet<PartnerId> parties = proposal.parties();
        parties.removeIf(party -> Audience.includes(audience, party, partnership));
        ActRefusal.AUDIENCE_UNFIT.unless(
                parties.isEmpty(), "promisors and promisees see their promise, these would not: " + parties);
        agreement.ifPresent(facts -> ActRefusal.AUDIENCE_UNFIT.unless(
                Audience.isWithin(audience, facts.audience(), partnership), "the agreement is for fewer to see"));
        return audience;
    }

    private static void checkMember(PartnershipFacts partnership, PartnerId partner) {
        PromiseRefusal.PARTY_NOT_MEMBER.unless(partnership.isMember(partner), partner + " is no member");
    }

    private static RuntimeException transcribed() {
        return PromiseRefusal.ALREADY_RECORDED.because("a promise of this identifier was transcribed");
    }
}

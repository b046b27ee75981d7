package org.stewardledger.consequence;

import java.util.Optional;
import java.util.SortedSet;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnerSets;
import org.stewardledger.agreement.AgreementFacts;
import org.stewardledger.agreement.AgreementFacts.AgreedConsequence;
import org.stewardledger.agreement.Upon;
import org.stewardledger.consequence.Background.PromiseSoFar;
import org.stewardledger.partnership.Audience;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Capacity;
import org.stewardledger.standing.Standing;

/**
 * A member speaks of a consequence.
 *
 * @param standing    what the speaker may speak for
 * @param partnership who is who in the partnership
 * @param member      the member, under the name it speaks under
 */
record Hearing(Standing standing, PartnershipFacts partnership, PartnerId member) {

    /**
     * Hears a member that sees what the consequence follows. Refuses, in this order: RECORD_ONLY, NOT_MEMBER,
     * NOT_YOURS.
     */
    static Hearing of(Standing standing, PartnershipFacts partnership, Background background) {
        PartnerId member = partnership.spokenBy(standing);
        ConsequenceRefusal.NOT_YOURS.unless(
                Audience.includes(background.audience(), standing),
                "the partner spoken for does not see what it follows");
        return new Hearing(standing, partnership, member);
    }

    /** The member that records what nobody agreed beforehand. Refuses NOT_YOURS. */
    PartnerId witness() {
        ConsequenceRefusal.NOT_YOURS.unless(standing.acts(Capacity.MEMBER, true), "it is not for members to say");
        return member;
    }

    /**
     * The partner that applies or waives a clause, under the name by which the clause names it. Refuses, in this order:
     * AGREEMENT_UNKNOWN, NOT_IN_FORCE, TERMS_MOVED, CLAUSE_UNKNOWN, NOT_YOURS, NOT_UNDER, NOT_DUE.
     */
    PartnerId applier(AgreedClause clause, Followed followed, Background background) {
        AgreementFacts facts = background
                .agreement()
                .orElseThrow(() -> ConsequenceRefusal.AGREEMENT_UNKNOWN.because("no such agreement"));
        ConsequenceRefusal.NOT_IN_FORCE.unless(facts.stands(), "no version of the agreement is in force");
        ConsequenceRefusal.TERMS_MOVED.unless(
                facts.version() == clause.version(), "version " + facts.version() + " is in force");
        AgreedConsequence agreed = Optional.ofNullable(facts.consequences().get(clause.clauseId()))
                .orElseThrow(() -> ConsequenceRefusal.CLAUSE_UNKNOWN.because("no such clause in the version in force"));
        PartnerId applier = standing.partner()
                .filter(agreed.appliers()::contains)
                .or(() -> standing.oneOf(agreed.appliers()))
                .filter(named -> standing.acts(Capacity.APPLIER, true))
                .orElseThrow(() -> ConsequenceRefusal.NOT_YOURS.because("the clause names others to apply it"));
        checkDue(clause, agreed, followed, background);
        return applier;
    }

    /**
     * A clause says what follows upon keeping, or upon breaking, a promise under its agreement; an agreement that is
     * completed is kept.
     */
    private static void checkDue(
            AgreedClause clause, AgreedConsequence agreed, Followed followed, Background background) {
        switch (followed) {
            case Followed.Agreement(AgreementId agreement) -> {
                ConsequenceRefusal.NOT_UNDER.unless(
                        agreement.equals(clause.agreementId()), "it follows another agreement");
                ConsequenceRefusal.NOT_DUE.unless(
                        agreed.upon() == Upon.KEEPING
                                && background
                                        .agreement()
                                        .filter(AgreementFacts::completed)
                                        .isPresent(),
                        "an agreement is kept once it is completed");
            }
            case Followed.Promise promise -> {
                Optional<PromiseSoFar> facts = background.promise();
                ConsequenceRefusal.NOT_UNDER.unless(
                        facts.flatMap(PromiseSoFar::under)
                                .filter(clause.agreementId()::equals)
                                .isPresent(),
                        "the promise is not under the agreement");
                ConsequenceRefusal.NOT_DUE.unless(
                        facts.filter(known -> switch (agreed.upon()) {
                                    case KEEPING -> known.kept();
                                    case BREAKING -> known.broken();
                                })
                                .isPresent(),
                        "the clause is for " + agreed.upon());
            }
        }
    }

    /** What was agreed meets nobody who is no party, under any of its names. Refuses NOT_PARTY. */
    void checkMet(Effect effect, Background background) {
        SortedSet<PartnerId> parties =
                background.agreement().map(AgreementFacts::parties).orElseGet(PartnerSets::none);
        for (PartnerId met : effect.meets()) {
            ConsequenceRefusal.NOT_PARTY.unless(
                    parties.stream().anyMatch(party -> partnership.same(party, met)), met + " is no party");
        }
    }

    /** Refuses, in this order: ALREADY_APPLIED, ALREADY_WAIVED. */
    static void requireUnused(AgreedClause clause, Followed followed, AppliedClauses applied) {
        applied.use(clause.clauseId(), followed).ifPresent(use -> {
            throw switch (use) {
                case APPLIED -> ConsequenceRefusal.ALREADY_APPLIED.because("the clause was applied for this");
                case WAIVED -> ConsequenceRefusal.ALREADY_WAIVED.because("the clause was waived for this");
            };
        });
    }
}

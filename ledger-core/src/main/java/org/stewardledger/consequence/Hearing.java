package org.stewardledger.consequence;

import java.util.Optional;
import java.util.SortedSet;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnerSets;
import org.stewardledger.agreement.AgreementFacts;
import org.stewardledger.agreement.AgreementFacts.AgreedConsequence;
import org.stewardledger.agreement.Bound;
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
                background.bound().had(clause.version()), "version " + clause.version() + " was never in force");
        AgreedConsequence agreed = background
                .bound()
                .consequence(clause.version(), clause.clauseId())
                .orElseThrow(() -> ConsequenceRefusal.CLAUSE_UNKNOWN.because("no such clause in that version"));
        PartnerId applier = standing.partner()
                .filter(agreed.appliers()::contains)
                .or(() -> standing.oneOf(agreed.appliers()))
                .filter(named -> standing.acts(Capacity.APPLIER, true))
                .orElseThrow(() -> ConsequenceRefusal.NOT_YOURS.because("the clause names others to apply it"));
        checkDue(clause, agreed, followed, background);
        return applier;
    }

    /**
     * A clause says what follows upon keeping, or upon breaking, a promise under its agreement, by the version in force
     * when that was; an agreement that is completed is kept.
     */
    private static void checkDue(
            AgreedClause clause, AgreedConsequence agreed, Followed followed, Background background) {
        ConsequenceRefusal.NOT_UNDER.unless(
                isUnder(clause.agreementId(), followed, background), "it follows what is not under the agreement");
        ConsequenceRefusal.NOT_DUE.unless(
                terms(agreed.upon(), followed, background)
                        .filter(terms -> terms.version() == clause.version())
                        .isPresent(),
                "nothing was for " + agreed.upon() + " while version " + clause.version() + " was in force");
    }

    private static boolean isUnder(AgreementId id, Followed followed, Background background) {
        return switch (followed) {
            case Followed.Agreement(AgreementId agreement) -> agreement.equals(id);
            case Followed.Promise promise ->
                background
                        .promise()
                        .flatMap(PromiseSoFar::under)
                        .filter(id::equals)
                        .isPresent();
        };
    }

    /** What was in force when it was kept or broken; empty while it is not. */
    private static Optional<Bound.Terms> terms(Upon upon, Followed followed, Background background) {
        return switch (followed) {
            case Followed.Agreement agreement ->
                background
                        .bound()
                        .last()
                        .filter(terms -> upon == Upon.KEEPING
                                && background
                                        .agreement()
                                        .filter(AgreementFacts::completed)
                                        .isPresent());
            case Followed.Promise promise ->
                background
                        .promise()
                        .flatMap(so -> switch (upon) {
                            case KEEPING -> so.kept();
                            case BREAKING -> so.broken();
                        })
                        .flatMap(background.bound()::at);
        };
    }

    /** What was agreed meets nobody who was no party then, under any of its names. Refuses NOT_PARTY. */
    void checkMet(Effect effect, AgreedClause clause, Followed followed, Background background) {
        SortedSet<PartnerId> parties = background
                .bound()
                .consequence(clause.version(), clause.clauseId())
                .flatMap(agreed -> terms(agreed.upon(), followed, background))
                .map(Bound.Terms::parties)
                .orElseGet(PartnerSets::none);
        for (PartnerId met : effect.meets()) {
            ConsequenceRefusal.NOT_PARTY.unless(
                    parties.stream().anyMatch(party -> partnership.same(party, met)), met + " was no party");
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

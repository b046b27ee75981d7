package org.stewardledger.promise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.agreement.AgreementFacts;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;
import org.stewardledger.terms.Terms;

/**
 * Proposes new terms; requires a reason. Done by an affected party, who thereby consents: a promisor, a promisee, or a
 * member that accepted a promise to the partnership. Whose consent they need is fixed now; when it is the proposer's
 * alone, they are in force at once. Even a broken promise can be renegotiated. Proposing the same again adds nothing.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, UNKNOWN, REASON_MISSING, RECORD_ONLY,
 * NOT_MEMBER, MILESTONE_UNKNOWN, NOT_YOURS, ALREADY_ENDED, NOT_MADE, NOT_IN_FORCE, TERMS_PENDING, TERMS_MOVED,
 * TERMS_UNCHANGED.
 *
 * @param promiseId the promise
 * @param version   the version in force, as the speaker read it
 * @param terms     the new terms
 */
@Command(namespace = "ledger", name = "ProposeNewTerms", version = "1")
public record ProposeNewTerms(PromiseId promiseId, int version, Terms terms) implements PromiseAct {

    public ProposeNewTerms {
        Texts.check(terms.wordings("terms"));
    }

    @Override
    public Optional<Terms> binding(Promise promise) {
        return Optional.of(terms);
    }

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Promise promise,
            Optional<AgreementFacts> agreement) {
        Hearing hearing = Hearing.of(standing, partnership, promise);
        Known.check(partnership, terms.due());
        PartnerId by = hearing.speaker();
        CurrentTerms current = hearing.course().terms();
        if (isProposed(hearing.course(), by) || isInForce(current, by)) {
            return List.of();
        }
        hearing.requireInForce();
        PromiseRefusal.TERMS_PENDING.when(
                hearing.course().newTerms().isPresent(), "other new terms are being decided on");
        PromiseRefusal.TERMS_MOVED.unless(
                current.version() == version, "version " + current.version() + " is in force");
        PromiseRefusal.TERMS_UNCHANGED.when(current.terms().equals(terms), "these terms are in force");
        return propose(hearing, by, current.next());
    }

    private List<PromiseEvent> propose(Hearing hearing, PartnerId by, int next) {
        PartnershipId within = hearing.partnership().partnershipId();
        SortedSet<PartnerId> parties = hearing.affected();
        PromiseEvent proposed = new NewTermsProposed(promiseId, within, by, next, terms, parties);
        return hearing.areAllAmong(parties, Set.of(by))
                ? List.of(proposed, new PromiseRenegotiated(promiseId, within, next, terms))
                : List.of(proposed);
    }

    private boolean isProposed(Course course, PartnerId by) {
        return course.newTerms()
                .filter(open -> course.terms().version() == version
                        && open.by().equals(by)
                        && open.terms().equals(terms))
                .isPresent();
    }

    private boolean isInForce(CurrentTerms current, PartnerId by) {
        return current.agreed()
                && current.replaced() == version
                && current.by().equals(by)
                && current.terms().equals(terms);
    }
}

package org.stewardledger.promise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnerSets;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Wording;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.terms.Terms;

/**
 * What a promise is between whom, as the act that opens it states it.
 *
 * @param partnershipId the partnership it is made in
 * @param promisors     who promises, 1 to 100; several promise jointly, each for itself
 * @param promisees     to whom, at most 100; empty when it is made to the partnership, which it is under no agreement
 * @param subject       result, method or relationship
 * @param undertaking   the larger piece of work it belongs to, as the partners call it, 1 to 200 characters; empty when
 *                      to none
 * @param deliverable   what is to be delivered, as the partners call it, 1 to 200 characters; views group by it; empty
 *                      when not named
 * @param under         the agreement it is made under, and the results it serves; empty when under none
 * @param terms         the first terms
 */
public record Proposal(
        PartnershipId partnershipId,
        SortedSet<PartnerId> promisors,
        SortedSet<PartnerId> promisees,
        Subject subject,
        Optional<String> undertaking,
        Optional<String> deliverable,
        Optional<UnderAgreement> under,
        Terms terms) {

    /** How many promise, and how many are promised to, at most. */
    static final int MOST_PARTNERS = PartnerSets.MOST;

    /** Nobody changes who promises after the fact; copies, and judges nothing. */
    public Proposal {
        promisors = PartnerSets.copy(promisors);
        promisees = PartnerSets.copy(promisees);
    }

    /** What is promised under no agreement. */
    public Proposal(
            PartnershipId partnershipId,
            SortedSet<PartnerId> promisors,
            SortedSet<PartnerId> promisees,
            Subject subject,
            Optional<String> undertaking,
            Optional<String> deliverable,
            Terms terms) {
        this(partnershipId, promisors, promisees, subject, undertaking, deliverable, Optional.empty(), terms);
    }

    /** The promisors and promisees. */
    SortedSet<PartnerId> parties() {
        SortedSet<PartnerId> parties = new TreeSet<>(promisors);
        parties.addAll(promisees);
        return parties;
    }

    /** Whether it is made to the partnership: any member that does not promise may accept it. */
    boolean toPartnership() {
        return promisees.isEmpty();
    }

    /**
     * What acts hold a proposal to, together with further texts of theirs. Refuses, in this order: TEXT_MISSING,
     * TEXT_TOO_LONG, TEXT_UNPRINTABLE, PROMISOR_MISSING, PROMISEE_MISSING, TOO_MANY_PARTNERS, PROMISOR_IS_PROMISEE.
     */
    void check(List<Wording> further) {
        List<Wording> wordings = new ArrayList<>(terms.wordings("proposal.terms"));
        undertaking.ifPresent(name -> wordings.add(Wording.name("proposal.undertaking", name)));
        deliverable.ifPresent(name -> wordings.add(Wording.name("proposal.deliverable", name)));
        wordings.addAll(further);
        Texts.check(wordings);
        PromiseRefusal.PROMISOR_MISSING.when(promisors.isEmpty(), "nobody would promise");
        PromiseRefusal.PROMISEE_MISSING.when(
                under.isPresent() && toPartnership(), "under an agreement, name the parties it is promised to");
        PartnerSets.checkSize(promisors, PromiseRefusal.TOO_MANY_PARTNERS);
        PartnerSets.checkSize(promisees, PromiseRefusal.TOO_MANY_PARTNERS);
        PromiseRefusal.PROMISOR_IS_PROMISEE.when(
                promisors.stream().anyMatch(promisees::contains), "a partner would promise to itself");
    }

    /** Refuses PROMISOR_IS_PROMISEE when a promisor is promised to under another of its names. */
    void checkNames(PartnershipFacts partnership) {
        Set<PartnerId> promising = new HashSet<>();
        promisors.forEach(promisor -> promising.add(partnership.canonical(promisor)));
        PromiseRefusal.PROMISOR_IS_PROMISEE.when(
                promisees.stream().map(partnership::canonical).anyMatch(promising::contains),
                "a partner would promise to itself under another of its names");
    }
}

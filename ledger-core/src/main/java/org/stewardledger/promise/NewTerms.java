package org.stewardledger.promise;

import java.util.SortedSet;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnerSets;
import org.stewardledger.terms.Terms;

/**
 * New terms that affected parties are deciding on.
 *
 * @param version   their number
 * @param terms     the terms
 * @param by        who proposed them
 * @param parties   whose consent they need, fixed when they were proposed
 * @param consented who consented, the proposer among them
 */
record NewTerms(int version, Terms terms, PartnerId by, SortedSet<PartnerId> parties, PSet<PartnerId> consented) {

    static NewTerms of(NewTermsProposed proposed) {
        return new NewTerms(
                proposed.version(),
                proposed.terms(),
                proposed.by(),
                PartnerSets.copy(proposed.parties()),
                HashTreePSet.singleton(proposed.by()));
    }

    NewTerms consentedBy(PartnerId party) {
        return new NewTerms(version, terms, by, parties, consented.plus(party));
    }

    /**
     * A refusal of new terms.
     *
     * @param version the version refused
     * @param by      who refused it
     */
    record Refused(int version, PartnerId by) {}
}

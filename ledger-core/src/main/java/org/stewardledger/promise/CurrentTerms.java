package org.stewardledger.promise;

import java.util.Optional;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.terms.Terms;

/**
 * The terms on the table, or those in force. A number once given to terms is never given to others, so that nobody
 * consents to something else than what they read.
 *
 * @param version  their number
 * @param terms    the terms
 * @param by       who stated them
 * @param replaced the version they took the place of; 0 for the first
 * @param highest  the highest number given so far
 * @param agreed   whether they took the place of terms in force, by the consent of all affected
 * @param under    the agreement that the promise is under: the one it was begun under, or else the first one that
 *                 brought it terms
 */
record CurrentTerms(
        int version,
        Terms terms,
        PartnerId by,
        int replaced,
        int highest,
        boolean agreed,
        Optional<AgreementId> under) {

    static CurrentTerms first(Opening opening) {
        Proposal proposal = opening.proposal();
        return new CurrentTerms(
                1, proposal.terms(), opening.by(), 0, 1, false, proposal.under().map(UnderAgreement::agreementId));
    }

    /** The number that the next terms get. */
    int next() {
        return highest + 1;
    }

    /** Other terms on the table. */
    CurrentTerms countered(int other, Terms offered, PartnerId whose) {
        return new CurrentTerms(other, offered, whose, version, Math.max(highest, other), false, under);
    }

    /** New terms in force. */
    CurrentTerms renegotiated(PromiseRenegotiated news, PartnerId whose) {
        int other = news.version();
        return new CurrentTerms(
                other, news.terms(), whose, version, Math.max(highest, other), true, under.or(news::agreement));
    }

    /** The same terms, after another number was given to others. */
    CurrentTerms given(int number) {
        return new CurrentTerms(version, terms, by, replaced, Math.max(highest, number), agreed, under);
    }
}

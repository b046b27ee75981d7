package org.stewardledger.promise;

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
 */
record CurrentTerms(int version, Terms terms, PartnerId by, int replaced, int highest, boolean agreed) {

    static CurrentTerms first(Terms terms, PartnerId by) {
        return new CurrentTerms(1, terms, by, 0, 1, false);
    }

    /** The number that the next terms get. */
    int next() {
        return highest + 1;
    }

    /** Other terms on the table. */
    CurrentTerms countered(int other, Terms offered, PartnerId whose) {
        return new CurrentTerms(other, offered, whose, version, Math.max(highest, other), false);
    }

    /** New terms in force. */
    CurrentTerms renegotiated(int other, Terms consented, PartnerId whose) {
        return new CurrentTerms(other, consented, whose, version, Math.max(highest, other), true);
    }

    /** The same terms, after another number was given to others. */
    CurrentTerms given(int number) {
        return new CurrentTerms(version, terms, by, replaced, Math.max(highest, number), agreed);
    }
}

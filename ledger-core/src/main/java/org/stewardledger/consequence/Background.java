package org.stewardledger.consequence;

import java.util.Optional;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.AgreementFacts;
import org.stewardledger.agreement.Bound;

/**
 * What a decision on a consequence reads beside it.
 *
 * @param audience  who may see what it follows, when the consequence is recorded; those who may see it ever after
 * @param agreement the agreement by which it was agreed; empty when it was not, or the speaker may not know of that
 * @param bound     what that bound whom to, and since when; nothing when the agreement is empty
 * @param applied   which consequences agreed by that were applied or waived
 * @param promise   the promise that it follows; empty when it follows none
 */
public record Background(
        Visibility audience,
        Optional<AgreementFacts> agreement,
        Bound bound,
        AppliedClauses applied,
        Optional<PromiseSoFar> promise) {

    /**
     * How far a promise has come.
     *
     * @param under  the agreement it is under; empty when under none
     * @param kept   since which place in the ledger it is kept under that; empty while it is not
     * @param broken since which place it was revoked, or judged broken by somebody with standing, under that; empty
     *               while it was not
     */
    public record PromiseSoFar(Optional<AgreementId> under, Optional<Long> kept, Optional<Long> broken) {}
}

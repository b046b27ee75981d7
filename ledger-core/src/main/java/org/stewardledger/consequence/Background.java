package org.stewardledger.consequence;

import java.util.Optional;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.AgreementFacts;

/**
 * What a decision on a consequence reads beside it.
 *
 * @param audience  who may see what it follows, when the consequence is recorded; those who may see it ever after
 * @param agreement the agreement by which it was agreed; empty when it was not, or the speaker may not know of that
 * @param applied   which consequences agreed by that were applied or waived
 * @param promise   the promise that it follows; empty when it follows none
 */
public record Background(
        Visibility audience,
        Optional<AgreementFacts> agreement,
        AppliedClauses applied,
        Optional<PromiseSoFar> promise) {

    /**
     * How far a promise has come.
     *
     * @param under  the agreement it is under; empty when under none
     * @param kept   whether it is kept
     * @param broken whether it was revoked, or somebody with standing judged it broken
     */
    public record PromiseSoFar(Optional<AgreementId> under, boolean kept, boolean broken) {}
}

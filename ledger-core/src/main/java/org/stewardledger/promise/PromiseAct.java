package org.stewardledger.promise;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stewardledger.act.Act;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.AgreementFacts;
import org.stewardledger.partnership.Audience;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.partnership.Viewer;
import org.stewardledger.standing.Standing;
import org.stewardledger.terms.Terms;

/** Acts on a promise, from the first request to its end and after. */
public sealed interface PromiseAct extends Act
        permits RequestPromise,
                OfferPromise,
                CounterOffer,
                DeclinePromise,
                WithdrawOffer,
                MakePromise,
                AcceptPromise,
                DeclareSatisfied,
                DeclareDissatisfied,
                ProposeNewTerms,
                ConsentToNewTerms,
                RefuseNewTerms,
                ReleasePromise,
                RevokePromise,
                WarnAtRisk,
                DeclareBreach,
                Restatement,
                OfferRepair,
                AcceptRepair,
                PromiseTranscription,
                CorrectRecord,
                CorrectStatement {

    /** The promise acted on. */
    PromiseId promiseId();

    /** What the act opens, when it can open a promise; the partnership of any other act is that of the promise. */
    default Optional<Proposal> opens() {
        return Optional.empty();
    }

    /** The terms to which the act binds, or would bind, whoever speaks; empty when to none. */
    default Optional<Terms> binding(Promise promise) {
        return opens().map(Proposal::terms);
    }

    /** The agreement that the decision reads: the one that what it opens is under; of any other act, none. */
    default Optional<AgreementId> reads(Promise promise) {
        return opens().flatMap(Proposal::under).map(UnderAgreement::agreementId);
    }

    /**
     * The earliest that it may take effect: when the last act did that the speaker may see; empty when there was none.
     */
    default Optional<Instant> notBefore(Promise promise, Viewer viewer) {
        return promise.lastSpokenAt(viewer);
    }

    /**
     * Who may see what this act records: what the act that opens a promise asks for, and whoever may see the promise
     * ever after. Refuses, in this order: NOT_NARROWABLE, AUDIENCE_UNFIT.
     */
    default Visibility audience(
            Visibility asked,
            Standing standing,
            PartnershipFacts partnership,
            Promise promise,
            Optional<AgreementFacts> agreement) {
        return promise.audience()
                .map(fixed -> Audience.inherited(asked, fixed, partnership))
                .orElseGet(
                        () -> opens().map(opened -> Beginning.audience(asked, opened, standing, partnership, agreement))
                                .orElse(asked));
    }

    /**
     * Decides the act; the same fact already recorded gives no event. Throws one refusal when a rule says no.
     *
     * @param agreement the agreement that it {@link #reads}, when the speaker may know of it
     */
    List<PromiseEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Promise promise,
            Optional<AgreementFacts> agreement);
}

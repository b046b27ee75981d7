package org.stewardledger.promise;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.agreement.AgreementFacts;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Judges the promise broken; requires a reason. Done by a promisee; by any other member when the promise is to the
 * partnership; and by a partner that its agreement names to assess, unless it
 * promised itself. It ends nothing, and may follow a revocation of a promise that was in force. Judging it broken again
 * adds nothing, unless the terms are new.
 *
 * <p>Refuses, in this order: UNKNOWN, REASON_MISSING, RECORD_ONLY, NOT_MEMBER, NOT_YOURS, ALREADY_ENDED, NOT_MADE,
 * NOT_IN_FORCE.
 *
 * @param promiseId the promise
 */
@Command(namespace = "ledger", name = "DeclareBreach", version = "1")
public record DeclareBreach(PromiseId promiseId) implements PromiseAct {

    @Override
    public Optional<AgreementId> reads(Promise promise) {
        return promise.under();
    }

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Promise promise,
            Optional<AgreementFacts> agreement) {
        Hearing hearing = Hearing.of(standing, partnership, promise, agreement);
        PartnerId by = hearing.speaker();
        if (hearing.course()
                .said()
                .underTheseTerms()
                .anyMatch(said -> said.what() instanceof BreachDeclared && said.isBy(by))) {
            return List.of();
        }
        boolean revoked = hearing.spoken() instanceof Promise.Ended ended
                && ended.ending() == Ending.REVOKED
                && hearing.everyonePromised();
        if (!revoked) {
            hearing.requireInForce();
        }
        return List.of(new BreachDeclared(promiseId, partnership.partnershipId(), by));
    }
}

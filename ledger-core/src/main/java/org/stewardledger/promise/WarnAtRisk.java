package org.stewardledger.promise;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.agreement.AgreementFacts;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Warns that the promise is at risk; requires a reason. Done by a promisor. Warning again for the same reason adds
 * nothing, unless the terms are new.
 *
 * <p>Refuses, in this order: UNKNOWN, REASON_MISSING, RECORD_ONLY, NOT_MEMBER, NOT_YOURS, ALREADY_ENDED, NOT_MADE,
 * NOT_IN_FORCE.
 *
 * @param promiseId the promise
 */
@Command(namespace = "ledger", name = "WarnAtRisk", version = "1")
public record WarnAtRisk(PromiseId promiseId) implements PromiseAct {

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Promise promise,
            Optional<AgreementFacts> agreement) {
        String reason = occasion.requiredReason();
        Hearing hearing = Hearing.of(standing, partnership, promise);
        PartnerId by = hearing.speaker();
        if (hearing.course().said().underTheseTerms().anyMatch(said -> isThis(said, by, reason))) {
            return List.of();
        }
        hearing.requireInForce();
        return List.of(new RiskWarned(promiseId, partnership.partnershipId(), by));
    }

    private static boolean isThis(Statement said, PartnerId by, String reason) {
        return said.what() instanceof RiskWarned warned
                && warned.by().equals(by)
                && said.reason().equals(reason);
    }
}

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
 * Declares oneself dissatisfied with what was reported last; requires a reason. Done by a promisee. The report no
 * longer stands, so the promise waits for a new one. A promise to the partnership is taken back from kept by this,
 * when said by a member that has not declared itself satisfied; one to named promisees is not. Saying it again for the
 * same reason adds nothing.
 *
 * <p>Refuses, in this order: UNKNOWN, REASON_MISSING, RECORD_ONLY, NOT_MEMBER, NOT_YOURS, ALREADY_ENDED, NOT_MADE,
 * NOT_IN_FORCE, NOT_REPORTED.
 *
 * @param promiseId the promise
 */
@Command(namespace = "ledger", name = "DeclareDissatisfied", version = "1")
public record DeclareDissatisfied(PromiseId promiseId) implements PromiseAct {

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
        Fulfilment fulfilment = hearing.course().fulfilment();
        if (fulfilment.isDissatisfied(by, reason)) {
            return List.of();
        }
        if (!hearing.isKeptByOneOfAll() || fulfilment.isSatisfied(by)) {
            hearing.requireInForce();
        }
        PromiseRefusal.NOT_REPORTED.when(fulfilment.latest().isEmpty(), "nothing was reported");
        return List.of(new DissatisfactionDeclared(promiseId, partnership.partnershipId(), by));
    }
}

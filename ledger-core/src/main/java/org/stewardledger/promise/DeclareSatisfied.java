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
 * Declares oneself satisfied with what was reported as done. Done by a promisee. The promise is kept when all
 * promisees are satisfied; a promise to the partnership when one member is and no other member's dissatisfaction
 * stands. Further members may still say that they are satisfied after that. Saying it again adds nothing.
 *
 * <p>Refuses, in this order: UNKNOWN, RECORD_ONLY, NOT_MEMBER, NOT_YOURS, ALREADY_ENDED, NOT_MADE, NOT_IN_FORCE,
 * NOT_REPORTED.
 *
 * @param promiseId the promise
 */
@Command(namespace = "ledger", name = "DeclareSatisfied", version = "1")
public record DeclareSatisfied(PromiseId promiseId) implements PromiseAct {

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Promise promise,
            Optional<AgreementFacts> agreement) {
        Hearing hearing = Hearing.of(standing, partnership, promise);
        PartnerId by = hearing.speaker();
        Fulfilment fulfilment = hearing.course().fulfilment();
        if (fulfilment.isSatisfied(by)) {
            return List.of();
        }
        PromiseEvent satisfied = new SatisfactionDeclared(promiseId, partnership.partnershipId(), by);
        if (hearing.isKeptByOneOfAll()) {
            return List.of(satisfied);
        }
        hearing.requireInForce();
        PromiseRefusal.NOT_REPORTED.unless(fulfilment.isComplete(), "no report stands that says it is done");
        return hearing.isKeptOnceSatisfied(by)
                ? List.of(satisfied, new PromiseKept(promiseId, partnership.partnershipId()))
                : List.of(satisfied);
    }
}

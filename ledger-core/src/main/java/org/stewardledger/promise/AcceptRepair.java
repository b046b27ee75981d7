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
 * Accepts what a promisor offered to repair what was broken. Done by whoever was harmed, each for itself: a promisee;
 * of a promise to the partnership, a member that accepted it or judged it broken, and does not promise. It takes no
 * judgement back. An offer ends when its promisor makes another one, or when the promise is judged broken again.
 * Accepting an offer again adds nothing, also when it has ended since.
 *
 * <p>Refuses, in this order: UNKNOWN, RECORD_ONLY, NOT_MEMBER, NOT_YOURS, REPAIR_UNKNOWN, REPAIR_MOVED.
 *
 * @param promiseId the promise
 * @param offer     the number of the offer, as the speaker read it
 */
@Command(namespace = "ledger", name = "AcceptRepair", version = "1")
public record AcceptRepair(PromiseId promiseId, int offer) implements PromiseAct {

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Promise promise,
            Optional<AgreementFacts> agreement) {
        Hearing hearing = Hearing.of(standing, partnership, promise);
        PartnerId by = hearing.speaker();
        Repairs repairs = hearing.course().marks().repairs();
        if (repairs.accepted().contains(new Repairs.Acceptance(by, offer))) {
            return List.of();
        }
        PromiseRefusal.REPAIR_UNKNOWN.when(offer < 1 || offer > repairs.given(), "no such offer to repair it");
        PromiseRefusal.REPAIR_MOVED.unless(
                repairs.standing(offer)
                        .filter(made -> !hearing.course().said().isBreachedSince(made.said()))
                        .isPresent(),
                "the promisor has made another offer since, or it was judged broken again");
        return List.of(new RepairAccepted(promiseId, partnership.partnershipId(), by, offer));
    }
}

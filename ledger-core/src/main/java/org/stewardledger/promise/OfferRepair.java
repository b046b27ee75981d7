package org.stewardledger.promise;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Wording;
import org.stewardledger.agreement.AgreementFacts;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Offers to repair what was broken, after a promisee judged the promise broken; also after its end. Done by a promisor,
 * each for itself. Another offer replaces its last one. Repeating that one adds nothing, unless the promise was judged
 * broken again since, which ends all offers made before.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, UNKNOWN, RECORD_ONLY, NOT_MEMBER,
 * NOT_YOURS, NOT_BREACHED.
 *
 * @param promiseId the promise
 * @param apology   what the promisor says to whoever was harmed, 1 to 4,000 characters
 * @param amends    what it does to make up for it, 1 to 4,000 characters
 */
@Command(namespace = "ledger", name = "OfferRepair", version = "1")
public record OfferRepair(PromiseId promiseId, String apology, String amends) implements PromiseAct {

    public OfferRepair {
        Texts.check(List.of(Wording.text("apology", apology), Wording.text("amends", amends)));
    }

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Promise promise,
            Optional<AgreementFacts> agreement) {
        Hearing hearing = Hearing.of(standing, partnership, promise);
        PartnerId by = hearing.speaker();
        Marks marks = hearing.course().marks();
        Statements said = hearing.course().said();
        PromiseRefusal.NOT_BREACHED.unless(said.isBreached(), "nobody judged it broken");
        Repairs.Offer last = marks.repairs().offers().get(by);
        return last != null && last.says(this) && !said.isBreachedSince(last.said())
                ? List.of()
                : List.of(new RepairOffered(
                        promiseId,
                        partnership.partnershipId(),
                        by,
                        marks.repairs().next(),
                        apology,
                        amends));
    }
}

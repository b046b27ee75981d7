package org.stewardledger.promise;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.agreement.AgreementFacts;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Reports that the promise is done, or part of it. Done by a promisor; the last report stands until a promisee is
 * dissatisfied. Saying again what the promisor reported last adds nothing while it stands.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, LINK_UNFIT, SHA256_UNFIT, UNKNOWN,
 * RECORD_ONLY, NOT_MEMBER, NOT_YOURS, ALREADY_ENDED, NOT_MADE, NOT_IN_FORCE.
 *
 * @param promiseId the promise
 * @param partial   true when only part of it is done
 * @param evidence  what the promisor points at
 */
@Command(namespace = "ledger", name = "ReportFulfilment", version = "1")
public record ReportFulfilment(PromiseId promiseId, boolean partial, Evidence evidence) implements Restatement {

    public ReportFulfilment {
        Texts.check(evidence);
    }

    @Override
    public Optional<PromiseEvent> inPlaceOf(PromiseEvent mistaken) {
        return mistaken instanceof FulfilmentReported report
                ? Optional.of(new FulfilmentReported(promiseId, report.partnershipId(), report.by(), partial, evidence))
                : Optional.empty();
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
        if (hearing.course().fulfilment().hasReported(by, new Fulfilment.Report(partial, evidence))) {
            return List.of();
        }
        hearing.requireInForce();
        return List.of(new FulfilmentReported(promiseId, partnership.partnershipId(), by, partial, evidence));
    }
}

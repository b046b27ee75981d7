package org.stewardledger.promise;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Assesses the promise, also after its end. Done by any member; no assessment overwrites another. Repeating what the
 * assessor judged last, on the same evidence, adds nothing.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, LINK_UNFIT, SHA256_UNFIT,
 * VERDICT_NOT_SPOKEN, UNKNOWN, RECORD_ONLY, NOT_MEMBER, NOT_MADE.
 *
 * @param promiseId the promise
 * @param verdict   kept, partly kept, not kept or cannot tell
 * @param evidence  what the assessor points at; empty when nothing
 */
@Command(namespace = "ledger", name = "AssessPromise", version = "1")
public record AssessPromise(PromiseId promiseId, Verdict verdict, Optional<Evidence> evidence) implements PromiseAct {

    public AssessPromise {
        evidence.ifPresent(Evidence::check);
        switch (verdict) {
            case KEPT, PARTLY_KEPT, NOT_KEPT, CANNOT_TELL -> {}
            case ENDORSED, ENDORSEMENT_WITHDRAWN ->
                throw PromiseRefusal.VERDICT_NOT_SPOKEN.because("an assessor judges whether it was kept");
        }
    }

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion, Standing standing, PartnershipFacts partnership, Promise promise) {
        Hearing hearing = Hearing.of(standing, partnership, promise);
        PartnerId by = hearing.member();
        Course course = hearing.course();
        if (new Marks.Assessment(verdict, evidence)
                .equals(course.marks().assessments().get(by))) {
            return List.of();
        }
        PromiseRefusal.NOT_MADE.when(course.promised().isEmpty(), "nobody has promised");
        return List.of(new PromiseAssessed(promiseId, partnership.partnershipId(), by, verdict, evidence));
    }
}

package org.stewardledger.promise;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.AgreementFacts;
import org.stewardledger.partnership.Audience;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.promise.PromiseAssessed.AssessorKind;
import org.stewardledger.standing.Capacity;
import org.stewardledger.standing.Standing;

/**
 * Assesses the promise, also after its end. Done by any member that sees it; where the promise is under an agreement
 * that says who may assess, by its parties, by the partners it names, and by observers if it lets them, unless they
 * facilitate or represent a promisor. No assessment overwrites another. It may be visible to fewer partners than the
 * promise, the assessor among them. Repeating what the assessor judged last for the same partners to see, on the same
 * evidence, adds nothing.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, LINK_UNFIT, SHA256_UNFIT,
 * VERDICT_NOT_SPOKEN, UNKNOWN, RECORD_ONLY, NOT_MEMBER, NOT_YOURS, NOT_MADE.
 *
 * @param promiseId the promise
 * @param verdict   kept, partly kept, not kept or cannot tell
 * @param evidence  what the assessor points at; empty when nothing
 */
@Command(namespace = "ledger", name = "AssessPromise", version = "1")
public record AssessPromise(PromiseId promiseId, Verdict verdict, Optional<Evidence> evidence) implements Restatement {

    public AssessPromise {
        evidence.ifPresent(Texts::check);
        switch (verdict) {
            case KEPT, PARTLY_KEPT, NOT_KEPT, CANNOT_TELL -> {}
            case ENDORSED, ENDORSEMENT_WITHDRAWN ->
                throw PromiseRefusal.VERDICT_NOT_SPOKEN.because("an assessor judges whether it was kept");
        }
    }

    @Override
    public Optional<AgreementId> reads(Promise promise) {
        return promise.under();
    }

    /** A judgement may be for fewer than may see the promise. Refuses AUDIENCE_UNFIT. */
    @Override
    public Visibility audience(
            Visibility asked,
            Standing standing,
            PartnershipFacts partnership,
            Promise promise,
            Optional<AgreementFacts> agreement) {
        return Audience.narrowed(asked, promise.audience().orElseThrow(), standing, partnership);
    }

    /** By the same assessor, who judges as what it did then. */
    @Override
    public Optional<PromiseEvent> inPlaceOf(PromiseEvent mistaken) {
        return mistaken instanceof PromiseAssessed judged
                ? Optional.of(new PromiseAssessed(
                        promiseId, judged.partnershipId(), judged.by(), judged.as(), verdict, evidence))
                : Optional.empty();
    }

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Promise promise,
            Optional<AgreementFacts> agreement) {
        Hearing hearing = Hearing.of(standing, partnership, promise, agreement);
        PromiseAssessed assessed = assessed(hearing);
        Course course = hearing.course();
        if (last(hearing, occasion.asked()).filter(this::says).isPresent()) {
            return List.of();
        }
        PromiseRefusal.NOT_MADE.when(course.promised().isEmpty(), "nobody has promised");
        return List.of(assessed);
    }

    private PromiseAssessed assessed(Hearing hearing) {
        boolean observes = hearing.agreement()
                .flatMap(AgreementFacts::assessing)
                .filter(AgreementFacts.MayAssess::observers)
                .isPresent();
        if (hearing.standing().acts(Capacity.OBSERVER, hearing.standing().observer())) {
            PromiseRefusal.NOT_YOURS.unless(observes, "no agreement lets observers assess it");
            PromiseRefusal.NOT_YOURS.when(hearing.isPartial(), "a facilitator, or who represents a promisor, does not");
            return assessed(hearing, Optional.empty(), AssessorKind.OBSERVER);
        }
        AssessorKind scope = hearing.isOutOfScope() ? AssessorKind.NAMED : AssessorKind.MEMBER;
        PartnerId by = hearing.as(scope == AssessorKind.NAMED ? Capacity.ASSESSOR : Capacity.MEMBER)
                .orElseThrow(() -> PromiseRefusal.NOT_YOURS.because("it is for others to assess it"));
        return assessed(hearing, Optional.of(by), scope);
    }

    private PromiseAssessed assessed(Hearing hearing, Optional<PartnerId> by, AssessorKind as) {
        return new PromiseAssessed(promiseId, hearing.partnership().partnershipId(), by, as, verdict, evidence);
    }

    /** What the assessor that speaks, a member under any of its names, judged last for these to see. */
    private static Optional<PromiseAssessed> last(Hearing hearing, Visibility asked) {
        Visibility audience = Audience.judged(asked, hearing.course().audience(), hearing.partnership());
        return hearing.course()
                .said()
                .assessmentsFor(audience)
                .filter(said -> said.isSpokenBy(hearing.standing()))
                .sorted(Comparator.comparing(Statement::at))
                .reduce((one, later) -> later)
                .map(said -> (PromiseAssessed) said.what());
    }

    private boolean says(PromiseAssessed judged) {
        return verdict == judged.verdict() && evidence.equals(judged.evidence());
    }
}

package org.stewardledger.promise;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.EventId;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.AgreementFacts;
import org.stewardledger.partnership.Audience;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.partnership.Viewer;
import org.stewardledger.standing.Capacity;
import org.stewardledger.standing.Standing;

/**
 * Corrects what the speaker's own side said by mistake of a promise: a report, a satisfaction or dissatisfaction, a
 * warning, a breach or an assessment; requires a reason. Done by whoever said it. What was said stays in place and no
 * longer counts; a report or assessment may follow in its place. It takes effect no earlier than what it corrects, and
 * is for whoever could see that. Correcting it again in the same way adds nothing.
 *
 * <p>What others rely on is not corrected. A report is answered once a promisee said what it thinks of it, and that
 * once a promisor reported again; a breach once a repair was offered; all but breaches and assessments once new terms
 * came into force or the promise ended.
 *
 * <p>Refuses, in this order: REPLACEMENT_ELSEWHERE, UNKNOWN, REASON_MISSING, RECORD_ONLY, NOT_MEMBER,
 * NOT_RECORDED_HERE, NOT_YOURS, ALREADY_CORRECTED, REPLACEMENT_UNFIT, ALREADY_ENDED, ANSWERED.
 *
 * @param promiseId   the promise
 * @param mistaken    the event that no longer counts
 * @param replacement what is said instead, of the same kind; empty when nothing is
 */
@Command(namespace = "ledger", name = "CorrectStatement", version = "1")
public record CorrectStatement(
        PromiseId promiseId,
        EventId mistaken,

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "act")
        Optional<Restatement> replacement)
        implements PromiseAct {

    public CorrectStatement {
        replacement.ifPresent(instead -> PromiseRefusal.REPLACEMENT_ELSEWHERE.unless(
                instead.promiseId().equals(promiseId), "the replacement is about another promise"));
    }

    private Optional<Statement> statement(Promise promise) {
        return promise instanceof Promise.Spoken spoken ? spoken.course().said().find(mistaken) : Optional.empty();
    }

    /** It may reach back to what it corrects. */
    @Override
    public Optional<Instant> notBefore(Promise promise, Viewer viewer) {
        return statement(promise).map(Statement::at).or(() -> promise.lastSpokenAt(viewer));
    }

    /** Whoever could see what was said sees that it was mistaken. Refuses NOT_NARROWABLE. */
    @Override
    public Visibility audience(
            Visibility asked,
            Standing standing,
            PartnershipFacts partnership,
            Promise promise,
            Optional<AgreementFacts> agreement) {
        return Audience.inherited(asked, statement(promise).orElseThrow().audience(), partnership);
    }

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Promise promise,
            Optional<AgreementFacts> agreement) {
        Hearing hearing = Hearing.of(standing, partnership, promise);
        Statement said = statement(promise)
                .filter(statement -> Audience.includes(statement.audience(), standing))
                .orElseThrow(() -> PromiseRefusal.NOT_RECORDED_HERE.because("nothing of this was said of the promise"));
        PromiseRefusal.NOT_YOURS.unless(
                standing.acts(Capacity.SPEAKER, said.isSpokenBy(standing)), "others would have to correct it");
        Optional<PromiseEvent> instead = replacement.flatMap(act -> act.inPlaceOf(said.what()));
        Statements all = hearing.course().said();
        if (all.corrected().containsKey(mistaken)) {
            PromiseRefusal.ALREADY_CORRECTED.unless(
                    all.instead(mistaken).map(Statement::what).equals(instead), "corrected before, in another way");
            return List.of();
        }
        PromiseRefusal.REPLACEMENT_UNFIT.when(
                replacement.isPresent() && instead.isEmpty(), "what was mistaken is of another kind");
        checkUnanswered(hearing, said);
        List<PromiseEvent> events = new ArrayList<>();
        events.add(new RecordCorrected(promiseId, partnership.partnershipId(), mistaken));
        instead.ifPresent(events::add);
        return List.copyOf(events);
    }

    private static void checkUnanswered(Hearing hearing, Statement said) {
        if (hearing.spoken() instanceof Promise.Ended ended && !said.isJudgement()) {
            throw Hearing.ended(ended);
        }
        PromiseRefusal.ANSWERED.when(hearing.course().said().isAnswered(said), "others have gone on from it");
    }
}

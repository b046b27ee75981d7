package org.stewardledger.promise;

import static org.stewardledger.promise.SecondOpinion.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.stewardledger.act.EventId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Records;
import org.stewardledger.promise.PlainHistory.Happened;
import org.stewardledger.promise.SecondOpinion.Answer;

/** A second reading of how somebody corrects what it said. */
record CorrectionRules(PlainHistory past, PartnerId speaker, String reason) {

    Answer correct(CorrectStatement act) {
        need(!reason.isEmpty(), "act.reason-missing");
        past.heard(speaker);
        Happened said = past.everything().stream()
                .filter(one -> position(one) == indexOf(act.mistaken()))
                .findFirst()
                .filter(one -> by(one.event()).isPresent())
                .orElse(new Happened(new PromiseKept(past.id(), past.partnership()), ""));
        need(by(said.event()).isPresent(), "promise.not-recorded-here");
        need(by(said.event()).orElseThrow().equals(speaker), "promise.not-yours");
        List<PromiseEvent> events = new ArrayList<>();
        events.add(new RecordCorrected(past.id(), past.partnership(), act.mistaken()));
        act.replacement().flatMap(instead -> instead(instead, said.event())).ifPresent(events::add);
        Optional<List<PromiseEvent>> before = past.correctionOf(act.mistaken());
        if (before.isPresent()) {
            need(before.get().equals(events), "promise.already-corrected");
            return Answer.yes();
        }
        need(act.replacement().isEmpty() || events.size() == 2, "promise.replacement-unfit");
        boolean judged = said.event() instanceof BreachDeclared || said.event() instanceof PromiseAssessed;
        need(judged || !past.hasEnded(), "promise.already-ended");
        need(!isAnswered(said), "promise.answered");
        return Answer.yes(events.toArray(PromiseEvent[]::new));
    }

    private int position(Happened one) {
        for (int i = 0; i < past.everything().size(); i++) {
            if (past.everything().get(i) == one) {
                return i;
            }
        }
        throw new AssertionError("never happened: " + one);
    }

    private int indexOf(EventId id) {
        for (int i = 0; i < past.everything().size(); i++) {
            if (Records.event(i + 1L).equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<PartnerId> by(PromiseEvent event) {
        return switch (event) {
            case FulfilmentReported e -> Optional.of(e.by());
            case SatisfactionDeclared e -> Optional.of(e.by());
            case DissatisfactionDeclared e -> Optional.of(e.by());
            case RiskWarned e -> Optional.of(e.by());
            case BreachDeclared e -> Optional.of(e.by());
            case PromiseAssessed e -> e.by();
            default -> Optional.empty();
        };
    }

    private Optional<PromiseEvent> instead(Restatement act, PromiseEvent mistaken) {
        return switch (act) {
            case ReportFulfilment report ->
                mistaken instanceof FulfilmentReported
                        ? Optional.of(new FulfilmentReported(
                                past.id(), past.partnership(), speaker, report.partial(), report.evidence()))
                        : Optional.empty();
            case AssessPromise assess ->
                mistaken instanceof PromiseAssessed
                        ? Optional.of(new PromiseAssessed(
                                past.id(),
                                past.partnership(),
                                Optional.of(speaker),
                                PromiseAssessed.AssessorKind.MEMBER,
                                assess.verdict(),
                                assess.evidence()))
                        : Optional.empty();
        };
    }

    private boolean isAnswered(Happened said) {
        return switch (said.event()) {
            case FulfilmentReported e ->
                later(
                        said,
                        event -> event instanceof SatisfactionDeclared
                                || event instanceof DissatisfactionDeclared
                                || event instanceof PromiseRenegotiated);
            case RiskWarned e -> later(said, event -> event instanceof PromiseRenegotiated);
            case BreachDeclared e -> later(said, event -> event instanceof RepairOffered);
            case PromiseAssessed e -> false;
            default ->
                later(
                        said,
                        event -> event instanceof FulfilmentReported
                                || event instanceof PromiseKept
                                || event instanceof PromiseRenegotiated);
        };
    }

    /** Whether anything of this kind was said after it, and not corrected. */
    private boolean later(Happened said, Predicate<PromiseEvent> which) {
        boolean after = false;
        for (Happened one : past.log()) {
            if (after && which.test(one.event())) {
                return true;
            }
            after |= one == said;
        }
        return false;
    }
}

package org.stewardledger.whole;

import static org.stewardledger.whole.No.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.stewardledger.act.EventId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.promise.*;

/** A second reading of how somebody corrects what it said. */
record CorrectionRules(PromiseTalk talk) {

    /** What could be corrected, if it is that; empty for what binds others, and for what was never said. */
    static Optional<Recorded<PromiseEvent>> said(PlainPromise past, EventId id) {
        return past.recorded().stream()
                .filter(one -> one.id().equals(id) && isStatement(one.event()))
                .findFirst();
    }

    static boolean isStatement(PromiseEvent event) {
        return by(event).isPresent() || event instanceof PromiseAssessed;
    }

    static Optional<PartnerId> by(PromiseEvent event) {
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

    List<PromiseEvent> correct(CorrectStatement act) {
        PlainPromise past = talk.past();
        Recorded<PromiseEvent> said = said(past, act.mistaken())
                .filter(one -> talk.heard().sees(one.visibility()))
                .orElseThrow(() -> new No("promise.not-recorded-here"));
        boolean own = by(said.event())
                .map(talk.heard()::speaksFor)
                .orElse(talk.heard().isObserver()
                        && said.speaker().person().equals(talk.heard().person()));
        need(own, "promise.not-yours");
        List<PromiseEvent> events = new ArrayList<>();
        events.add(new RecordCorrected(talk.id(), talk.partnership(), act.mistaken()));
        act.replacement().flatMap(instead -> instead(instead, said.event())).ifPresent(events::add);
        List<PromiseEvent> before = before(act.mistaken());
        if (!before.isEmpty()) {
            need(before.equals(events), "promise.already-corrected");
            return List.of();
        }
        need(act.replacement().isEmpty() || events.size() == 2, "promise.replacement-unfit");
        boolean judged = said.event() instanceof BreachDeclared || said.event() instanceof PromiseAssessed;
        need(judged || !past.hasEnded(), "promise.already-ended");
        need(!isAnswered(said), "promise.answered");
        return events;
    }

    /** What the act recorded that corrected it before. */
    private List<PromiseEvent> before(EventId mistaken) {
        return talk.past().recorded().stream()
                .filter(one -> one.event() instanceof RecordCorrected correction
                        && correction.mistaken().equals(mistaken))
                .flatMap(correction -> talk.past().recorded().stream()
                        .filter(one -> one.commandId().equals(correction.commandId())))
                .map(Recorded::event)
                .toList();
    }

    private Optional<PromiseEvent> instead(Restatement act, PromiseEvent mistaken) {
        if (act instanceof ReportFulfilment report && mistaken instanceof FulfilmentReported was) {
            return Optional.of(new FulfilmentReported(
                    talk.id(), talk.partnership(), was.by(), report.partial(), report.evidence()));
        }
        if (act instanceof AssessPromise assess && mistaken instanceof PromiseAssessed was) {
            return Optional.of(new PromiseAssessed(
                    talk.id(), talk.partnership(), was.by(), was.as(), assess.verdict(), assess.evidence()));
        }
        return Optional.empty();
    }

    private boolean isAnswered(Recorded<PromiseEvent> said) {
        Predicate<PromiseEvent> answers = switch (said.event()) {
            case FulfilmentReported e ->
                event -> event instanceof SatisfactionDeclared
                        || event instanceof DissatisfactionDeclared
                        || event instanceof PromiseRenegotiated;
            case RiskWarned e -> event -> event instanceof PromiseRenegotiated;
            case BreachDeclared e -> event -> event instanceof RepairOffered;
            case PromiseAssessed e -> event -> false;
            default ->
                event -> event instanceof FulfilmentReported
                        || event instanceof PromiseKept
                        || event instanceof PromiseRenegotiated;
        };
        return talk.past().counting().stream()
                .anyMatch(one -> one.position() > said.position() && answers.test(one.event()));
    }
}

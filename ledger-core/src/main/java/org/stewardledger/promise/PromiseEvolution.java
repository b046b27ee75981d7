package org.stewardledger.promise;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.promise.Promise.Ended;
import org.stewardledger.promise.Promise.OnTable;
import org.stewardledger.promise.Promise.Promised;
import org.stewardledger.promise.Promise.Reported;
import org.stewardledger.promise.Promise.Spoken;
import org.stewardledger.promise.Promise.TakenBack;
import org.stewardledger.promise.Promise.Transcribed;
import org.stewardledger.promise.Promise.Unmade;

/**
 * How each recorded fact changes a promise; total, in one place. An event that no decision could have led to leaves the
 * state as it is.
 */
final class PromiseEvolution {

    private PromiseEvolution() {}

    static Promise apply(Promise state, Recorded<PromiseEvent> recorded) {
        return switch (recorded.event()) {
            case PromiseRequested asked ->
                begin(state, recorded, new Opening(Opening.Way.REQUESTED, asked.by(), asked.proposal()));
            case PromiseOffered offered ->
                begin(state, recorded, new Opening(Opening.Way.OFFERED, offered.by(), offered.proposal()));
            case OfferCountered offer ->
                state instanceof OnTable ? said(state, recorded, course -> course.countered(offer)) : state;
            case PromiseDeclined declined -> end(state, recorded, Ending.DECLINED, Optional.of(declined.by()));
            case OfferWithdrawn withdrawn -> end(state, recorded, Ending.WITHDRAWN, Optional.of(withdrawn.by()));
            case PromiseMade made -> make(state, recorded, made);
            case PromiseAccepted accepted ->
                said(state, recorded, course -> course.accepted(accepted.by(), accepted.version()));
            case FulfilmentReported report -> report(state, recorded, report);
            case SatisfactionDeclared satisfied -> stated(state, recorded, Statement.of(satisfied.by(), recorded));
            case DissatisfactionDeclared dissatisfied -> reject(state, recorded, dissatisfied.by());
            case PromiseKept kept -> keep(state, recorded);
            case NewTermsProposed proposed -> said(state, recorded, course -> course.proposed(NewTerms.of(proposed)));
            case NewTermsConsented consented -> said(state, recorded, course -> course.consented(consented.by()));
            case NewTermsRefused refused ->
                said(state, recorded, course -> course.refused(new NewTerms.Refused(refused.version(), refused.by())));
            case PromiseRenegotiated renegotiated -> renegotiate(state, recorded, renegotiated);
            case ReleaseDeclared released -> marked(state, recorded, marks -> marks.released(released.by()));
            case PromiseReleased released -> end(state, recorded, Ending.RELEASED, Optional.empty());
            case PromiseRevoked revoked -> end(state, recorded, Ending.REVOKED, Optional.of(revoked.by()));
            case RiskWarned warned -> stated(state, recorded, Statement.of(warned.by(), recorded));
            case BreachDeclared breach -> stated(state, recorded, Statement.of(breach.by(), recorded));
            case PromiseAssessed judged ->
                stated(state, recorded, Statement.of(Statement.By.of(judged, recorded.speaker()), recorded));
            case RepairOffered offer ->
                said(
                        state,
                        recorded,
                        course -> course.with(course.said().whenRepairOffered())
                                .with(course.marks()
                                        .with(course.marks()
                                                .repairs()
                                                .offered(
                                                        offer,
                                                        course.said().all().size()))));
            case RepairAccepted repair ->
                marked(state, recorded, marks -> marks.with(marks.repairs().accepted(repair.by(), repair.offer())));
            case Told told -> tell(state, recorded, told);
            case RecordCorrected correction -> correct(state, recorded, correction);
        };
    }

    private static Promise begin(Promise state, Recorded<PromiseEvent> recorded, Opening opening) {
        return state instanceof Unmade
                ? new OnTable(Course.opened(opening, recorded.visibility(), recorded.effectiveAt()))
                : state;
    }

    private static Promise make(Promise state, Recorded<PromiseEvent> recorded, PromiseMade made) {
        return switch (state) {
            case Unmade unmade ->
                made.proposal()
                        .map(proposal -> new Opening(Opening.Way.MADE, made.by(), proposal))
                        .<Promise>map(opening ->
                                new Promised(Course.opened(opening, recorded.visibility(), recorded.effectiveAt())
                                        .promised(made.by(), made.version())))
                        .orElse(state);
            case OnTable table ->
                new Promised(table.course().promised(made.by(), made.version()).after(recorded));
            case Promised promised -> said(state, recorded, course -> course.promised(made.by(), made.version()));
            case Reported reported -> said(state, recorded, course -> course.promised(made.by(), made.version()));
            case Ended ended -> state;
            case Transcribed transcribed -> state;
            case TakenBack takenBack -> state;
        };
    }

    private static Promise report(Promise state, Recorded<PromiseEvent> recorded, FulfilmentReported report) {
        Statement said = Statement.of(report.by(), recorded);
        return inForce(
                state,
                recorded,
                course -> byFulfilment(course.with(course.said().with(said))));
    }

    /** How far a promise in force has come by what was said of fulfilling it. */
    private static Promise byFulfilment(Course course) {
        return course.fulfilment().isComplete() ? new Reported(course) : new Promised(course);
    }

    private static Promise keep(Promise state, Recorded<PromiseEvent> recorded) {
        return end(
                said(state, recorded, course -> course.with(course.said().whenKept())),
                recorded,
                Ending.KEPT,
                Optional.empty());
    }

    /** Also takes a promise made to the partnership back to promised after one member's satisfaction had kept it. */
    private static Promise reject(Promise state, Recorded<PromiseEvent> recorded, PartnerId by) {
        boolean kept = state instanceof Ended ended && ended.ending() == Ending.KEPT;
        Promise open = kept ? new Promised(((Ended) state).course()) : state;
        Statement said = Statement.of(by, recorded);
        return inForce(
                open, recorded, course -> byFulfilment(course.with(course.said().with(said))));
    }

    private static Promise renegotiate(
            Promise state, Recorded<PromiseEvent> recorded, PromiseRenegotiated renegotiated) {
        return inForce(state, recorded, course -> new Promised(course.renegotiated(renegotiated)));
    }

    private static Promise stated(Promise state, Recorded<PromiseEvent> recorded, Statement statement) {
        return said(state, recorded, course -> course.with(course.said().with(statement)));
    }

    private static Promise marked(Promise state, Recorded<PromiseEvent> recorded, UnaryOperator<Marks> mark) {
        return said(state, recorded, course -> course.with(mark.apply(course.marks())));
    }

    private static Promise tell(Promise state, Recorded<PromiseEvent> recorded, Told told) {
        return switch (state) {
            case Unmade unmade ->
                told instanceof PromiseTranscribed first
                        ? Promise.told(Transcript.of(first.partnershipId(), recorded.visibility())
                                .with(told, recorded))
                        : state;
            case Spoken spoken -> state;
            case Transcribed transcribed ->
                Promise.told(transcribed.transcript().with(told, recorded));
            case TakenBack takenBack -> Promise.told(takenBack.transcript().with(told, recorded));
        };
    }

    private static Promise correct(Promise state, Recorded<PromiseEvent> recorded, RecordCorrected correction) {
        return switch (state) {
            case Unmade unmade -> state;
            case Promised promised -> withdrawn(promised, recorded, correction);
            case Reported reported -> withdrawn(reported, recorded, correction);
            case OnTable table -> said(state, recorded, course -> without(course, recorded, correction));
            case Ended ended -> said(state, recorded, course -> without(course, recorded, correction));
            case Transcribed transcribed ->
                Promise.told(transcribed.transcript().with(correction, recorded));
            case TakenBack takenBack -> Promise.told(takenBack.transcript().with(correction, recorded));
        };
    }

    /** Without the dissatisfaction that opened a kept promise again, it is kept. */
    private static Promise withdrawn(Spoken spoken, Recorded<PromiseEvent> recorded, RecordCorrected correction) {
        Course course = without(spoken.course(), recorded, correction).after(recorded);
        return course.said().isKept() ? new Ended(course, Ending.KEPT, Optional.empty()) : byFulfilment(course);
    }

    private static Course without(Course course, Recorded<PromiseEvent> recorded, RecordCorrected correction) {
        return course.with(course.said().with(correction, recorded));
    }

    private static Promise end(Promise state, Recorded<PromiseEvent> recorded, Ending ending, Optional<PartnerId> by) {
        return state instanceof Spoken spoken && !(state instanceof Ended)
                ? new Ended(spoken.course().after(recorded), ending, by)
                : state;
    }

    /** Applies what only means something while the promise stands. */
    private static Promise inForce(Promise state, Recorded<PromiseEvent> recorded, Function<Course, Promise> change) {
        return switch (state) {
            case Promised promised -> change.apply(promised.course().after(recorded));
            case Reported reported -> change.apply(reported.course().after(recorded));
            case OnTable table -> state;
            case Ended ended -> state;
            case Unmade unmade -> state;
            case Transcribed transcribed -> state;
            case TakenBack takenBack -> state;
        };
    }

    /** Applies what was said beside the state, which stays. */
    private static Promise said(Promise state, Recorded<PromiseEvent> recorded, UnaryOperator<Course> change) {
        return switch (state) {
            case OnTable table -> new OnTable(changed(table, recorded, change));
            case Promised promised -> new Promised(changed(promised, recorded, change));
            case Reported reported -> new Reported(changed(reported, recorded, change));
            case Ended ended -> new Ended(changed(ended, recorded, change), ended.ending(), ended.by());
            case Unmade unmade -> state;
            case Transcribed transcribed -> state;
            case TakenBack takenBack -> state;
        };
    }

    private static Course changed(Spoken spoken, Recorded<PromiseEvent> recorded, UnaryOperator<Course> change) {
        return change.apply(spoken.course()).after(recorded);
    }
}

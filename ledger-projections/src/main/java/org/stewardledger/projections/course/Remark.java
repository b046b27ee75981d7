package org.stewardledger.projections.course;

import java.util.Optional;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.promise.AssessmentTranscribed;
import org.stewardledger.promise.BreachDeclared;
import org.stewardledger.promise.DissatisfactionDeclared;
import org.stewardledger.promise.FulfilmentReported;
import org.stewardledger.promise.NewTermsRefused;
import org.stewardledger.promise.PromiseAccepted;
import org.stewardledger.promise.PromiseAssessed;
import org.stewardledger.promise.PromiseAssessed.AssessorKind;
import org.stewardledger.promise.PromiseEvent;
import org.stewardledger.promise.ReleaseDeclared;
import org.stewardledger.promise.RepairAccepted;
import org.stewardledger.promise.RepairOffered;
import org.stewardledger.promise.RiskWarned;
import org.stewardledger.promise.SatisfactionDeclared;
import org.stewardledger.promise.Verdict;

/**
 * What a partner declared or judged about a promise.
 *
 * @param what     which kind of statement
 * @param by       who; empty when an observer assessed
 * @param as       in which scope it was assessed; empty for all else, and for what is transcribed
 * @param verdict  what was judged, for an assessment
 * @param evidence what was pointed at; empty when nothing
 * @param spelling what the source says, as it spells it; empty for spoken ones
 * @param recorded the event
 */
public record Remark(
        Statement what,
        Optional<PartnerId> by,
        Optional<AssessorKind> as,
        Optional<Verdict> verdict,
        Optional<Evidence> evidence,
        Optional<String> spelling,
        Recorded<?> recorded) {

    /** What an event says that is a statement of one partner; empty for what changes the promise only. */
    public static Optional<Remark> of(PromiseEvent event, Recorded<?> recorded) {
        return Optional.ofNullable(
                switch (event) {
                    case PromiseAccepted accepted -> plain(Statement.ACCEPTED, accepted.by(), recorded);
                    case SatisfactionDeclared satisfied -> plain(Statement.SATISFIED, satisfied.by(), recorded);
                    case DissatisfactionDeclared not -> plain(Statement.DISSATISFIED, not.by(), recorded);
                    case ReleaseDeclared released -> plain(Statement.RELEASED, released.by(), recorded);
                    case NewTermsRefused refused -> plain(Statement.REFUSED_NEW_TERMS, refused.by(), recorded);
                    case RiskWarned warned -> plain(Statement.WARNED_AT_RISK, warned.by(), recorded);
                    case BreachDeclared breached -> plain(Statement.DECLARED_BREACH, breached.by(), recorded);
                    case RepairOffered offered -> plain(Statement.OFFERED_REPAIR, offered.by(), recorded);
                    case RepairAccepted repair -> plain(Statement.ACCEPTED_REPAIR, repair.by(), recorded);
                    case FulfilmentReported reported -> report(reported, recorded);
                    case PromiseAssessed assessed ->
                        new Remark(
                                Statement.ASSESSED,
                                assessed.by(),
                                Optional.of(assessed.as()),
                                Optional.of(assessed.verdict()),
                                assessed.evidence(),
                                Optional.empty(),
                                recorded);
                    case AssessmentTranscribed assessed ->
                        new Remark(
                                Statement.ASSESSED,
                                Optional.of(assessed.assessor()),
                                Optional.empty(),
                                Optional.of(assessed.verdict()),
                                Optional.empty(),
                                Optional.of(assessed.spelling()),
                                recorded);
                    default -> null;
                });
    }

    private static Remark report(FulfilmentReported reported, Recorded<?> recorded) {
        return new Remark(
                reported.partial() ? Statement.REPORTED_IN_PART : Statement.REPORTED_COMPLETE,
                Optional.of(reported.by()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(reported.evidence()),
                Optional.empty(),
                recorded);
    }

    private static Remark plain(Statement what, PartnerId by, Recorded<?> recorded) {
        return new Remark(
                what,
                Optional.of(by),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                recorded);
    }
}

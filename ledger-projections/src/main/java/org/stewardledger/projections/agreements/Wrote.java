package org.stewardledger.projections.agreements;

import java.util.Optional;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.agreement.AgreementEvent;
import org.stewardledger.agreement.AssessmentAllowed;
import org.stewardledger.agreement.Clause;
import org.stewardledger.agreement.ClauseDropped;
import org.stewardledger.agreement.ClauseVersion;
import org.stewardledger.agreement.ConsequenceWritten;
import org.stewardledger.agreement.ElementWritten;
import org.stewardledger.agreement.ResolutionPathWritten;
import org.stewardledger.agreement.ResultDefined;
import org.stewardledger.agreement.SuccessTestSet;

/**
 * A clause as it was written once, or that it was dropped.
 *
 * @param clause which one, in which of its versions
 * @param by     who wrote it; empty when the facilitator did
 * @param event  the event by which it was
 */
record Wrote(ClauseVersion clause, Optional<PartnerId> by, Recorded<AgreementEvent> event) {

    /** Whether it was dropped by this. */
    boolean isDropped() {
        return event.event() instanceof ClauseDropped;
    }

    /** What an event wrote or dropped; empty when that was no clause. */
    static Optional<Wrote> of(Recorded<AgreementEvent> recorded) {
        return switch (recorded.event()) {
            case ElementWritten element ->
                of(new Clause.OfElement(element.element()), element.version(), element.by(), recorded);
            case ResultDefined result ->
                of(new Clause.OfResult(result.resultId()), result.version(), result.by(), recorded);
            case SuccessTestSet test ->
                of(new Clause.OfSuccessTest(test.testId()), test.version(), test.by(), recorded);
            case ConsequenceWritten consequence ->
                of(new Clause.OfConsequence(consequence.clauseId()), consequence.version(), consequence.by(), recorded);
            case ResolutionPathWritten path -> of(new Clause.ResolutionPath(), path.version(), path.by(), recorded);
            case AssessmentAllowed allowed -> of(new Clause.Assessing(), allowed.version(), allowed.by(), recorded);
            case ClauseDropped dropped -> of(dropped.clause(), dropped.version(), dropped.by(), recorded);
            default -> Optional.empty();
        };
    }

    private static Optional<Wrote> of(
            Clause clause, int version, Optional<PartnerId> by, Recorded<AgreementEvent> recorded) {
        return Optional.of(new Wrote(new ClauseVersion(clause, version), by, recorded));
    }
}

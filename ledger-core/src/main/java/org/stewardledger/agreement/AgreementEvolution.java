package org.stewardledger.agreement;

import static org.stewardledger.agreement.Agreement.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.stewardledger.act.Recorded;

/**
 * How each recorded fact changes an agreement; total, in one place. An event that no decision could have led to leaves
 * the state as it is.
 */
final class AgreementEvolution {

    private AgreementEvolution() {}

    static Agreement apply(Agreement state, Recorded<AgreementEvent> recorded) {
        return switch (state) {
            case Agreement.Undrafted undrafted ->
                recorded.event() instanceof AgreementDrafted drafted
                        ? open(Course.opened(drafted, recorded.visibility(), recorded.effectiveAt()))
                        : state;
            case Agreement.Drafting drafting -> next(drafting.course(), recorded);
            case Agreement.Provisional provisional -> next(provisional.course(), recorded);
            case Agreement.InForce inForce -> next(inForce.course(), recorded);
            case Agreement.UnderRenegotiation pending -> next(pending.course(), recorded);
            case Agreement.Completed completed -> new Agreement.Completed(after(completed.course(), recorded));
            case Agreement.Dissolved dissolved -> new Agreement.Dissolved(after(dissolved.course(), recorded));
        };
    }

    private static Agreement next(Course course, Recorded<AgreementEvent> recorded) {
        Course changed = changed(course, recorded).after(recorded);
        return switch (recorded.event()) {
            case AgreementCompleted completed -> new Agreement.Completed(changed);
            case AgreementDissolved dissolved -> new Agreement.Dissolved(changed);
            default -> open(changed);
        };
    }

    /** What can still be said once it has ended: judgements of its success, and what was learned. */
    private static Course after(Course course, Recorded<AgreementEvent> recorded) {
        Course said = switch (recorded.event()) {
            case SuccessTestAssessed assessed -> changed(course, recorded);
            case ExperimentConcluded concluded -> changed(course, recorded);
            default -> course;
        };
        return said.after(recorded);
    }

    /** What a version settled by these events amends: it is proposed in this state, or by them. */
    static List<Amendment> amendments(Agreement state, List<AgreementEvent> events) {
        List<Amendment> amendments = new ArrayList<>();
        for (AgreementEvent event : events) {
            if (event instanceof AmendmentProposed proposed) {
                amendments.add(new Amendment(proposed.promiseId(), proposed.read(), proposed.terms()));
            }
        }
        boolean settled = events.stream().anyMatch(TermsInForce.class::isInstance);
        boolean proposedNow = events.stream().anyMatch(TermsProposed.class::isInstance);
        if (settled && !proposedNow && state instanceof Agreement.Drafted drafted) {
            drafted.course().versions().proposed().ifPresent(version -> amendments.addAll(version.amendments()));
        }
        return settled ? List.copyOf(amendments) : List.of();
    }

    private static Course changed(Course course, Recorded<AgreementEvent> recorded) {
        Versions versions = course.versions();
        return switch (recorded.event()) {
            case AgreementDrafted again -> course;
            case ClauseWritten written -> course.with(course.draft().with(written));
            case ClauseDropped dropped -> course.with(course.draft().without(dropped));
            case TermsProposed proposed -> course.with(versions.proposed(Version.of(proposed, course.draft())));
            case AmendmentProposed amendment -> course.with(versions.changed(amendment.version(), amending(amendment)));
            case TermsConsented consent ->
                course.with(versions.changed(
                        consent.version(), version -> version.with(consent.by(), new Version.Opinion.Consents())));
            case TermsObjected objection ->
                course.with(versions.changed(
                        objection.version(),
                        version -> version.with(
                                objection.by(),
                                new Version.Opinion.Objects(recorded.reason().orElse("")))));
            case ProposalWithdrawn withdrawn -> course.with(versions.withdrawn(withdrawn.version()));
            case TermsInForce settled -> course.settled(settled.version());
            case ExperimentStarted started -> course.with(started(course.trials(), started));
            case ExperimentConcluded concluded -> course.with(concluded(course.trials(), concluded));
            case SuccessTestAssessed assessed -> course.with(assessed(course.trials(), assessed, recorded));
            case CompletionDeclared completion ->
                course.with(course.farewells().plus(completion.by(), Farewell.COMPLETED));
            case DissolutionDeclared dissolution ->
                course.with(course.farewells().plus(dissolution.by(), Farewell.DISSOLVED));
            case AgreementCompleted completed -> course.with(versions.ended());
            case AgreementDissolved dissolved -> course.with(versions.ended());
            case PartyLeft left -> course.left(left.party());
        };
    }

    private static UnaryOperator<Version> amending(AmendmentProposed proposed) {
        return version -> version.amending(new Amendment(proposed.promiseId(), proposed.read(), proposed.terms()));
    }

    private static Trials started(Trials trials, ExperimentStarted started) {
        return trials.with(
                started.experimentId(), new Trials.Experiment(started.text(), started.endsOn(), Optional.empty()));
    }

    private static Trials concluded(Trials trials, ExperimentConcluded concluded) {
        return trials.experiment(concluded.experimentId())
                .map(known -> trials.with(
                        concluded.experimentId(),
                        new Trials.Experiment(known.text(), known.endsOn(), Optional.of(concluded.learned()))))
                .orElse(trials);
    }

    private static Trials assessed(Trials trials, SuccessTestAssessed assessed, Recorded<AgreementEvent> recorded) {
        return trials.with(
                assessed.testId(),
                new Trials.Assessor(assessed.by(), recorded.visibility()),
                new Trials.Judgement(
                        assessed.version(), assessed.verdict(), assessed.evidence(), recorded.effectiveAt()));
    }
}

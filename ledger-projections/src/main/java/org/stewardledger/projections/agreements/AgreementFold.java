package org.stewardledger.projections.agreements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.agreement.AgreementCompleted;
import org.stewardledger.agreement.AgreementDissolved;
import org.stewardledger.agreement.AgreementDrafted;
import org.stewardledger.agreement.AgreementEvent;
import org.stewardledger.agreement.AmendmentProposed;
import org.stewardledger.agreement.AssessmentAllowed;
import org.stewardledger.agreement.ClauseDropped;
import org.stewardledger.agreement.CompletionDeclared;
import org.stewardledger.agreement.ConsequenceWritten;
import org.stewardledger.agreement.DissolutionDeclared;
import org.stewardledger.agreement.ElementWritten;
import org.stewardledger.agreement.ExperimentConcluded;
import org.stewardledger.agreement.ExperimentStarted;
import org.stewardledger.agreement.PartyLeft;
import org.stewardledger.agreement.ProposalWithdrawn;
import org.stewardledger.agreement.ResolutionPathWritten;
import org.stewardledger.agreement.ResultDefined;
import org.stewardledger.agreement.Stage;
import org.stewardledger.agreement.SuccessTestAssessed;
import org.stewardledger.agreement.SuccessTestSet;
import org.stewardledger.agreement.TermsConsented;
import org.stewardledger.agreement.TermsInForce;
import org.stewardledger.agreement.TermsObjected;
import org.stewardledger.agreement.TermsProposed;
import org.stewardledger.projections.agreements.Agreements.Declared;
import org.stewardledger.projections.agreements.Agreements.Outcome;
import org.stewardledger.projections.motions.Motion.Saying;
import org.stewardledger.projections.told.Origin;
import org.stewardledger.projections.told.Story;

/** Agreements, from what was told. Total: what was said of an agreement whose draft is not known changes nothing. */
public final class AgreementFold {

    private final Story story;
    private final Map<AgreementId, AgreementCourse> courses = new LinkedHashMap<>();

    private AgreementFold(Story story) {
        this.story = story;
    }

    /** Every agreement, in the order in which they were drafted. The story must hold what agreements tell. */
    public static List<AgreementCourse> of(Story story) {
        AgreementFold fold = new AgreementFold(story);
        for (Recorded<AgreementEvent> recorded : story.all(AgreementEvent.class)) {
            if (recorded.event() instanceof AgreementDrafted) {
                fold.courses.putIfAbsent(
                        recorded.event().agreementId(), new AgreementCourse(recorded.as(AgreementDrafted.class)));
            }
            Optional.ofNullable(fold.courses.get(recorded.event().agreementId()))
                    .ifPresent(course -> fold.apply(course, recorded));
        }
        return List.copyOf(fold.courses.values());
    }

    private void apply(AgreementCourse course, Recorded<AgreementEvent> recorded) {
        switch (recorded.event()) {
            case AgreementDrafted drafted -> {}
            case ElementWritten written -> write(course, recorded);
            case ResultDefined written -> write(course, recorded);
            case SuccessTestSet written -> write(course, recorded);
            case ConsequenceWritten written -> write(course, recorded);
            case ResolutionPathWritten written -> write(course, recorded);
            case AssessmentAllowed written -> write(course, recorded);
            case ClauseDropped dropped -> write(course, recorded);
            case TermsProposed proposed -> propose(course, recorded.as(TermsProposed.class));
            case AmendmentProposed amendment ->
                at(
                        course,
                        amendment.version(),
                        version -> version.amendments.add(recorded.as(AmendmentProposed.class)));
            case TermsConsented said -> say(course, said.version(), said.by(), Saying.CONSENTED, recorded);
            case TermsObjected said -> say(course, said.version(), said.by(), Saying.OBJECTED, recorded);
            case ProposalWithdrawn said -> at(course, said.version(), version -> version.outcome = Outcome.WITHDRAWN);
            case TermsInForce settled -> at(course, settled.version(), version -> settle(course, version, recorded));
            case ExperimentStarted started -> course.experiments.add(recorded.as(ExperimentStarted.class));
            case ExperimentConcluded said ->
                course.concluded.put(said.experimentId(), recorded.as(ExperimentConcluded.class));
            case SuccessTestAssessed assessed -> course.assessments.add(recorded.as(SuccessTestAssessed.class));
            case CompletionDeclared said -> declare(course, said.by(), Stage.COMPLETED, recorded);
            case DissolutionDeclared said -> declare(course, said.by(), Stage.DISSOLVED, recorded);
            case AgreementCompleted completed -> course.end(Stage.COMPLETED, recorded);
            case AgreementDissolved dissolved -> course.end(Stage.DISSOLVED, recorded);
            case PartyLeft left -> leave(course, left.party(), recorded);
        }
    }

    private static void write(AgreementCourse course, Recorded<AgreementEvent> recorded) {
        Wrote.of(recorded)
                .ifPresent(wrote -> course.clauses
                        .computeIfAbsent(wrote.clause().clause(), first -> new ArrayList<>())
                        .add(wrote));
    }

    private void propose(AgreementCourse course, Recorded<TermsProposed> recorded) {
        course.proposed().ifPresent(before -> before.outcome = Outcome.LAPSED);
        course.versions.add(new VersionCourse(story, recorded));
    }

    private void say(AgreementCourse course, int number, PartnerId by, Saying said, Recorded<?> recorded) {
        at(course, number, version -> version.say(story, by, said, recorded));
    }

    private static void settle(AgreementCourse course, VersionCourse version, Recorded<?> recorded) {
        course.inForce().ifPresent(before -> before.outcome = Outcome.REPLACED);
        version.outcome = Outcome.IN_FORCE;
        version.settled = Optional.of(recorded);
        course.farewells.clear();
    }

    private void declare(AgreementCourse course, PartnerId by, Stage how, Recorded<?> recorded) {
        course.farewells.put(
                story.kept(by), new Declared(story.named(by), how, recorded.reason(), Origin.of(recorded)));
    }

    /** A party leaves what is in force and what is proposed; a proposal that it leaves to nobody lapses. */
    private void leave(AgreementCourse course, PartnerId party, Recorded<?> recorded) {
        course.farewells.remove(story.kept(party));
        course.versions.stream()
                .filter(version -> version.outcome == Outcome.IN_FORCE || version.outcome == Outcome.PROPOSED)
                .filter(version -> version.parties.containsKey(story.kept(party)))
                .forEach(version -> version.say(story, party, Saying.LEFT, recorded));
        course.proposed()
                .filter(version -> version.standing().isEmpty())
                .ifPresent(version -> version.outcome = Outcome.LAPSED);
    }

    private static void at(AgreementCourse course, int number, Consumer<VersionCourse> change) {
        course.versions.stream().filter(version -> version.number() == number).forEach(change);
    }
}

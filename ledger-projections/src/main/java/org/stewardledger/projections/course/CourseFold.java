package org.stewardledger.projections.course;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Text;
import org.stewardledger.projections.Stage;
import org.stewardledger.promise.AssessmentTranscribed;
import org.stewardledger.promise.BearerTranscribed;
import org.stewardledger.promise.BreachDeclared;
import org.stewardledger.promise.DissatisfactionDeclared;
import org.stewardledger.promise.FulfilmentReported;
import org.stewardledger.promise.NewTermsConsented;
import org.stewardledger.promise.NewTermsProposed;
import org.stewardledger.promise.NewTermsRefused;
import org.stewardledger.promise.OfferCountered;
import org.stewardledger.promise.OfferWithdrawn;
import org.stewardledger.promise.Outcome;
import org.stewardledger.promise.OutcomeTranscribed;
import org.stewardledger.promise.PromiseAccepted;
import org.stewardledger.promise.PromiseAssessed;
import org.stewardledger.promise.PromiseDeclined;
import org.stewardledger.promise.PromiseEvent;
import org.stewardledger.promise.PromiseKept;
import org.stewardledger.promise.PromiseMade;
import org.stewardledger.promise.PromiseOffered;
import org.stewardledger.promise.PromiseReleased;
import org.stewardledger.promise.PromiseRenegotiated;
import org.stewardledger.promise.PromiseRequested;
import org.stewardledger.promise.PromiseRevoked;
import org.stewardledger.promise.PromiseTranscribed;
import org.stewardledger.promise.PromiseesTranscribed;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.RecordCorrected;
import org.stewardledger.promise.ReleaseDeclared;
import org.stewardledger.promise.RepairAccepted;
import org.stewardledger.promise.RepairOffered;
import org.stewardledger.promise.RiskWarned;
import org.stewardledger.promise.SatisfactionDeclared;
import org.stewardledger.promise.TermsTranscribed;
import org.stewardledger.promise.UnderAgreement;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

/**
 * How each event changes a promise, in the order in which they took effect. Total.
 *
 * <p>What takes effect before the promise was opened is overridden by what opens it, except what became of it. A
 * correction does not come here: what it takes away was left out before.
 */
public final class CourseFold {

    private final Course course;
    private final Recorded<?> recorded;

    private CourseFold(Course course, Recorded<?> recorded) {
        this.course = course;
        this.recorded = recorded;
    }

    /** Applies an event. Whoever may see the promise may see all that changes it; only judgements may be for fewer. */
    public static void apply(Course course, Recorded<?> recorded) {
        if (recorded.event() instanceof PromiseEvent event) {
            new CourseFold(course, recorded).step(event);
            if (course.remembersRemarks) {
                Remark.of(event, recorded).ifPresent(course.remarks::add);
            }
        }
    }

    /** Whether an event of this kind never changes what a promise is or has come to, whatever was said in it. */
    public static boolean leavesUnchanged(PromiseEvent event) {
        return event instanceof PromiseAccepted
                || event instanceof SatisfactionDeclared
                || event instanceof ReleaseDeclared
                || event instanceof PromiseAssessed
                || event instanceof AssessmentTranscribed;
    }

    /** The agreement under which an event brings a promise; empty when it brings it under none. */
    public static Optional<AgreementId> agreementOf(PromiseEvent event) {
        return switch (event) {
            case PromiseRequested requested -> requested.proposal().under().map(UnderAgreement::agreementId);
            case PromiseOffered offered -> offered.proposal().under().map(UnderAgreement::agreementId);
            case PromiseMade made -> made.proposal().flatMap(Proposal::under).map(UnderAgreement::agreementId);
            case PromiseRenegotiated renegotiated -> renegotiated.agreement();
            default -> Optional.empty();
        };
    }

    private void step(PromiseEvent event) {
        switch (event) {
            case PromiseRequested requested -> open(Stage.REQUESTED, requested.proposal(), Optional.empty());
            case PromiseOffered offered -> open(Stage.OFFERED, offered.proposal(), Optional.empty());
            case OfferCountered countered -> counter(countered);
            case PromiseDeclined declined -> stage(Stage.DECLINED);
            case OfferWithdrawn withdrawn -> stage(Stage.OFFER_WITHDRAWN);
            case PromiseMade made -> promise(made);
            case PromiseAccepted accepted -> {}
            case FulfilmentReported reported -> report(reported);
            case SatisfactionDeclared satisfied -> {}
            case DissatisfactionDeclared dissatisfied -> dissatisfied();
            case PromiseKept kept -> end(Outcome.KEPT);
            case NewTermsProposed proposed -> propose(proposed);
            case NewTermsConsented consented -> consent(consented);
            case NewTermsRefused refused -> course.pending = Optional.empty();
            case PromiseRenegotiated renegotiated -> {
                change(renegotiated.terms(), OptionalInt.of(renegotiated.version()));
                course.under = course.under.or(
                        () -> renegotiated.agreement().map(id -> new UnderAgreement(id, Collections.emptySortedSet())));
            }
            case ReleaseDeclared released -> {}
            case PromiseReleased released -> end(Outcome.RELEASED);
            case PromiseRevoked revoked -> end(Outcome.REVOKED);
            case RiskWarned warned -> course.atRisk = true;
            case BreachDeclared breached -> {
                course.breached = true;
                course.repairAccepted = false;
                if (course.promisees.isEmpty() || course.promisees.contains(breached.by())) {
                    course.harmed.add(breached.by());
                }
            }
            case PromiseAssessed assessed -> {}
            case RepairOffered offered -> {}
            case RepairAccepted accepted -> {
                course.repairAccepted = course.breached;
                course.harmed.remove(accepted.by());
            }
            case PromiseTranscribed transcribed -> transcribe(transcribed);
            case TermsTranscribed changed -> change(changed.terms(), OptionalInt.empty());
            case OutcomeTranscribed came -> end(came);
            case BearerTranscribed borne -> ifOpened(() -> course.bearers = borne.bearers());
            case PromiseesTranscribed to -> ifOpened(() -> course.promisees = to.promisees());
            case AssessmentTranscribed assessed -> {}
            case RecordCorrected corrected -> {}
        }
    }

    private void ifOpened(Runnable change) {
        if (course.opened.isPresent()) {
            change.run();
        }
    }

    private void open(Stage stage, Proposal proposal, Optional<Text> spelling) {
        course.opened = Optional.of(new Course.Opened(
                stage,
                proposal,
                new InForce(proposal.terms(), 1, recorded.position()),
                recorded.visibility(),
                spelling,
                recorded.transcribed(),
                recorded.position()));
        course.under = proposal.under();
        course.bearers = proposal.promisors();
        course.promisees = proposal.promisees();
    }

    private void stage(Stage stage) {
        course.opened = course.opened.map(opened -> opened.at(stage));
    }

    private void counter(OfferCountered countered) {
        course.opened = course.opened.map(
                opened -> opened.at(Stage.COUNTERED).on(countered.terms(), countered.version(), recorded));
        course.promised.clear();
    }

    private void promise(PromiseMade promised) {
        if (promised.proposal().isPresent() && course.opened.isEmpty()) {
            open(Stage.PARTLY_PROMISED, promised.proposal().get(), Optional.empty());
        }
        course.promised.add(promised.by());
        course.opened.filter(opened -> course.made.isEmpty()).ifPresent(opened -> {
            if (course.promised.containsAll(opened.proposal().promisors())) {
                inForce();
            } else {
                stage(Stage.PARTLY_PROMISED);
            }
        });
    }

    private void transcribe(PromiseTranscribed transcribed) {
        if (course.made.isEmpty()) {
            open(Stage.PROMISED, transcribed.proposal(), Optional.of(transcribed.spelling()));
            course.promised.addAll(transcribed.proposal().promisors());
            inForce();
        }
    }

    private void inForce() {
        stage(Stage.PROMISED);
        Due due = course.opened.orElseThrow().terms().terms().due();
        course.hadDue = given(due);
        course.made =
                Optional.of(new Course.Made(due, recorded.effectiveAt(), recorded.knownAt(), recorded.position()));
    }

    /** A change of terms; the same terms again are none, whatever the source calls it. */
    private void change(Terms terms, OptionalInt version) {
        course.pending = Optional.empty();
        Optional<Course.Opened> before =
                course.opened.filter(opened -> !opened.terms().terms().equals(terms));
        if (before.isEmpty()) {
            return;
        }
        Course.Opened old = before.get();
        Course.Opened now = old.on(terms, version.orElse(old.terms().version() + 1), recorded);
        course.opened = Optional.of(now);
        course.atRisk = false;
        course.reportedAt = Optional.empty();
        if (course.made.isPresent()) {
            course.hadDue = course.hadDue || given(terms.due());
            course.changes.add(new Change(
                    old.terms(),
                    now.terms(),
                    recorded.effectiveAt(),
                    recorded.knownAt(),
                    recorded.transcribed(),
                    recorded.position()));
        }
    }

    private void propose(NewTermsProposed proposed) {
        course.pending =
                Optional.of(new Pending(proposed, new LinkedHashSet<>(List.of(proposed.by())), recorded.position()));
    }

    private void consent(NewTermsConsented consented) {
        course.pending = course.pending.map(pending -> pending.with(consented.by()));
    }

    private void report(FulfilmentReported reported) {
        course.reportedAt = reported.partial() ? Optional.empty() : Optional.of(recorded.knownAt());
    }

    /** Someone's dissatisfaction opens a promise again that others' satisfaction had ended. */
    private void dissatisfied() {
        course.reportedAt = Optional.empty();
        course.ending = course.ending.filter(end -> end.transcribed() || end.outcome() != Outcome.KEPT);
    }

    private void end(Outcome outcome) {
        Optional<Instant> deliveredAt = outcome == Outcome.KEPT
                ? course.reportedAt.or(() -> Optional.of(recorded.knownAt()))
                : Optional.empty();
        course.pending = Optional.empty();
        course.ending = Optional.of(new Ending(
                outcome,
                Due.none(),
                deliveredAt,
                Optional.empty(),
                recorded.effectiveAt(),
                recorded.knownAt(),
                false,
                recorded.position()));
    }

    /** What became of it according to a source; the same again is the same ending, known since it was known first. */
    private void end(OutcomeTranscribed came) {
        if (course.ending.filter(standing -> isSaidAgain(standing, came)).isPresent()) {
            return;
        }
        course.ending = came.outcome() == Outcome.REOPENED
                ? Optional.empty()
                : Optional.of(new Ending(
                        came.outcome(),
                        came.delivered(),
                        Optional.empty(),
                        Optional.of(came.spelling()),
                        recorded.effectiveAt(),
                        recorded.knownAt(),
                        true,
                        recorded.position()));
    }

    private boolean isSaidAgain(Ending standing, OutcomeTranscribed came) {
        return standing.transcribed()
                && standing.outcome() == came.outcome()
                && standing.delivered().equals(came.delivered())
                && !recorded.knownAt().isBefore(standing.knownAt());
    }

    private static boolean given(Due due) {
        return !(due instanceof Due.None);
    }
}

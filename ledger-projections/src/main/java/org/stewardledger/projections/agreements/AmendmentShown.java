package org.stewardledger.projections.agreements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Recorded;
import org.stewardledger.agreement.AmendmentProposed;
import org.stewardledger.projections.DueRow;
import org.stewardledger.projections.agreements.Agreements.Amendment;
import org.stewardledger.projections.agreements.Agreements.Term;
import org.stewardledger.projections.agreements.Agreements.TermPart;
import org.stewardledger.projections.agreements.Agreements.Timing;
import org.stewardledger.projections.course.Course;
import org.stewardledger.projections.course.CourseFold;
import org.stewardledger.projections.course.InForce;
import org.stewardledger.projections.told.Difference;
import org.stewardledger.projections.told.Origin;
import org.stewardledger.projections.told.Story;
import org.stewardledger.terms.Terms;

/**
 * Shows the promises that a version of an agreement moves, with the old terms beside the new.
 *
 * @param story what was told
 */
record AmendmentShown(Story story) {

    Amendment amendment(VersionCourse version, Recorded<AmendmentProposed> recorded) {
        AmendmentProposed amended = recorded.event();
        Instant known = version.settled
                .<Recorded<?>>map(settled -> settled)
                .orElse(recorded)
                .knownAt();
        Optional<Terms> before = terms(amended.promiseId(), amended.read());
        return new Amendment(
                story.named(amended.promiseId()),
                amended.read(),
                timing(before, known),
                terms(before, amended.terms(), known),
                Origin.of(recorded));
    }

    /** The terms that a promise had in one of their versions; empty when they are not known. */
    private Optional<Terms> terms(PromiseId promise, int version) {
        Course course = new Course(false);
        Optional<Terms> found = Optional.empty();
        for (Recorded<?> event : story.beside().promise(promise)) {
            CourseFold.apply(course, event);
            Optional<Terms> now = course.opened()
                    .map(Course.Opened::terms)
                    .filter(terms -> terms.version() == version)
                    .map(InForce::terms);
            found = now.isPresent() ? now : found;
        }
        return found;
    }

    private Timing timing(Optional<Terms> before, Instant known) {
        return before.flatMap(terms -> story.days().due(terms.due(), known).endsAt())
                .map(end -> known.isBefore(end) ? Timing.BEFORE_DUE : Timing.AFTER_DUE)
                .orElse(Timing.WITHOUT_DUE);
    }

    private List<Term> terms(Optional<Terms> before, Terms after, Instant known) {
        List<Term> terms = new ArrayList<>();
        terms.add(term(TermPart.TEXT, before.map(Terms::text), Optional.of(after.text())));
        terms.add(term(TermPart.CONDITION, before.flatMap(Terms::condition), after.condition()));
        terms.add(term(TermPart.DUE, before.flatMap(old -> due(old, known)), due(after, known)));
        terms.add(term(TermPart.PLEDGED, before.flatMap(Terms::pledged), after.pledged()));
        terms.removeIf(term -> term.oldTerms().isEmpty() && term.newTerms().isEmpty());
        return List.copyOf(terms);
    }

    private static Term term(TermPart part, Optional<String> before, Optional<String> after) {
        return new Term(
                part,
                before,
                after,
                before.equals(after)
                        ? Optional.empty()
                        : Optional.of(Difference.between(before.orElse(""), after.orElse(""))));
    }

    /** The milestone, and the day as known then. */
    private Optional<String> due(Terms terms, Instant known) {
        DueRow due = story.days().due(terms.due(), known);
        Optional<String> day = due.day().map(LocalDate::toString);
        return due.milestoneName()
                .map(name -> day.map(date -> name + " (" + date + ")").orElse(name))
                .or(() -> day);
    }
}

package org.stewardledger.projections.promises;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.asking.Calendar;
import org.stewardledger.projections.course.Course;
import org.stewardledger.projections.course.CourseFold;
import org.stewardledger.projections.course.Ending;
import org.stewardledger.projections.course.Remark;
import org.stewardledger.projections.twotimes.Counted;
import org.stewardledger.promise.PromiseEvent;
import org.stewardledger.promise.RecordCorrected;

/** Sets beside each correction of one promise what was mistaken, and the promise before and after. */
final class PromiseCorrections {

    private final List<Recorded<LedgerEvent>> events;
    private final AsOf asOf;
    private final Calendar calendar;

    /**
     * Reads the corrections of a promise.
     *
     * @param events all its events that the reader may see, in the order they were recorded
     */
    PromiseCorrections(List<Recorded<LedgerEvent>> events, AsOf asOf, Calendar calendar) {
        this.events = events;
        this.asOf = asOf;
        this.calendar = calendar;
    }

    /**
     * All that were known then, in the order they were recorded.
     *
     * @param said how something that was said is shown
     */
    List<PromiseDetail.Correction> all(Function<Remark, PromiseDetail.Said> said) {
        return events.stream()
                .filter(event -> Counted.isKnown(event, asOf))
                .flatMap(event -> event.event() instanceof RecordCorrected corrected
                        ? of(event, corrected, said).stream()
                        : Stream.empty())
                .toList();
    }

    private Optional<PromiseDetail.Correction> of(
            Recorded<?> correction, RecordCorrected corrected, Function<Remark, PromiseDetail.Said> said) {
        List<Recorded<LedgerEvent>> instead = events.stream()
                .filter(event -> event.commandId().equals(correction.commandId()))
                .filter(event -> event.position() > correction.position())
                .toList();
        long last =
                instead.isEmpty() ? correction.position() : instead.getLast().position();
        return events.stream()
                .filter(event -> event.id().equals(corrected.mistaken()))
                .findFirst()
                .map(mistaken -> new PromiseDetail.Correction(
                        mistaken.position(),
                        mistaken.event().getClass().getSimpleName(),
                        remark(mistaken).map(said),
                        correction.reason(),
                        correction.effectiveAt(),
                        correction.knownAt(),
                        correction.transcribed(),
                        correction.position(),
                        instead.stream().map(Recorded::position).toList(),
                        afterThe(correction.position() - 1),
                        afterThe(last)));
    }

    private static Optional<Remark> remark(Recorded<?> mistaken) {
        return mistaken.event() instanceof PromiseEvent event ? Remark.of(event, mistaken) : Optional.empty();
    }

    /** The promise on the day asked about, as this ledger had it after so many events. */
    private Optional<PromiseDetail.Stood> afterThe(long position) {
        Course course = new Course(false);
        AsOf then = AsOf.ledger(asOf.asOf(), asOf.knownAt(), position);
        Counted.events(new PromiseKind(), events, then).forEach(event -> CourseFold.apply(course, event));
        return course.opened()
                .map(opened -> new PromiseDetail.Stood(
                        opened.stage(),
                        course.ending().map(Ending::outcome),
                        overlays(course),
                        new TermsRow(
                                opened.terms().version(),
                                opened.terms().terms().text(),
                                opened.terms().terms().condition(),
                                calendar.due(opened.terms().terms().due()),
                                opened.terms().terms().pledged())));
    }

    private static Set<Overlay> overlays(Course course) {
        Set<Overlay> overlays = EnumSet.noneOf(Overlay.class);
        add(overlays, Overlay.AT_RISK, course.atRisk());
        add(overlays, Overlay.BREACHED, course.breached());
        add(overlays, Overlay.REPAIRED, course.repaired());
        add(overlays, Overlay.REPORTED_COMPLETE, course.reported());
        add(overlays, Overlay.NEW_TERMS_PROPOSED, course.pending().isPresent());
        return overlays;
    }

    private static void add(Set<Overlay> overlays, Overlay overlay, boolean lies) {
        if (lies) {
            overlays.add(overlay);
        }
    }
}

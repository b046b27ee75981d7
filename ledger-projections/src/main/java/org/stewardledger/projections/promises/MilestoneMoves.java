package org.stewardledger.projections.promises;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stewardledger.projections.DueRow;
import org.stewardledger.projections.asking.Calendar;
import org.stewardledger.projections.asking.KnownDays;
import org.stewardledger.projections.course.Change;
import org.stewardledger.projections.course.Course;
import org.stewardledger.projections.course.Ending;

/** The moves of milestones that a promise was due at when they were known. */
record MilestoneMoves(Calendar calendar) {

    /** In the order in which the promise was due at them; none while it is not promised. */
    List<PromiseDetail.MilestoneMove> of(Course course) {
        List<PromiseDetail.MilestoneMove> moves = new ArrayList<>();
        course.made().ifPresent(made -> {
            Instant since = made.knownAt();
            for (Change change : course.changes()) {
                moves.addAll(between(
                        since,
                        Optional.of(change.knownAt()),
                        calendar.due(change.before().terms().due())));
                since = change.knownAt();
            }
            Optional<Instant> until = course.ending().map(Ending::knownAt);
            DueRow due =
                    calendar.due(course.opened().orElseThrow().terms().terms().due());
            moves.addAll(between(since, until, due));
        });
        return moves;
    }

    private List<PromiseDetail.MilestoneMove> between(Instant since, Optional<Instant> until, DueRow due) {
        return calendar.moves(due).stream()
                .filter(move -> move.knownAt().isAfter(since))
                .filter(move -> until.filter(move.knownAt()::isAfter).isEmpty())
                .map(move -> moved(due, move))
                .toList();
    }

    private PromiseDetail.MilestoneMove moved(DueRow due, KnownDays.Move move) {
        DueRow before = calendar.onDay(due, move.before());
        return new PromiseDetail.MilestoneMove(
                before,
                calendar.onDay(due, move.after()),
                move.knownAt(),
                before.endsAt().filter(end -> !move.knownAt().isBefore(end)).isPresent(),
                move.position());
    }
}

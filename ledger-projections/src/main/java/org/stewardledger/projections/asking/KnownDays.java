package org.stewardledger.projections.asking;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Every day that a milestone was given, in the order in which that took effect; and so which day it was known to have
 * at any time, and how it was moved. The same is said in SQL by {@code projections.day_known} and
 * {@code projections.milestone_moves_at}, for counting.
 *
 * @param given the days
 */
public record KnownDays(List<Given> given) {

    /**
     * A day given.
     *
     * @param day      the day; empty when it was given none
     * @param knownAt  when that was known
     * @param position the event
     */
    public record Given(Optional<LocalDate> day, Instant knownAt, long position) {}

    /**
     * A milestone that had a day was given another, or none.
     *
     * @param before   the day until then; empty when that had been taken away before
     * @param after    the day from then on; empty when it has none
     * @param knownAt  when that was known
     * @param position the event
     */
    public record Move(Optional<LocalDate> before, Optional<LocalDate> after, Instant knownAt, long position) {}

    /**
     * Reads the columns {@code days}, {@code days_known} and {@code days_positions} of {@code milestones_at}; empty
     * where that has no row for the milestone.
     */
    static Optional<KnownDays> read(ResultSet row) throws SQLException {
        if (row.getArray("days") == null) {
            return Optional.empty();
        }
        Date[] days = (Date[]) row.getArray("days").getArray();
        Timestamp[] known = (Timestamp[]) row.getArray("days_known").getArray();
        List<Long> positions = Column.positions(row, "days_positions");
        List<Given> given = new ArrayList<>(days.length);
        for (int nth = 0; nth < days.length; nth++) {
            given.add(new Given(
                    Optional.ofNullable(days[nth]).map(Date::toLocalDate), known[nth].toInstant(), positions.get(nth)));
        }
        return Optional.of(new KnownDays(given));
    }

    /** The day as it was known at a time; when none was known then, the first that was known after it. */
    public Optional<LocalDate> at(Instant time) {
        return given.stream()
                .filter(one -> !one.knownAt().isAfter(time))
                .reduce((one, later) -> later)
                .flatMap(Given::day)
                .or(() -> given.stream()
                        .filter(one -> one.knownAt().isAfter(time) && one.day().isPresent())
                        .min(Comparator.comparing(Given::knownAt))
                        .flatMap(Given::day));
    }

    /** Every time that it was moved. */
    public List<Move> moves() {
        List<Move> moves = new ArrayList<>();
        Optional<LocalDate> before = Optional.empty();
        boolean hadDay = false;
        for (Given one : given) {
            if (hadDay && !one.day().equals(before)) {
                moves.add(new Move(before, one.day(), one.knownAt(), one.position()));
            }
            before = one.day();
            hadDay = hadDay || before.isPresent();
        }
        return moves;
    }
}

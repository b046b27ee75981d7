package org.stewardledger.api.importing.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.stewardledger.api.importing.mapping.Replay.Row;

/** Computes the figures of {@code answers.json} from replayed promises, by its definitions. */
final class Audit {

    private final Replay replay;
    private final LocalDate asOf;

    Audit(Replay replay, LocalDate asOf) {
        this.replay = replay;
        this.asOf = asOf;
    }

    Map<String, @Nullable Object> figures(Collection<Row> rows) {
        List<Row> kept = rows.stream().filter(this::kept).toList();
        Map<String, @Nullable Object> figures = new TreeMap<>();
        figures.put("promises", rows.size());
        figures.put("renegotiated_promises", count(rows, row -> row.renegotiations() > 0));
        figures.put(
                "renegotiations", rows.stream().mapToInt(Row::renegotiations).sum());
        figures.put(
                "max_renegotiations_of_one",
                rows.stream().mapToInt(Row::renegotiations).max().orElse(0));
        figures.put("mean_slip_releases_all", mean(rows));
        figures.put(
                "mean_slip_releases_renegotiated",
                mean(rows.stream().filter(row -> row.renegotiations() > 0).toList()));
        figures.put("mean_slip_releases_kept", mean(kept));
        figures.put(
                "max_slip_releases", slips(rows).stream().max(Integer::compare).orElse(null));
        figures.put("kept", kept.size());
        figures.put("kept_at_original_release", count(kept, this::sameDue));
        figures.put("kept_never_changed", count(kept, row -> row.renegotiations() == 0));
        figures.put(
                "kept_at_original_release_and_promised_in_advance",
                count(kept, row -> sameDue(row) && replay.madeInAdvance(row)));
        figures.put(
                "kept_that_were_promised_in_advance",
                count(kept, row -> replay.madeInAdvance(row) && replay.slip(row).isPresent()));
        figures.put("kept_later", count(kept, row -> replay.slip(row).orElse(0) > 0));
        figures.put("kept_earlier", count(kept, row -> replay.slip(row).orElse(0) < 0));
        figures.put("withdrawn_with_proposal", count(rows, row -> is(row, "withdrawn-with-proposal")));
        figures.put("date_dropped", count(rows, row -> is(row, "date-dropped")));
        figures.put("deferred", count(rows, row -> is(row, "deferred")));
        figures.put("open_not_yet_due", count(rows, row -> is(row, "open-not-yet-due")));
        figures.put("open_past_due_no_verdict", count(rows, row -> is(row, "open-past-due")));
        figures.put(
                "renegotiated_after_previous_due",
                rows.stream().mapToInt(row -> row.late).sum());
        figures.put("promises_first_recorded_after_due", count(rows, row -> !replay.madeInAdvance(row)));
        return figures;
    }

    private boolean kept(Row row) {
        return is(row, "kept");
    }

    private boolean is(Row row, String outcome) {
        return replay.outcome(row, asOf).equals(outcome);
    }

    /** Kept when it was first due: at the due date that the outcome says it was delivered at. */
    private boolean sameDue(Row row) {
        return row.delivered.equals(row.firstDue());
    }

    private static int count(Collection<Row> rows, Predicate<Row> counted) {
        return Math.toIntExact(rows.stream().filter(counted).count());
    }

    private List<Integer> slips(Collection<Row> rows) {
        return rows.stream().map(replay::slip).flatMap(Optional::stream).toList();
    }

    private @Nullable BigDecimal mean(Collection<Row> rows) {
        List<Integer> slips = slips(rows);
        if (slips.isEmpty()) {
            return null;
        }
        int sum = slips.stream().mapToInt(Integer::intValue).sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(slips.size()), 3, RoundingMode.HALF_EVEN);
    }
}

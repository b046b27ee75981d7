package org.stewardledger.api.web;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stewardledger.projections.Became;
import org.stewardledger.projections.DueRow;
import org.stewardledger.projections.promises.PromiseRow;

/** Plots how far due dates slipped, from the first promised to the last: in milestones, or else in days. */
final class Slips {

    private static final List<String> SPANS =
            List.of("earlier", "none", "up to 7 days", "8–30 days", "31–90 days", "91–365 days", "longer");

    private static final int[] UPPER = {-1, 0, 7, 30, 90, 365};

    private Slips() {}

    /** How far one promise slipped, and whether it was kept. */
    private record Slipped(int by, boolean kept) {}

    /** The plot; in milestones where any promise can be measured so. */
    static Plot of(List<PromiseRow> rows) {
        List<Slipped> inMilestones = measured(rows, Slips::milestones);
        return inMilestones.isEmpty() ? days(measured(rows, Slips::days)) : milestones(inMilestones);
    }

    private static List<Slipped> measured(List<PromiseRow> rows, Function<PromiseRow, Optional<Integer>> slip) {
        return rows.stream()
                .flatMap(row -> slip.apply(row).stream().map(by -> new Slipped(by, row.became() == Became.KEPT)))
                .toList();
    }

    private static Optional<Integer> milestones(PromiseRow row) {
        return row.terms()
                .due()
                .ordinal()
                .flatMap(last -> row.firstDue().ordinal().map(first -> last - first));
    }

    private static Optional<Integer> days(PromiseRow row) {
        DueRow last = row.terms().due();
        return last.day()
                .flatMap(to -> row.firstDue().day().map(from -> Math.toIntExact(ChronoUnit.DAYS.between(from, to))));
    }

    private static Plot milestones(List<Slipped> slips) {
        int least = slips.stream().mapToInt(Slipped::by).min().orElse(0);
        int most = slips.stream().mapToInt(Slipped::by).max().orElse(0);
        List<String> labels = IntStream.rangeClosed(least, most)
                .mapToObj(by -> by == 0 ? "none" : (by > 0 ? "+" + by : "−" + -by))
                .toList();
        return plot("Slip in milestones", slips, labels, by -> by - least);
    }

    private static Plot days(List<Slipped> slips) {
        return plot("Slip in days", slips, SPANS, by -> {
            int span = 0;
            while (span < UPPER.length && by > UPPER[span]) {
                span++;
            }
            return span;
        });
    }

    private static Plot plot(String along, List<Slipped> slips, List<String> labels, Function<Integer, Integer> bar) {
        return new Plot(
                "slips",
                "How far due dates slipped, from the first promised to the last",
                along,
                labels,
                Stream.of(true, false)
                        .map(kept -> new Plot.Series(
                                kept ? "kept" : "open",
                                kept ? "Kept" : "Not kept, or not yet",
                                IntStream.range(0, labels.size())
                                        .mapToObj(index -> Math.toIntExact(slips.stream()
                                                .filter(slip -> slip.kept() == kept && bar.apply(slip.by()) == index)
                                                .count()))
                                        .toList()))
                        .toList());
    }
}

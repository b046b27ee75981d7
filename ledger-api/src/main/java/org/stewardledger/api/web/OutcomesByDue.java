package org.stewardledger.api.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stewardledger.act.PromiseId;
import org.stewardledger.projections.Became;
import org.stewardledger.projections.DueRow;
import org.stewardledger.projections.promises.PromiseRow;

/** Plots what became of promises, a bar for each milestone or month at which they were first due. */
final class OutcomesByDue {

    private OutcomesByDue() {}

    /** A part of a bar: how it looks, what it is called, and which promises count in it. */
    private record Part(String style, String name, Predicate<PromiseRow> counts) {}

    /**
     * Where a bar stands.
     *
     * @param given   false for the bar of those without a due date, which stands last
     * @param day     the day, or the first of its month; empty while none is known, which comes after known ones
     * @param ordinal the milestone's place in its series
     * @param label   what it is called
     */
    private record Bar(boolean given, Optional<LocalDate> day, Optional<Integer> ordinal, String label)
            implements Comparable<Bar> {

        private static final Comparator<Bar> ORDER = Comparator.comparing(Bar::given)
                .reversed()
                .thenComparing(bar -> bar.day().orElse(LocalDate.MAX))
                .thenComparing(bar -> bar.ordinal().orElse(Integer.MAX_VALUE))
                .thenComparing(Bar::label);

        static Bar of(DueRow due) {
            Optional<Bar> milestone = due.milestoneName().map(name -> new Bar(true, due.day(), due.ordinal(), name));
            Optional<Bar> month = due.day()
                    .map(day -> new Bar(
                            true,
                            Optional.of(day.withDayOfMonth(1)),
                            Optional.empty(),
                            day.toString().substring(0, 7)));
            return milestone.or(() -> month).orElse(new Bar(false, Optional.empty(), Optional.empty(), "no due date"));
        }

        @Override
        public int compareTo(Bar other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * The plot.
     *
     * @param rows        the promises
     * @param onFirstDate those among them that were kept on the first date
     */
    static Plot of(List<PromiseRow> rows, Set<PromiseId> onFirstDate) {
        SortedMap<Bar, List<PromiseRow>> bars = new TreeMap<>();
        for (PromiseRow row : rows) {
            bars.merge(
                    Bar.of(row.firstDue()),
                    List.of(row),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        }
        return new Plot(
                "outcomes",
                "What became of the promises, by when they were first due",
                "First due",
                bars.keySet().stream().map(Bar::label).toList(),
                parts(onFirstDate).stream()
                        .map(part -> new Plot.Series(
                                part.style(),
                                part.name(),
                                bars.values().stream()
                                        .map(inBar -> Math.toIntExact(inBar.stream()
                                                .filter(part.counts())
                                                .count()))
                                        .toList()))
                        .toList());
    }

    private static List<Part> parts(Set<PromiseId> onFirstDate) {
        return List.of(
                new Part("kept", "Kept on the first date", row -> onFirstDate.contains(row.promise())),
                new Part(
                        "kept-changed",
                        "Kept, later or earlier",
                        row -> row.became() == Became.KEPT && !onFirstDate.contains(row.promise())),
                part("not-kept", "Not kept"),
                part("ended", "Came to another end"),
                part("put-off", "Date dropped or deferred"),
                part("past-due", "Past due, no verdict"),
                part("open", "Open"));
    }

    private static Part part(String style, String name) {
        return new Part(style, name, row -> PromiseLine.style(row.became()).equals(style));
    }
}

package org.stewardledger.api.measure;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.stewardledger.projections.Views.Rebuilt;

/** Prints figures as they come, and what they come to. */
final class Report {

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void title(String title) {
        out.println();
        out.println(title);
    }

    void line(String format, Object... arguments) {
        out.printf(Locale.ROOT, format + "%n", arguments);
    }

    void lines(List<String> lines) {
        lines.forEach(line -> out.println("  " + line));
    }

    /** Rows of the base. */
    Part rows(String what, Part part) {
        line(
                "  %-13s %8.0f/s   processor time each: client %4.0f us, PostgreSQL %4.0f us",
                what,
                part.perSecond(),
                (part.cpu().jvm() + part.cpu().children()) * 1e6,
                part.cpu().postgres() * 1e6);
        return part;
    }

    /** Acts. */
    Part acts(String what, Part part) {
        double acts = Math.max(1, part.load().done());
        line(
                "  %-13s %8.0f/s   processor time each: JVM %4.0f us (views %.0f us), PostgreSQL %4.0f us",
                what,
                part.perSecond(),
                part.cpu().jvm() * 1e6,
                part.cpu().views() * 1e6,
                part.cpu().postgres() * 1e6);
        line(
                "  %-13s %d acts; states of each: %.2f in memory, %.2f not; events fetched by key for each: %.2f",
                "",
                part.load().done(),
                part.states().found() / acts,
                part.states().missed() / acts,
                part.fetched() / acts);
        line(
                "  %-13s the last view %d events behind, current %.2f s later: %.0f/s with the views",
                "", part.behind(), seconds(part.caughtUp()), part.withViews());
        return part;
    }

    /**
     * What acts come to beside a base: the median of each round's own ratio, so that what slows the machine down for a
     * while falls on both.
     *
     * @param acts one part for each round
     * @param base the base of the same rounds
     */
    void ratio(String what, List<Part> acts, String than, List<Part> base) {
        double[] ratios = perRound(acts, base, Part::perSecond);
        line(
                "  %-13s %7.0f/s = %.2f of %s (%.2f to %.2f by round, the base %.0f to %.0f/s), %.2f with the views",
                what,
                median(acts.stream().mapToDouble(Part::perSecond)),
                median(DoubleStream.of(ratios)),
                than,
                DoubleStream.of(ratios).min().orElseThrow(),
                DoubleStream.of(ratios).max().orElseThrow(),
                base.stream().mapToDouble(Part::perSecond).min().orElseThrow(),
                base.stream().mapToDouble(Part::perSecond).max().orElseThrow(),
                median(DoubleStream.of(perRound(acts, base, Part::withViews))));
    }

    private static double[] perRound(List<Part> acts, List<Part> base, ToDoubleFunction<Part> rate) {
        return IntStream.range(0, acts.size())
                .mapToDouble(round ->
                        rate.applyAsDouble(acts.get(round)) / base.get(round).perSecond())
                .toArray();
    }

    /** A base and its range. */
    void base(String what, List<Part> base) {
        line(
                "  %-13s %7.0f/s (%.0f to %.0f)",
                what,
                median(base.stream().mapToDouble(Part::perSecond)),
                base.stream().mapToDouble(Part::perSecond).min().orElseThrow(),
                base.stream().mapToDouble(Part::perSecond).max().orElseThrow());
    }

    void rebuilt(Rebuilt rebuilt) {
        line("  %-13s %8.0f events/s   %d events", rebuilt.name(), rebuilt.rate(), rebuilt.events());
    }

    /** Medians per view. */
    void rebuilds(List<Rebuilt> rebuilds) {
        Map<String, DoubleStream.Builder> rates = new LinkedHashMap<>();
        rebuilds.forEach(rebuilt -> rates.computeIfAbsent(rebuilt.name(), name -> DoubleStream.builder())
                .add(rebuilt.rate()));
        rates.forEach((view, each) -> line("  rebuild of %-13s %7.0f events/s", view, median(each.build())));
    }

    ImportMeasure.Sample imported(String what, ImportMeasure.Sample sample) {
        line(
                "  %-13s %8.0f facts/s   %d facts to %d events in %.2f s; %.2f s from an empty database to current"
                        + " views",
                what,
                sample.factsPerSecond(),
                sample.facts(),
                sample.events(),
                seconds(sample.took()),
                seconds(sample.total()));
        return sample;
    }

    void imports(List<ImportMeasure.Sample> samples) {
        line(
                "  import        %7.0f facts/s, %.2f s; from an empty database to current views %.2f s, the first time"
                        + " %.2f s",
                median(samples.stream().mapToDouble(ImportMeasure.Sample::factsPerSecond)),
                median(samples.stream().mapToDouble(sample -> seconds(sample.took()))),
                median(samples.stream().mapToDouble(sample -> seconds(sample.total()))),
                seconds(samples.getFirst().total()));
    }

    static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    /** The middle one; of an even number, the mean of the two in the middle. */
    static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}

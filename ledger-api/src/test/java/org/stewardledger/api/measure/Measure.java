package org.stewardledger.api.measure;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.stewardledger.projections.Views.Rebuilt;
import org.stewardledger.projections.Views.ViewStatus;
import org.stewardledger.projections.stewardship.StewardshipView;
import org.stewardledger.testing.TestDatabase;

/**
 * Prints what the ledger can do beside plain rows, in one run on one PostgreSQL: rounds of each in turn, their medians
 * and ratios. Started by the command in {@code docs/reference/performance.md}, which also says what each line means.
 */
public final class Measure {

    private static final int WORKERS = 64;

    private final Sizes sizes;
    private final Report report;
    private final List<Part> benches = new ArrayList<>();
    private final List<Part> rows = new ArrayList<>();
    private final List<Part> warm = new ArrayList<>();
    private final List<Part> cold = new ArrayList<>();
    private final List<Rebuilt> rebuilds = new ArrayList<>();
    private final List<ImportMeasure.Sample> imports = new ArrayList<>();
    private final ActsMeasure acts = new ActsMeasure(WORKERS);
    private final TestDatabase database = MeasuredLedger.database();
    private final Server server = new Server(database);

    private Measure(Sizes sizes, PrintStream out) throws Exception {
        this.sizes = sizes;
        this.report = new Report(out);
    }

    /** Takes no arguments; system properties change how much is measured. */
    public static void main(String[] arguments) throws Exception {
        run(Sizes.fromProperties(), System.out);
    }

    static void run(Sizes sizes, PrintStream out) throws Exception {
        new Measure(sizes, out).run();
    }

    private void run() throws Exception {
        report.title("Measured on");
        report.lines(server.describe());
        report.title("Imports of the sample, each into a fresh ledger, all views following");
        imports.add(report.imported("first", ImportMeasure.run()));
        prepare();
        int bodyBytes = server.meanBody();
        try (MeasuredLedger node = MeasuredLedger.open(database);
                Base base = new Base(database.url(), WORKERS, bodyBytes)) {
            Optional<PgBench> bench = PgBench.find(database, WORKERS, bodyBytes);
            try {
                rounds(node, base, bench, bodyBytes);
            } finally {
                if (bench.isPresent()) {
                    bench.get().close();
                }
            }
            rebuilds(node);
        }
        report.title("Imports again, now that the JVM is warm");
        while (imports.size() < sizes.rounds()) {
            imports.add(report.imported("warm", ImportMeasure.run()));
        }
        summary();
    }

    private void prepare() throws Exception {
        long start = System.nanoTime();
        try (MeasuredLedger before = MeasuredLedger.open(database)) {
            acts.prepare(before.ledger(), sizes.prepared());
            before.catchUp();
            report.title("Prepared");
            report.line(
                    "  %d events in %.0f s, by a node that is closed now",
                    before.journal().head(), Report.seconds(Duration.ofNanos(System.nanoTime() - start)));
        }
        server.settle();
    }

    private void rounds(MeasuredLedger node, Base base, Optional<PgBench> bench, int bodyBytes) throws Exception {
        Parts parts = new Parts(node, server);
        report.title(
                "Rounds, " + WORKERS + " in flight, " + sizes.part().toSeconds() + " s each part, all views following");
        report.line(
                "  a row is INSERT and COMMIT on a connection of its own, with the mean body of an event: %d bytes",
                bodyBytes);
        report.line(
                "  by %s, and by the same loop in Java",
                bench.isPresent() ? bench.get().version() : "no pgbench, as none is installed");
        warmUp(node, base, parts);
        for (int round = 1; round <= sizes.rounds(); round++) {
            report.line("  round %d", round);
            if (bench.isPresent()) {
                benches.add(
                        report.rows("rows, pgbench", parts.run(() -> bench.get().run(sizes.part()))));
            }
            rows.add(report.rows("rows, Java", parts.run(() -> Load.run(WORKERS, sizes.part(), base::step))));
            warm.add(report.acts("acts, warm", parts.run(() -> warm(node, sizes.part()))));
            cold.add(report.acts("acts, cold", parts.run(() -> cold(node, sizes.part()))));
        }
        if (sizes.profile()) {
            profile("warm", () -> warm(node, sizes.part()), parts);
            profile("cold", () -> cold(node, sizes.part()), parts);
        }
    }

    private void warmUp(MeasuredLedger node, Base base, Parts parts) throws Exception {
        Part first = parts.run(() -> cold(node, sizes.warmUp()));
        Part then = parts.run(() -> warm(node, sizes.warmUp()));
        parts.run(() -> Load.run(WORKERS, sizes.part(), base::step));
        report.line(
                "  warmed up by %d cold acts in %.0f s and %d warm ones in %.0f s",
                first.load().done(),
                Report.seconds(first.load().elapsed()),
                then.load().done(),
                Report.seconds(then.load().elapsed()));
    }

    private Load.Result warm(MeasuredLedger node, Duration length) throws Exception {
        return Load.run(WORKERS, length, (worker, step) -> acts.warm(node.ledger(), worker, step));
    }

    private Load.Result cold(MeasuredLedger node, Duration length) throws Exception {
        acts.allowCold(sizes.coldActs());
        return Load.run(WORKERS, length, (worker, step) -> acts.cold(node.ledger()));
    }

    private void profile(String what, Parts.Work work, Parts parts) throws Exception {
        sampled("acts " + what, () -> parts.run(work), part -> report.acts("acts, " + what, part));
    }

    private <T> void sampled(String what, Callable<T> work, Consumer<T> print) throws Exception {
        report.title("Where time goes, " + what + " (not among the rounds)");
        try (Profile profile = Profile.start();
                Waits waits = Waits.start(database.dataSource())) {
            T done = work.call();
            List<String> busy = waits.stop();
            List<String> samples = profile.stop();
            print.accept(done);
            report.lines(samples);
            report.line("  PostgreSQL: how many backends were at it on average");
            report.lines(busy);
        }
    }

    private void rebuilds(MeasuredLedger node) throws Exception {
        report.title("Rebuilds of the views, beside the live ones, which have nothing to do");
        node.catchUp();
        List<String> names =
                node.views().statuses().stream().map(ViewStatus::name).toList();
        for (int round = 1; round <= sizes.rounds(); round++) {
            for (String name : names) {
                server.settle();
                Rebuilt rebuilt = node.views().rebuild(name).get();
                report.rebuilt(rebuilt);
                rebuilds.add(rebuilt);
            }
        }
        if (sizes.profile()) {
            server.settle();
            sampled(
                    "a rebuild of stewardship",
                    () -> node.views().rebuild(StewardshipView.NAME).get(),
                    report::rebuilt);
        }
    }

    private void summary() {
        report.title("Medians of " + sizes.rounds() + " rounds");
        if (!benches.isEmpty()) {
            report.base("rows, pgbench", benches);
        }
        report.base("rows, Java", rows);
        List<Part> counts = benches.isEmpty() ? rows : benches;
        report.ratio("acts, warm", warm, "the base that counts", counts);
        report.ratio("acts, cold", cold, "the base that counts", counts);
        report.ratio("acts, warm", warm, "rows by Java", rows);
        report.ratio("acts, cold", cold, "rows by Java", rows);
        report.rebuilds(rebuilds);
        report.imports(imports);
    }
}

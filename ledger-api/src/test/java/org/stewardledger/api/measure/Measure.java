package org.stewardledger.api.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stewardledger.deciding.LedgerConfigurer;
import org.stewardledger.testing.TestLedger;

/**
 * Prints what acts cost beside plain rows, in one run on one PostgreSQL: rounds of each in turn, their medians and
 * ratios. Started by the command in {@code docs/reference/performance.md}.
 */
public final class Measure {

    private static final int WORKERS = 64;
    private static final int PARTNERSHIPS = 200;
    private static final int BODY_BYTES = 900;

    private Measure() {}

    /** Takes no arguments; {@code -Drounds} and {@code -Dseconds} change how long it measures. */
    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.getInteger("rounds", 3);
        int prepared = Integer.getInteger("prepared", 80_000);
        try (TestLedger database = new TestLedger()) {
            environment(database);
            ActsMeasure acts = new ActsMeasure(WORKERS);
            acts.prepare(database.node().ledger(), PARTNERSHIPS, prepared);
            TestLedger.Node node = database.node();
            try (Base base = new Base(database.database().url(), WORKERS, BODY_BYTES)) {
                Duration warmUp = Duration.ofSeconds(Integer.getInteger("warmup", 15));
                Load.run(WORKERS, warmUp, (worker, round) -> acts.warm(node.ledger(), worker, round));
                List<Load.Result> rows = new ArrayList<>();
                List<Load.Result> warm = new ArrayList<>();
                List<Load.Result> cold = new ArrayList<>();
                for (int round = 1; round <= rounds; round++) {
                    rows.add(print("rows", Load.run(WORKERS, ActsMeasure.part(), base::step)));
                    warm.add(print(
                            "acts, warm",
                            Load.run(
                                    WORKERS,
                                    ActsMeasure.part(),
                                    (worker, step) -> acts.warm(node.ledger(), worker, step))));
                    cold.add(print(
                            "acts, cold",
                            Load.run(WORKERS, ActsMeasure.part(), (worker, step) -> acts.cold(node.ledger()))));
                }
                summary(rows, warm, cold);
                System.out.printf(Locale.ROOT, "states found in memory %.3f%n", LedgerConfigurer.hitRate(node.axon()));
            }
        }
    }

    private static void environment(TestLedger database) throws Exception {
        try (var connection = database.database().dataSource().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select version(), current_setting('fsync'), current_setting('synchronous_commit')")) {
            row.next();
            System.out.printf(
                    "%s, fsync %s, synchronous_commit %s%nJava %s, %d processors, %d MiB heap at most%n",
                    row.getString(1).split(" on ", 2)[0],
                    row.getString(2),
                    row.getString(3),
                    Runtime.version(),
                    Runtime.getRuntime().availableProcessors(),
                    Runtime.getRuntime().maxMemory() >> 20);
            System.out.printf("%d in flight; a row is INSERT and COMMIT on a connection of its own%n", WORKERS);
        }
    }

    private static Load.Result print(String what, Load.Result result) {
        System.out.printf(
                Locale.ROOT,
                "%-12s %8.0f/s   processor time each: JVM %4.0f us, PostgreSQL %4.0f us%n",
                what,
                result.perSecond(),
                result.jvmMicros(),
                result.postgresMicros());
        return result;
    }

    private static void summary(List<Load.Result> rows, List<Load.Result> warm, List<Load.Result> cold) {
        double base = median(rows);
        System.out.printf(
                Locale.ROOT,
                "medians: rows %.0f/s (%.0f to %.0f), acts warm %.0f/s = %.2f of it, acts cold %.0f/s = %.2f of it%n",
                base,
                rows.stream().mapToDouble(Load.Result::perSecond).min().orElseThrow(),
                rows.stream().mapToDouble(Load.Result::perSecond).max().orElseThrow(),
                median(warm),
                median(warm) / base,
                median(cold),
                median(cold) / base);
    }

    private static double median(List<Load.Result> results) {
        double[] rates =
                results.stream().mapToDouble(Load.Result::perSecond).sorted().toArray();
        return rates[rates.length / 2];
    }
}

package org.stewardledger.projections.stewardship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stewardledger.act.PersonId;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.MemoryLedger;
import org.stewardledger.projections.Paging;
import org.stewardledger.projections.ProjectionsSchema;
import org.stewardledger.projections.RandomHistory;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.RecordedHistory;
import org.stewardledger.projections.following.Following;
import org.stewardledger.projections.following.Pace;
import org.stewardledger.testing.TestDatabase;

class RandomFiguresIT {

    private static final Instant END = RandomHistory.START.plus(Duration.ofDays(70));

    private final HikariDataSource pool = TestDatabase.fresh().pool();
    private final MemoryLedger ledger = new MemoryLedger();
    private final StewardshipAnswers answers = new StewardshipAnswers(pool, MemoryLedger::opened);
    private final Following views = new Following(
            pool,
            ledger.source(Clock.fixed(END, ZoneOffset.UTC)),
            Map.of(StewardshipView.NAME, StewardshipView::new),
            new Pace(17, Duration.ZERO, Duration.ofSeconds(10), Duration.ofSeconds(1), Duration.ofSeconds(1)));

    static LongStream seeds() {
        return LongStream.range(0, 8);
    }

    @AfterEach
    void stop() {
        views.stop();
        pool.close();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void countsWhatANaiveFoldCountsAtAnyPairOfTimes(long seed) {
        RandomHistory history = RandomHistory.of(seed, 250, seed % 3 != 0);
        ProjectionsSchema.migrate(pool);
        views.start();
        for (int from = 0; from < history.events().size(); from += 50) {
            ledger.record(history.events()
                    .subList(from, Math.min(from + 50, history.events().size())));
            assertThat(views.awaitCurrentTo(ledger.events().size(), Duration.ofSeconds(30)))
                    .as(() -> views.statuses().toString())
                    .isTrue();
        }
        SplittableRandom random = new SplittableRandom(seed);
        for (int pair = 0; pair < 40; pair++) {
            AsOf asOf = asOf(random, history);
            Reader reader = random.nextBoolean()
                    ? Reader.auditor()
                    : Reader.of(
                            new PersonId(RecordedHistory.id("reader")),
                            Map.of(
                                    history.partnership(),
                                    Set.of(history.partners().get(random.nextInt(5)))));
            compare(history, asOf, reader);
            compareBehind(history, asOf, reader, Figure.values()[random.nextInt(Figure.values().length)]);
        }
    }

    private static AsOf asOf(SplittableRandom random, RandomHistory history) {
        Instant at = RandomHistory.START.plus(Duration.ofHours(random.nextInt(24 * 65)));
        Instant known = RandomHistory.START.plus(Duration.ofHours(random.nextInt(24 * 65)));
        return switch (random.nextInt(4)) {
            case 0 -> AsOf.ledger(at, known, random.nextInt(history.events().size() + 1));
            case 1 -> AsOf.sources(END, END);
            default -> AsOf.sources(at, known);
        };
    }

    private void compare(RandomHistory history, AsOf asOf, Reader reader) {
        Stewardship found =
                answers.of(reader, asOf, history.partnership()).value().orElseThrow();
        NaiveStewardship naive = new NaiveStewardship(history.events(), asOf, reader);
        same(asOf + " total", found.total(), naive.figures(account -> true));
        Set<String> partners = new HashSet<>();
        naive.accounts().values().forEach(account -> partners.addAll(naive.kept(account)));
        Map<String, Figures> byPartner = new TreeMap<>();
        found.byPartner().forEach(one -> byPartner.put(one.partner().kept().toString(), one.figures()));
        assertThat(byPartner.keySet()).as(asOf.toString()).isEqualTo(partners);
        byPartner.forEach((partner, figures) -> same(
                asOf + " " + partner,
                figures,
                naive.figures(account -> naive.kept(account).contains(partner))));
        found.byDeliverable()
                .forEach(one -> same(
                        asOf + " " + one.deliverable(),
                        one.figures(),
                        naive.figures(
                                account -> account.deliverable().orElse("").equals(one.deliverable()))));
    }

    private void compareBehind(RandomHistory history, AsOf asOf, Reader reader, Figure figure) {
        List<Counted> behind = answers.behind(
                        reader, asOf, Slice.whole(history.partnership()), figure, Paging.first(1_000))
                .value()
                .rows();
        assertThat(behind.stream().mapToInt(Counted::times).sum())
                .as(asOf + " behind " + figure)
                .isEqualTo(new NaiveStewardship(history.events(), asOf, reader)
                        .figures(account -> true)
                        .count(figure));
    }

    private static void same(String what, Figures found, Figures expected) {
        assertThat(found.counts()).as(what).isEqualTo(expected.counts());
        assertThat(found.mostRenegotiations()).as(what).isEqualTo(expected.mostRenegotiations());
        same(what + " in milestones", found.milestones(), expected.milestones());
        same(what + " in days", found.days(), expected.days());
    }

    private static void same(String what, Slip found, Slip expected) {
        assertThat(found.measured()).as(what).isEqualTo(expected.measured());
        assertThat(found.most()).as(what).isEqualTo(expected.most());
        close(what, found.mean(), expected.mean());
        close(what, found.meanRenegotiated(), expected.meanRenegotiated());
        close(what, found.meanKept(), expected.meanKept());
    }

    private static void close(String what, Optional<Double> found, Optional<Double> expected) {
        assertThat(found.isPresent()).as(what).isEqualTo(expected.isPresent());
        found.ifPresent(mean -> assertThat(mean).as(what).isCloseTo(expected.orElseThrow(), within(1e-9)));
    }
}

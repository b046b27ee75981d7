package org.stewardledger.projections.promises;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Recorded;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.DueRow;
import org.stewardledger.projections.LedgerSource;
import org.stewardledger.projections.MemoryLedger;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.Paging;
import org.stewardledger.projections.ProjectionsSchema;
import org.stewardledger.projections.RandomHistory;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.RecordedHistory;
import org.stewardledger.projections.course.Brought;
import org.stewardledger.projections.course.Dues;
import org.stewardledger.projections.following.Following;
import org.stewardledger.projections.following.Pace;
import org.stewardledger.projections.twotimes.Counted;
import org.stewardledger.projections.twotimes.Micros;
import org.stewardledger.projections.twotimes.NaiveFold;
import org.stewardledger.promise.PromiseEvent;
import org.stewardledger.terms.Due;
import org.stewardledger.testing.TestDatabase;

class RandomPromisesIT {

    private static final Instant END = RandomHistory.START.plus(Duration.ofDays(70));

    private final HikariDataSource pool = TestDatabase.fresh().pool();
    private final MemoryLedger ledger = new MemoryLedger();
    private final LedgerSource source = ledger.source(Clock.fixed(END, ZoneOffset.UTC));
    private final PromiseAnswers answers = new PromiseAnswers(pool, source.unsealing(), source.earlier());
    private final Following views = new Following(
            pool,
            source,
            Map.of(PromisesView.NAME, PromisesView::new),
            new Pace(13, Duration.ZERO, Duration.ofSeconds(10), Duration.ofSeconds(1), Duration.ofSeconds(1)));

    static LongStream seeds() {
        return LongStream.range(100, 106);
    }

    @AfterEach
    void stop() {
        views.stop();
        pool.close();
    }

    private RandomHistory project(long seed) {
        RandomHistory history = RandomHistory.of(seed, 220, seed % 3 != 0);
        ProjectionsSchema.migrate(pool);
        views.start();
        ledger.record(history.events());
        assertThat(views.awaitCurrentTo(ledger.events().size(), Duration.ofSeconds(30)))
                .as(() -> views.statuses().toString())
                .isTrue();
        return history;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void listsWhatANaiveFoldGivesAtAnyPairOfTimes(long seed) {
        RandomHistory history = project(seed);
        SplittableRandom random = new SplittableRandom(seed);
        for (int pair = 0; pair < 25; pair++) {
            AsOf asOf = asOf(random, history);
            Reader reader = reader(random, history);
            Map<PromiseId, Listed> expected = naive(history, asOf, reader);
            Map<PromiseId, PromiseRow> found = answers
                    .list(reader, asOf, PromiseFilter.in(history.partnership()), Paging.first(1_000))
                    .value()
                    .rows()
                    .stream()
                    .collect(Collectors.toMap(PromiseRow::promise, Function.identity()));
            assertThat(found.keySet()).as(asOf.toString()).isEqualTo(expected.keySet());
            expected.forEach((promise, listed) -> same(asOf, history, listed, found.get(promise)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesTheDetailsOfWhatItLists(long seed) {
        RandomHistory history = project(seed);
        SplittableRandom random = new SplittableRandom(seed);
        for (int pair = 0; pair < 5; pair++) {
            AsOf asOf = asOf(random, history);
            for (PromiseRow row : answers.list(
                            Reader.auditor(), asOf, PromiseFilter.in(history.partnership()), Paging.first(1_000))
                    .value()
                    .rows()) {
                PromiseDetail detail = answers.promise(Reader.auditor(), asOf, row.promise())
                        .value()
                        .orElseThrow();
                assertThat(detail.row()).isEqualTo(row);
                assertThat(detail.promised().size()).isLessThanOrEqualTo(5);
                assertThat(answers.events(Reader.auditor(), asOf, row.promise()).value())
                        .isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void showsTheTermsBeforeEachEventAsTheLedgerKnewThemThen(long seed) {
        RandomHistory history = project(seed);
        for (PromiseId promise : history.promises()) {
            for (PromiseEventRow row : answers.events(Reader.auditor(), AsOf.sources(END, END), promise)
                    .value()) {
                Recorded<LedgerEvent> event = history.events().get((int) row.position() - 1);
                Optional<Due> before = row.after().isEmpty() ? Optional.empty() : before(history, promise, event);
                assertThat(row.before().map(TermsRow::due).map(RandomPromisesIT::columns))
                        .as("before " + event.position())
                        .isEqualTo(before.map(RandomPromisesIT::columns));
            }
        }
    }

    /** The last terms that took effect before an event, of those recorded before it and not corrected by then. */
    private static Optional<Due> before(RandomHistory history, PromiseId promise, Recorded<LedgerEvent> event) {
        List<Recorded<LedgerEvent>> earlier = history.events().stream()
                .filter(other -> other.position() < event.position())
                .filter(other -> other.event() instanceof PromiseEvent of
                        && of.promiseId().equals(promise))
                .toList();
        AsOf ledger = AsOf.ledger(END, END, event.position() - 1);
        return Counted.events(new PromiseKind(), earlier, ledger).stream()
                .filter(other -> precedes(other, event))
                .map(other -> Brought.by((PromiseEvent) other.event()))
                .flatMap(Optional::stream)
                .filter(Brought::inForce)
                .reduce((one, next) -> next)
                .map(brought -> brought.terms().due());
    }

    private static boolean precedes(Recorded<?> one, Recorded<?> other) {
        return Comparator.<Recorded<?>, Instant>comparing(Recorded::effectiveAt)
                        .thenComparing(Recorded::knownAt)
                        .thenComparing(Recorded::position)
                        .compare(one, other)
                < 0;
    }

    private static List<Object> columns(DueRow due) {
        return due.milestone().isPresent()
                ? List.of(due.milestone().get().value())
                : due.day().<List<Object>>map(List::of).orElse(List.of());
    }

    private static List<Object> columns(Due due) {
        return Dues.milestone(due)
                .<List<Object>>map(List::of)
                .or(() -> Dues.day(due).map(List::of))
                .orElse(List.of());
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

    private static Reader reader(SplittableRandom random, RandomHistory history) {
        return random.nextBoolean()
                ? Reader.auditor()
                : Reader.of(
                        new PersonId(RecordedHistory.id("reader")),
                        Map.of(history.partnership(), Set.of(history.partners().get(random.nextInt(5)))));
    }

    private static Map<PromiseId, Listed> naive(RandomHistory history, AsOf asOf, Reader reader) {
        Map<PromiseId, List<Recorded<?>>> byPromise = new HashMap<>();
        for (Recorded<LedgerEvent> event : history.events()) {
            if (event.event() instanceof PromiseEvent promise) {
                byPromise
                        .computeIfAbsent(promise.promiseId(), absent -> new ArrayList<>())
                        .add(event);
            }
        }
        Map<PromiseId, Listed> listed = new HashMap<>();
        byPromise.forEach((promise, own) ->
                fold(own, asOf).filter(row -> visible(row, reader)).ifPresent(row -> listed.put(promise, row)));
        return listed;
    }

    private static Optional<Listed> fold(List<Recorded<?>> own, AsOf asOf) {
        long at = Micros.of(asOf.asOf());
        return asOf.first()
                .map(first -> NaiveFold.asKnownToLedger(new PromiseKind(), own, at, first))
                .orElseGet(() -> NaiveFold.asKnownToSource(new PromiseKind(), own, at, Micros.of(asOf.knownAt())));
    }

    private static boolean visible(Listed row, Reader reader) {
        return reader.wholeLedger()
                || row.visibleTo()
                        .map(only -> only.stream()
                                .anyMatch(one -> reader.standings().stream()
                                        .anyMatch(own -> own.partner().equals(Optional.of(new PartnerId(one))))))
                        .orElse(true);
    }

    private static void same(AsOf asOf, RandomHistory history, Listed expected, PromiseRow found) {
        String what = asOf + " " + found.promise();
        assertThat(found.stage()).as(what).isEqualTo(expected.stage());
        assertThat(ids(found.promisors())).as(what).containsExactlyInAnyOrderElementsOf(expected.promisors());
        assertThat(ids(found.bearers())).as(what).containsExactlyInAnyOrderElementsOf(expected.bearers());
        assertThat(ids(found.promisees())).as(what).containsExactlyInAnyOrderElementsOf(expected.promisees());
        assertThat(found.subject()).as(what).isEqualTo(expected.subject());
        assertThat(found.undertaking()).as(what).isEqualTo(expected.undertaking());
        assertThat(found.deliverable()).as(what).isEqualTo(expected.deliverable());
        assertThat(columns(found.terms().due())).as(what).isEqualTo(columns(expected.due()));
        assertThat(columns(found.firstDue())).as(what).isEqualTo(columns(expected.firstDue()));
        assertThat(found.renegotiations()).as(what).isEqualTo(expected.renegotiations());
        assertThat(found.promisedAt()).as(what).isEqualTo(expected.promisedAt());
        assertThat(found.firstRecordedAt()).as(what).isEqualTo(expected.firstRecordedAt());
        assertThat(found.overlays().contains(Overlay.AT_RISK)).as(what).isEqualTo(expected.atRisk());
        assertThat(found.overlays().contains(Overlay.BREACHED)).as(what).isEqualTo(expected.breached());
        assertThat(found.overlays().contains(Overlay.REPAIRED)).as(what).isEqualTo(expected.repaired());
        assertThat(found.terms().version()).as(what).isEqualTo(expected.version());
        Recorded<LedgerEvent> brought = history.events().get((int) expected.termsPosition() - 1);
        assertThat(found.terms().text())
                .as(what)
                .isEqualTo(Brought.by((PromiseEvent) brought.event())
                        .orElseThrow()
                        .terms()
                        .text());
    }

    private static List<UUID> ids(List<Named> names) {
        return names.stream().map(named -> named.partner().value()).toList();
    }
}

package org.stewardledger.projections.stewardship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.projections.RecordedHistory.id;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Text;
import org.stewardledger.partnership.Forming;
import org.stewardledger.partnership.MilestoneId;
import org.stewardledger.partnership.MilestoneMoved;
import org.stewardledger.partnership.MilestoneSet;
import org.stewardledger.partnership.MilestoneTranscribed;
import org.stewardledger.partnership.PartnerInvited;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.partnership.PartnershipFormed;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.Became;
import org.stewardledger.projections.Paging;
import org.stewardledger.projections.ProjectedLedger;
import org.stewardledger.projections.Projections;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.RecordedHistory;
import org.stewardledger.projections.SetClock;
import org.stewardledger.projections.promises.PromiseDetail;
import org.stewardledger.promise.FulfilmentReported;
import org.stewardledger.promise.Outcome;
import org.stewardledger.promise.OutcomeTranscribed;
import org.stewardledger.promise.PromiseKept;
import org.stewardledger.promise.PromiseMade;
import org.stewardledger.promise.PromiseTranscribed;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.Subject;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

/**
 * Four promises due at the fair of 12 January, one event a day: one kept in time, one delivered after it, one recorded
 * only after it, one open. On the 15th the fair is moved to the 31st, on the 20th, when all but one are settled, to the
 * 5th.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MilestoneMovesIT {

    private static final PartnershipId PARTNERSHIP = new PartnershipId(id("fair partnership"));
    private static final PartnerId STALLS = new PartnerId(id("stalls"));
    private static final PartnerId TOWN = new PartnerId(id("town"));
    private static final MilestoneId FAIR = new MilestoneId(id("fair"));
    private static final PromiseId TENTS = new PromiseId(id("tents"));
    private static final PromiseId LAMPS = new PromiseId(id("lamps"));
    private static final PromiseId BENCHES = new PromiseId(id("benches"));
    private static final PromiseId MUSIC = new PromiseId(id("music"));
    private static final Instant START = Instant.parse("2026-01-01T10:00:00Z");
    private static final long SECOND_MOVE = 19;
    private static final PartnershipId CHRONICLE = new PartnershipId(id("chronicle"));
    private static final PromiseId STAGE = new PromiseId(id("stage"));

    private final SetClock clock = new SetClock(START);
    private final ProjectedLedger ledger = new ProjectedLedger(clock);
    private final Projections projections = ledger.follow();
    private final RecordedHistory history = new RecordedHistory(START, Duration.ofDays(1));

    @BeforeAll
    void record() {
        history.spoken(new PartnershipFormed(
                PARTNERSHIP, "The fair", "Empty square", Forming.VOLUNTARY, ZoneOffset.UTC, Optional.empty()));
        invite(STALLS);
        invite(TOWN);
        history.spoken(new MilestoneSet(
                PARTNERSHIP, FAIR, "fair", Optional.of(LocalDate.parse("2026-01-12")), Optional.of(1)));
        make(TENTS);
        make(LAMPS);
        make(MUSIC);
        report(TENTS);
        history.spoken(new PromiseKept(TENTS, PARTNERSHIP));
        invite(new PartnerId(id("band")));
        invite(new PartnerId(id("choir")));
        make(BENCHES);
        history.spoken(new MilestoneMoved(PARTNERSHIP, FAIR, Optional.of(LocalDate.parse("2026-01-12"))));
        history.spoken(new MilestoneMoved(PARTNERSHIP, FAIR, Optional.of(LocalDate.parse("2026-01-31"))));
        report(LAMPS);
        history.spoken(new PromiseKept(LAMPS, PARTNERSHIP));
        report(BENCHES);
        history.spoken(new PromiseKept(BENCHES, PARTNERSHIP));
        history.spoken(new MilestoneMoved(PARTNERSHIP, FAIR, Optional.of(LocalDate.parse("2026-01-05"))));
        transcribeAMilestoneByMistake();
        for (Recorded<LedgerEvent> event : history.events()) {
            clock.set(event.recordedAt());
            ledger.append(List.of(event));
        }
        ledger.awaitAll(projections);
    }

    @AfterAll
    void close() {
        ledger.close();
    }

    private void invite(PartnerId partner) {
        PersonId person = new PersonId(id("speaker of " + partner));
        history.spoken(new PartnerInvited(
                PARTNERSHIP,
                partner,
                new Text.Plain("partner " + partner),
                PartnerKind.ORGANISATION,
                person,
                new Personal.Clear(person, "a speaker")));
    }

    private void make(PromiseId promise) {
        history.spoken(new PromiseMade(promise, PARTNERSHIP, STALLS, Optional.of(proposal(PARTNERSHIP)), 1));
    }

    private static Proposal proposal(PartnershipId partnership) {
        return new Proposal(
                partnership,
                new TreeSet<>(List.of(STALLS)),
                new TreeSet<>(List.of(TOWN)),
                Subject.RESULT,
                Optional.empty(),
                Optional.empty(),
                Terms.of("for the fair", Due.at(FAIR)));
    }

    private void report(PromiseId promise) {
        Evidence evidence = new Evidence("it stands", Optional.empty(), Optional.empty());
        history.spoken(new FulfilmentReported(promise, PARTNERSHIP, STALLS, false, evidence));
    }

    /** The source says that the fair was on the 20th; the registrar wrote down the 10th first. */
    private void transcribeAMilestoneByMistake() {
        Instant known = Instant.parse("2025-12-20T00:00:00Z");
        Instant promised = Instant.parse("2025-12-01T00:00:00Z");
        Instant kept = Instant.parse("2025-12-15T00:00:00Z");
        history.transcribed(
                new PartnershipFormed(
                        CHRONICLE,
                        "The chronicle",
                        "Nobody remembers",
                        Forming.RECORD_ONLY,
                        ZoneOffset.UTC,
                        Optional.of(RecordedHistory.REGISTRAR)),
                promised,
                "page 1");
        history.transcribed(fair("2025-12-10"), known, "page 2");
        history.transcribed(
                new PromiseTranscribed(
                        STAGE, CHRONICLE, proposal(CHRONICLE), new Text.Plain("stalls"), Optional.empty()),
                promised,
                "page 3");
        history.transcribed(
                new OutcomeTranscribed(STAGE, CHRONICLE, Outcome.KEPT, Due.on(LocalDate.parse("2025-12-15")), "done"),
                kept,
                "page 4");
        history.transcribed(fair("2025-12-20"), known, "page 2");
    }

    private static MilestoneTranscribed fair(String day) {
        return new MilestoneTranscribed(CHRONICLE, FAIR, "fair", Optional.of(LocalDate.parse(day)), Optional.of(1));
    }

    private AsOf after(long events) {
        Instant then = START.plus(Duration.ofDays(events));
        return AsOf.sources(then, then);
    }

    private List<PromiseId> behind(Figure figure, long events) {
        return projections
                .stewardships()
                .behind(Reader.auditor(), after(events), Slice.whole(PARTNERSHIP), figure, Paging.first(10))
                .value()
                .rows()
                .stream()
                .map(Counted::promise)
                .toList();
    }

    private PromiseDetail detail(PromiseId promise) {
        return projections
                .promises()
                .promise(Reader.auditor(), after(SECOND_MOVE), promise)
                .value()
                .orElseThrow();
    }

    @Test
    void whatWasRecordedAfterItFellDueStaysSoWhenTheMilestoneIsMoved() {
        for (long events : List.of(13L, 14L, SECOND_MOVE)) {
            assertThat(behind(Figure.FIRST_RECORDED_AFTER_DUE, events)).containsExactly(BENCHES);
        }
        assertThat(detail(BENCHES).row().recordedAfterDue()).isTrue();
        assertThat(detail(TENTS).row().recordedAfterDue()).isFalse();
    }

    @Test
    void whatWasKeptOnTheFirstDateStaysSoAndWhatWasDeliveredOnAMovedDateWasNot() {
        assertThat(behind(Figure.KEPT_ON_FIRST_DATE, SECOND_MOVE)).containsExactly(TENTS);
        assertThat(behind(Figure.KEPT_LATER, SECOND_MOVE)).containsExactlyInAnyOrder(LAMPS, BENCHES);
        assertThat(behind(Figure.KEPT_EARLIER, SECOND_MOVE)).isEmpty();
        assertThat(behind(Figure.KEPT_AFTER_DUE, SECOND_MOVE)).isEmpty();
    }

    @Test
    void slipIsMeasuredToTheDayKnownAtDelivery() {
        Slip days = projections
                .stewardships()
                .of(Reader.auditor(), after(18), PARTNERSHIP)
                .value()
                .orElseThrow()
                .total()
                .days();
        assertThat(days)
                .isEqualTo(new Slip(4, Optional.of(14.25), Optional.empty(), Optional.of(38.0 / 3), Optional.of(19)));
    }

    @Test
    void whatIsOpenFallsDueWhenTheMilestoneDoes() {
        assertThat(behind(Figure.PAST_DUE_WITHOUT_VERDICT, 12)).containsExactlyInAnyOrder(LAMPS, MUSIC, BENCHES);
        assertThat(behind(Figure.OPEN_NOT_YET_DUE, 18)).containsExactly(MUSIC);
        assertThat(detail(MUSIC).row().became()).isEqualTo(Became.PAST_DUE);
    }

    @Test
    void aMoveIsVisibleOnEveryPromiseThatHangsOnItThen() {
        assertThat(detail(TENTS).milestoneMoves()).isEmpty();
        assertThat(detail(LAMPS).milestoneMoves()).singleElement().satisfies(move -> {
            assertThat(move.before().day()).contains(LocalDate.parse("2026-01-12"));
            assertThat(move.after().day()).contains(LocalDate.parse("2026-01-31"));
            assertThat(move.afterDue()).isTrue();
            assertThat(move.position()).isEqualTo(14);
        });
        assertThat(detail(MUSIC).milestoneMoves()).hasSize(2);
        assertThat(behind(Figure.MILESTONE_MOVED, SECOND_MOVE)).containsExactlyInAnyOrder(LAMPS, MUSIC, BENCHES);
        assertThat(behind(Figure.MILESTONE_MOVED_AFTER_DUE, SECOND_MOVE))
                .containsExactlyInAnyOrder(LAMPS, MUSIC, BENCHES);
    }

    @Test
    void aDateThatWasWrittenDownByMistakeWasNeverThere() {
        AsOf now = AsOf.sources(clock.instant(), clock.instant());
        Figures figures = projections
                .stewardships()
                .of(Reader.auditor(), now, CHRONICLE)
                .value()
                .orElseThrow()
                .total();
        assertThat(figures.count(Figure.KEPT_ON_FIRST_DATE)).isOne();
        assertThat(figures.count(Figure.KEPT_AFTER_DUE)).isZero();
        assertThat(figures.count(Figure.MILESTONE_MOVED)).isZero();
        assertThat(figures.days().most()).contains(0);
        assertThat(projections
                        .promises()
                        .promise(Reader.auditor(), now, STAGE)
                        .value()
                        .orElseThrow()
                        .row()
                        .firstDue()
                        .day())
                .contains(LocalDate.parse("2025-12-20"));
    }

    @Test
    void theFigureOpensToTheMove() {
        List<Counted> moved = projections
                .stewardships()
                .behind(
                        Reader.auditor(),
                        after(SECOND_MOVE),
                        Slice.whole(PARTNERSHIP),
                        Figure.MILESTONE_MOVED,
                        Paging.first(10))
                .value()
                .rows();
        Map<PromiseId, List<Long>> positions =
                moved.stream().collect(Collectors.toMap(Counted::promise, Counted::positions));
        assertThat(positions).containsEntry(LAMPS, List.of(6L, 14L, 16L)).containsEntry(MUSIC, List.of(7L, 14L, 19L));
    }
}

package org.stewardledger.projections.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.projections.Scene.BRIDGE;
import static org.stewardledger.projections.Scene.FERRY;
import static org.stewardledger.projections.Scene.HARBOUR;
import static org.stewardledger.projections.Scene.ISLAND;
import static org.stewardledger.projections.Scene.PARTNERSHIP;
import static org.stewardledger.projections.Scene.SECRET;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.Became;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.Page;
import org.stewardledger.projections.Paging;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.RecordedHistory;
import org.stewardledger.projections.Scene;
import org.stewardledger.projections.SceneLedger;
import org.stewardledger.projections.Stage;
import org.stewardledger.projections.course.Statement;
import org.stewardledger.promise.Outcome;
import org.stewardledger.promise.Verdict;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PromisesIT {

    private SceneLedger scene;
    private Promises promises;

    @BeforeAll
    void project() {
        scene = new SceneLedger();
        promises = scene.projections().promises();
    }

    @AfterAll
    void close() {
        scene.close();
    }

    private static AsOf after(int position) {
        return AsOf.sources(Scene.at(position), Scene.at(position));
    }

    private PromiseDetail bridge(AsOf asOf, Reader reader) {
        return promises.promise(reader, asOf, BRIDGE).value().orElseThrow();
    }

    private PromiseRow bridge(AsOf asOf) {
        return bridge(asOf, Reader.auditor()).row();
    }

    @Test
    void tellsHowFarAPromiseHasCome() {
        assertThat(promises.promise(Reader.auditor(), after(6), BRIDGE).value()).isEmpty();
        assertThat(bridge(after(7)).stage()).isEqualTo(Stage.OFFERED);
        assertThat(bridge(after(7)).became()).isEqualTo(Became.UNDER_NEGOTIATION);
        assertThat(bridge(after(8)).stage()).isEqualTo(Stage.PROMISED);
        assertThat(bridge(after(8)).became()).isEqualTo(Became.OPEN);
        assertThat(bridge(after(18)).became()).isEqualTo(Became.KEPT);
    }

    @Test
    void laysOverlaysOverTheStateWithoutHidingIt() {
        assertThat(bridge(after(10)).overlays()).containsExactly(Overlay.AT_RISK);
        assertThat(bridge(after(12)).overlays()).containsExactly(Overlay.AT_RISK, Overlay.NEW_TERMS_PROPOSED);
        assertThat(bridge(after(13)).overlays()).isEmpty();
        assertThat(bridge(after(15)).overlays()).containsExactly(Overlay.REPORTED_COMPLETE);
        assertThat(bridge(after(18)).overlays()).isEmpty();
    }

    @Test
    void isOverdueFromTheEndOfTheDueDayInTheTimeZoneOfThePartnership() {
        AsOf lastInstant = AsOf.sources(Instant.parse("2026-01-01T22:59:59.999999Z"), Scene.at(8));
        AsOf over = AsOf.sources(Instant.parse("2026-01-01T23:00:00Z"), Scene.at(8));
        assertThat(bridge(lastInstant).became()).isEqualTo(Became.OPEN);
        assertThat(bridge(over).became()).isEqualTo(Became.PAST_DUE);
        assertThat(bridge(over).overlays()).contains(Overlay.OVERDUE);
    }

    @Test
    void takesTheDayOfAMilestoneAsItWasAndAsKnown() {
        assertThat(bridge(after(8)).terms().due().day()).contains(LocalDate.parse("2026-01-01"));
        assertThat(bridge(after(8)).terms().due().milestoneName()).contains("Spring fair");
        AsOf nowFromBeforeTheMove = AsOf.sources(SceneLedger.NOW, Scene.at(12));
        assertThat(bridge(nowFromBeforeTheMove).terms().due().day()).contains(LocalDate.parse("2026-01-01"));
        assertThat(bridge(scene.now()).firstDue().day()).contains(LocalDate.parse("2026-01-01"));
    }

    @Test
    void setsOldAndNewTermsSideBySide() {
        PromiseDetail.Renegotiation change =
                bridge(scene.now(), Reader.auditor()).renegotiations().getFirst();
        assertThat(change.before().text()).isEqualTo("=A bridge, “wide” enough");
        assertThat(change.before().due().milestoneName()).contains("Spring fair");
        assertThat(change.after().text()).isEqualTo("A wider bridge");
        assertThat(change.after().condition()).contains("carts cross");
        assertThat(change.after().due().day()).contains(LocalDate.parse("2026-06-01"));
        assertThat(change.after().version()).isEqualTo(2);
        assertThat(change.afterDue()).isFalse();
        assertThat(change.position()).isEqualTo(13);
    }

    @Test
    void tellsWhoSaidWhat() {
        PromiseDetail detail = bridge(scene.now(), SceneLedger.of(HARBOUR));
        assertThat(detail.said().stream().map(PromiseDetail.Said::what))
                .containsExactly(
                        Statement.ACCEPTED, Statement.WARNED_AT_RISK, Statement.REPORTED_COMPLETE, Statement.SATISFIED);
        assertThat(detail.said().get(1).reason()).contains("because of 10");
        assertThat(detail.said().get(1).by().orElseThrow().name()).isEqualTo("Harbour");
        assertThat(detail.outcome().orElseThrow().outcome()).isEqualTo(Outcome.KEPT);
        assertThat(detail.outcome().orElseThrow().transcribed()).isFalse();
    }

    @Test
    void showsWhatIsPendingUntilItIsInForce() {
        PromiseDetail detail = bridge(after(11), Reader.auditor());
        assertThat(detail.proposed().orElseThrow().terms().text()).isEqualTo("A wider bridge");
        assertThat(detail.proposed().orElseThrow().consented().stream().map(Named::name))
                .containsExactly("Harbour");
        assertThat(detail.row().terms().text()).startsWith("=A bridge");
        assertThat(bridge(after(13), Reader.auditor()).proposed()).isEmpty();
    }

    @Test
    void showsANarrowedAssessmentOnlyToThoseItWasNarrowedTo() {
        assertThat(bridge(scene.now(), SceneLedger.of(ISLAND)).said().stream().map(PromiseDetail.Said::verdict))
                .doesNotContain(Optional.of(Verdict.PARTLY_KEPT));
        assertThat(bridge(scene.now(), SceneLedger.of(FERRY)).said().stream().map(PromiseDetail.Said::verdict))
                .contains(Optional.of(Verdict.PARTLY_KEPT));
        assertThat(promises.events(SceneLedger.of(ISLAND), scene.now(), BRIDGE).value())
                .hasSize(10);
        assertThat(promises.events(SceneLedger.of(FERRY), scene.now(), BRIDGE).value())
                .hasSize(11);
    }

    @Test
    void hidesANarrowedPromiseFromAllOthers() {
        assertThat(promises.promise(SceneLedger.of(FERRY), scene.now(), SECRET).value())
                .isEmpty();
        assertThat(promises.events(SceneLedger.of(FERRY), scene.now(), SECRET).value())
                .isEmpty();
        assertThat(promises.partnershipOf(SceneLedger.of(FERRY), SECRET)).isEmpty();
        assertThat(list(SceneLedger.of(FERRY), PromiseFilter.in(PARTNERSHIP))).hasSize(1);
        assertThat(list(SceneLedger.of(ISLAND), PromiseFilter.in(PARTNERSHIP))).hasSize(2);
        assertThat(list(Reader.of(Scene.FRED, Map.of()), PromiseFilter.in(PARTNERSHIP)))
                .isEmpty();
    }

    private List<PromiseRow> list(Reader reader, PromiseFilter filter) {
        return promises.list(reader, scene.now(), filter, Paging.first(10))
                .value()
                .rows();
    }

    @Test
    void listsWhatFitsTheFilter() {
        PromiseFilter all = PromiseFilter.in(PARTNERSHIP);
        assertThat(list(Reader.auditor(), all.by(HARBOUR))).hasSize(2);
        assertThat(list(Reader.auditor(), all.by(FERRY))).isEmpty();
        assertThat(list(Reader.auditor(), all.that(Set.of(Became.KEPT)))
                        .getFirst()
                        .promise())
                .isEqualTo(BRIDGE);
        assertThat(list(Reader.auditor(), searching("wider")).getFirst().promise())
                .isEqualTo(BRIDGE);
        assertThat(list(Reader.auditor(), searching("tolls")).getFirst().promise())
                .isEqualTo(SECRET);
        assertThat(list(Reader.auditor(), searching("nothing"))).isEmpty();
    }

    private static PromiseFilter searching(String words) {
        return new PromiseFilter(
                Optional.of(PARTNERSHIP),
                Optional.empty(),
                Optional.empty(),
                Optional.of(ISLAND),
                Optional.of("crossing"),
                Optional.empty(),
                Set.of(),
                Optional.of(words));
    }

    @Test
    void givesPageAfterPage() {
        Page<PromiseRow> first = promises.list(
                        Reader.auditor(), scene.now(), PromiseFilter.in(PARTNERSHIP), Paging.first(1))
                .value();
        assertThat(first.rows()).hasSize(1);
        Page<PromiseRow> second = promises.list(
                        Reader.auditor(), scene.now(), PromiseFilter.in(PARTNERSHIP), new Paging(first.next(), 1))
                .value();
        assertThat(second.rows()).hasSize(1).doesNotContainAnyElementsOf(first.rows());
        assertThat(second.next()).isEmpty();
    }

    @Test
    void givesEveryEventWithTheTermsThatItBrought() {
        List<PromiseEventRow> events =
                promises.events(Reader.auditor(), scene.now(), BRIDGE).value();
        assertThat(events.stream().map(PromiseEventRow::type))
                .startsWith("PromiseOffered", "PromiseMade", "PromiseAccepted", "RiskWarned", "NewTermsProposed");
        assertThat(events).allSatisfy(event -> assertThat(event.person()).isEqualTo(RecordedHistory.REGISTRAR));
        PromiseEventRow proposed = events.get(4);
        assertThat(proposed.before().orElseThrow().version()).isEqualTo(1);
        assertThat(proposed.after().orElseThrow().version()).isEqualTo(2);
        assertThat(events.get(0).before()).isEmpty();
        assertThat(events.get(1).after()).isEmpty();
        PromiseEventRow renegotiated = events.get(6);
        assertThat(renegotiated.before().orElseThrow().text()).startsWith("=A bridge");
        assertThat(renegotiated.after().orElseThrow().text()).isEqualTo("A wider bridge");
    }

    @Test
    void saysToWhichEventItGoes() {
        assertThat(promises.promise(Reader.auditor(), scene.now(), BRIDGE)
                        .currentTo()
                        .position())
                .isEqualTo(19);
        assertThat(promises.promise(Reader.auditor(), scene.now(), BRIDGE)
                        .currentTo()
                        .recordedAt())
                .contains(Scene.at(19));
    }

    @Test
    void answersFromTheFirstEventsOfTheLedger() {
        AsOf firstTwelve = AsOf.ledger(SceneLedger.NOW, Scene.at(12), 12);
        assertThat(bridge(firstTwelve).renegotiations()).isZero();
        assertThat(bridge(firstTwelve).became()).isEqualTo(Became.PAST_DUE);
    }

    @Test
    void knowsThePartnershipOfAPromiseWhateverTheTimes() {
        assertThat(promises.partnershipOf(SceneLedger.of(ISLAND), SECRET)).contains(PARTNERSHIP);
        assertThat(promises.partnershipOf(Reader.auditor(), BRIDGE)).contains(PARTNERSHIP);
        assertThat(promises.partnershipOf(Reader.of(Scene.FRED, Map.of()), BRIDGE))
                .isEmpty();
    }
}

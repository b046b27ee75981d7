package org.stewardledger.projections.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.projections.Scene.BRIDGE;
import static org.stewardledger.projections.Scene.FERRY;
import static org.stewardledger.projections.Scene.HARBOUR;
import static org.stewardledger.projections.Scene.ISLAND;
import static org.stewardledger.projections.Scene.PARTNERSHIP;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.EventId;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.RecordedHistory;
import org.stewardledger.projections.Scene;
import org.stewardledger.projections.SceneLedger;
import org.stewardledger.projections.course.Statement;
import org.stewardledger.promise.BreachDeclared;
import org.stewardledger.promise.PromiseAssessed;
import org.stewardledger.promise.PromiseAssessed.AssessorKind;
import org.stewardledger.promise.RecordCorrected;
import org.stewardledger.promise.Verdict;

/** What was said of the bridge by mistake: Island declared a breach, and Ferry a verdict that only it sees. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectionsIT {

    private final SceneLedger scene = new SceneLedger();
    private final Promises promises = scene.projections().promises();
    private long breach;

    @BeforeAll
    void correct() {
        Recorded<LedgerEvent> assessed = Scene.events().get(15);
        breach = said(
                        new BreachDeclared(BRIDGE, PARTNERSHIP, ISLAND),
                        Scene.events().get(16))
                .position();
        said(
                new RecordCorrected(BRIDGE, PARTNERSHIP, id(breach)),
                Scene.events().get(16));
        said(new RecordCorrected(BRIDGE, PARTNERSHIP, assessed.id()), assessed);
        said(
                new PromiseAssessed(
                        BRIDGE, PARTNERSHIP, Optional.of(FERRY), AssessorKind.MEMBER, Verdict.KEPT, Optional.empty()),
                assessed);
        scene.ledger().awaitAll(scene.projections());
    }

    private final List<Long> positions = new ArrayList<>();

    private static EventId id(long position) {
        return new EventId(new UUID(21, position));
    }

    /** Said as the other was, a second after the last; returned with its place. */
    private Recorded<LedgerEvent> said(LedgerEvent event, Recorded<LedgerEvent> other) {
        long position = Scene.events().size() + positions.size() + 1L;
        positions.add(position);
        scene.clock().set(SceneLedger.NOW.plusSeconds(position));
        Recorded<LedgerEvent> recorded = new Recorded<>(
                position,
                id(position),
                event,
                other.speaker(),
                SceneLedger.NOW.plusSeconds(position),
                SceneLedger.NOW.plusSeconds(position),
                Optional.of("another bridge"),
                Optional.empty(),
                new CommandId(new UUID(22, event instanceof PromiseAssessed ? position - 1 : position)),
                RecordedHistory.id("corrections"),
                Optional.empty(),
                other.visibility());
        scene.ledger().append(List.of(recorded));
        return recorded;
    }

    @AfterAll
    void close() {
        scene.close();
    }

    private PromiseDetail bridge(Reader reader, long seconds) {
        AsOf asOf = AsOf.sources(SceneLedger.NOW.plusSeconds(100), SceneLedger.NOW.plusSeconds(seconds));
        return promises.promise(reader, asOf, BRIDGE).value().orElseThrow();
    }

    @Test
    void countsWhatWasMistakenUntilItsCorrectionIsKnown() {
        PromiseDetail before = bridge(SceneLedger.of(HARBOUR), breach);
        assertThat(before.row().overlays()).contains(Overlay.BREACHED);
        assertThat(before.corrections()).isEmpty();
        PromiseDetail after = bridge(SceneLedger.of(HARBOUR), breach + 1);
        assertThat(after.row().overlays()).doesNotContain(Overlay.BREACHED);
        assertThat(after.said()).noneMatch(said -> said.what() == Statement.DECLARED_BREACH);
    }

    @Test
    void showsWhatWasMistakenWithThePromiseBeforeAndAfter() {
        assertThat(bridge(SceneLedger.of(HARBOUR), 100).corrections())
                .singleElement()
                .satisfies(correction -> {
                    assertThat(correction.mistaken()).isEqualTo(breach);
                    assertThat(correction.position()).isEqualTo(breach + 1);
                    assertThat(correction.type()).isEqualTo("BreachDeclared");
                    assertThat(correction
                                    .said()
                                    .orElseThrow()
                                    .by()
                                    .orElseThrow()
                                    .name())
                            .isEqualTo("Island");
                    assertThat(correction.reason()).contains("another bridge");
                    assertThat(correction.before().orElseThrow().overlays()).containsExactly(Overlay.BREACHED);
                    assertThat(correction.after().orElseThrow().overlays()).isEmpty();
                    assertThat(correction.after().orElseThrow().terms().text()).isEqualTo("A wider bridge");
                });
    }

    @Test
    void showsACorrectionOnlyToThoseWhoCouldSeeWhatWasMistaken() {
        List<PromiseDetail.Correction> seen = bridge(SceneLedger.of(FERRY), 100).corrections();
        assertThat(seen).hasSize(2);
        assertThat(seen.getLast().said().orElseThrow().verdict()).contains(Verdict.PARTLY_KEPT);
        assertThat(seen.getLast().instead()).containsExactly(breach + 3);
        assertThat(bridge(SceneLedger.of(FERRY), 100).said().stream().map(PromiseDetail.Said::verdict))
                .contains(Optional.of(Verdict.KEPT))
                .doesNotContain(Optional.of(Verdict.PARTLY_KEPT));
    }
}

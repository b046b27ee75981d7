package org.stewardledger.projections.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Recorded;
import org.stewardledger.dispute.DisputeHeld;
import org.stewardledger.dispute.DisputeOpened;
import org.stewardledger.dispute.DisputeResolved;
import org.stewardledger.partnership.PartnerWithdrew;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.Garden;
import org.stewardledger.projections.GardenAgreements;
import org.stewardledger.projections.GardenLedger;
import org.stewardledger.projections.Paging;
import org.stewardledger.projections.Reader;
import org.stewardledger.promise.BreachDeclared;
import org.stewardledger.promise.RepairAccepted;

/** What lies over promises from repairs and disputes, at both times and for each reader. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverlaysIT {

    private static final Instant END = GardenLedger.NOW;

    private final GardenLedger garden = new GardenLedger();
    private final Promises promises = garden.projections().promises();

    @AfterAll
    void close() {
        garden.close();
    }

    private static Recorded<LedgerEvent> last(Class<? extends LedgerEvent> kind) {
        return all(kind).getLast();
    }

    private static List<Recorded<LedgerEvent>> all(Class<? extends LedgerEvent> kind) {
        return Garden.events().stream()
                .filter(event -> kind.isInstance(event.event()))
                .toList();
    }

    private Set<Overlay> overlays(PromiseId promise, Reader reader, AsOf asOf) {
        Set<Overlay> listed =
                promises
                        .list(reader, asOf, PromiseFilter.in(Garden.PARTNERSHIP), Paging.first(100))
                        .value()
                        .rows()
                        .stream()
                        .filter(row -> row.promise().equals(promise))
                        .findFirst()
                        .orElseThrow()
                        .overlays();
        assertThat(promises.promise(reader, asOf, promise)
                        .value()
                        .orElseThrow()
                        .row()
                        .overlays())
                .isEqualTo(listed);
        return listed;
    }

    private Set<Overlay> beds(Instant asOf, Instant knownAt) {
        return overlays(GardenAgreements.BEDS, GardenLedger.of(Garden.TOWN), AsOf.sources(asOf, knownAt));
    }

    private Set<Overlay> path(Instant asOf, Instant knownAt) {
        return overlays(GardenAgreements.PATH, GardenLedger.of(Garden.TOWN), AsOf.sources(asOf, knownAt));
    }

    @Test
    void saysThatABreachWasRepairedWithoutHidingIt() {
        Instant repaired = last(RepairAccepted.class).recordedAt();
        assertThat(beds(repaired.minusNanos(1_000), END)).containsExactly(Overlay.BREACHED);
        assertThat(beds(END, repaired.minusNanos(1_000)))
                .contains(Overlay.BREACHED)
                .doesNotContain(Overlay.REPAIRED);
        assertThat(beds(repaired, END)).containsExactly(Overlay.BREACHED, Overlay.REPAIRED);
    }

    @Test
    void isRepairedNoMoreOnceItIsJudgedBrokenAgain() {
        Instant again = last(BreachDeclared.class).recordedAt();
        assertThat(beds(again.minusNanos(1_000), END)).contains(Overlay.REPAIRED);
        assertThat(beds(again, END)).contains(Overlay.BREACHED).doesNotContain(Overlay.REPAIRED);
    }

    @Test
    void isOrphanedWhileItIsOpenAndWhoBearsItHasLeft() {
        Instant left = last(PartnerWithdrew.class).recordedAt();
        assertThat(beds(left.minusNanos(1_000), END)).doesNotContain(Overlay.ORPHANED);
        assertThat(beds(left, END)).contains(Overlay.ORPHANED);
        assertThat(beds(END, left.minusNanos(1_000))).doesNotContain(Overlay.ORPHANED);
        Set<Overlay> cans = overlays(GardenAgreements.CANS, GardenLedger.of(Garden.TOWN), garden.now());
        assertThat(cans).as("kept, and by who stayed").doesNotContain(Overlay.ORPHANED);
    }

    @Test
    void isDisputedFromTheOpeningToTheResolutionAsKnown() {
        Recorded<LedgerEvent> opened = last(DisputeOpened.class);
        Recorded<LedgerEvent> resolved = last(DisputeResolved.class);
        assertThat(path(opened.recordedAt().minusNanos(1_000), END)).doesNotContain(Overlay.DISPUTED);
        assertThat(path(opened.recordedAt(), END)).contains(Overlay.DISPUTED);
        assertThat(path(last(DisputeHeld.class).recordedAt(), END)).contains(Overlay.DISPUTED);
        assertThat(path(END, opened.recordedAt())).contains(Overlay.DISPUTED);
        assertThat(path(END, END)).doesNotContain(Overlay.DISPUTED);
        AsOf before = AsOf.ledger(END, END, resolved.position() - 1);
        assertThat(overlays(GardenAgreements.PATH, Reader.auditor(), before)).contains(Overlay.DISPUTED);
    }

    @Test
    void isDisputedOnlyForThoseWhoMaySeeTheDispute() {
        AsOf now = garden.now();
        PromiseId beds = GardenAgreements.BEDS;
        assertThat(overlays(beds, GardenLedger.of(Garden.SCHOOL), now)).contains(Overlay.DISPUTED);
        assertThat(overlays(beds, Reader.auditor(), now)).contains(Overlay.DISPUTED);
        assertThat(overlays(beds, GardenLedger.of(Garden.TOWN), now)).doesNotContain(Overlay.DISPUTED);
        assertThat(overlays(beds, GardenLedger.of(), now)).doesNotContain(Overlay.DISPUTED);
    }
}

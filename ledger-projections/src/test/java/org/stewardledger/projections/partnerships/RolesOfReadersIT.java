package org.stewardledger.projections.partnerships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.projections.Garden.PARTNERSHIP;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Recorded;
import org.stewardledger.partnership.FacilitatorDismissed;
import org.stewardledger.partnership.MotionCarried;
import org.stewardledger.partnership.MotionSubject;
import org.stewardledger.partnership.PartnerWithdrew;
import org.stewardledger.partnership.RoleEnded;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.Garden;
import org.stewardledger.projections.ProjectedLedger;
import org.stewardledger.projections.Projections;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.SetClock;

/** The garden, event by event: who reads it then, and what the partnership shows. */
class RolesOfReadersIT {

    private final SetClock clock = new SetClock(Garden.START);
    private final ProjectedLedger ledger = new ProjectedLedger(clock);
    private final Projections projections = ledger.follow();
    private final List<Recorded<LedgerEvent>> events = Garden.events();

    @AfterEach
    void close() {
        ledger.close();
    }

    /** Records everything up to the first event of a kind, or just before it. */
    private void record(Class<? extends LedgerEvent> until, boolean also) {
        for (Recorded<LedgerEvent> event : events) {
            boolean last = until.isInstance(event.event());
            if (last && !also) {
                break;
            }
            clock.set(event.recordedAt());
            ledger.append(List.of(event));
            if (last) {
                break;
            }
        }
        ledger.awaitAll(projections);
    }

    private Set<PartnerId> partnersOf(PersonId person) {
        return projections.partnerships().readerFor(person).partnersIn(PARTNERSHIP);
    }

    private boolean reads(PersonId person) {
        return projections.partnerships().readerFor(person).mayRead(PARTNERSHIP);
    }

    @Test
    void letsASecondRepresentativeReadUntilTheRoleEnds() {
        record(RoleEnded.class, false);
        assertThat(partnersOf(Garden.SVEN)).containsExactly(Garden.SCHOOL);
        assertThat(partnersOf(Garden.SIGRID)).containsExactly(Garden.SCHOOL);
    }

    @Test
    void letsAFormerRepresentativeReadNoMore() {
        record(RoleEnded.class, true);
        assertThat(reads(Garden.SVEN)).isFalse();
        assertThat(partnersOf(Garden.SIGRID)).containsExactly(Garden.SCHOOL);
    }

    @Test
    void letsAnObserverAndTheFacilitatorReadWhatIsForAll() {
        record(FacilitatorDismissed.class, false);
        assertThat(reads(Garden.OLGA)).isTrue();
        assertThat(partnersOf(Garden.OLGA)).isEmpty();
        assertThat(reads(Garden.FINN)).isTrue();
        assertThat(partnersOf(Garden.FINN)).isEmpty();
        assertThat(partnersOf(Garden.CARLA)).containsExactlyInAnyOrder(Garden.CLUB, Garden.OLD_CLUB);
    }

    @Test
    void letsAFacilitatorReadOnlyFromAndWhileItFacilitates() {
        record(MotionCarried.class, false);
        assertThat(reads(Garden.FINN)).isFalse();
        ledger.append(List.of(carried()));
        ledger.awaitAll(projections);
        assertThat(reads(Garden.FINN)).isTrue();
    }

    private Recorded<LedgerEvent> carried() {
        return events.stream()
                .filter(event -> event.event() instanceof MotionCarried)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void letsAPartnerThatHasLeftReadOnAndShowsThatItLeftUnderAllItsNames() {
        record(PartnerWithdrew.class, true);
        assertThat(partnersOf(Garden.CARLA)).containsExactlyInAnyOrder(Garden.CLUB, Garden.OLD_CLUB);
        assertThat(reads(Garden.FINN)).isFalse();
        Instant left = clock.instant();
        long withdrawn = events.stream()
                .filter(event -> event.event() instanceof PartnerWithdrew)
                .mapToLong(Recorded::position)
                .max()
                .orElseThrow();
        assertThat(members(AsOf.sources(left, left))).containsExactly("School", "Town");
        assertThat(members(AsOf.sources(left.minusNanos(1_000), left)))
                .containsExactly("Club", "Old club", "School", "Town");
        assertThat(members(AsOf.ledger(left, left, withdrawn - 1)))
                .containsExactly("Club", "Old club", "School", "Town");
        assertThat(row(AsOf.sources(left, left)).members()).isEqualTo(2);
        assertThat(row(AsOf.sources(left.minusNanos(1_000), left)).members()).isEqualTo(3);
    }

    private List<String> members(AsOf asOf) {
        return projections.partnerships().partners(Reader.auditor(), asOf, PARTNERSHIP).value().stream()
                .filter(PartnerRow::member)
                .map(row -> row.partner().name())
                .toList();
    }

    private PartnershipRow row(AsOf asOf) {
        return projections
                .partnerships()
                .partnership(Reader.auditor(), asOf, PARTNERSHIP)
                .value()
                .orElseThrow();
    }

    @Test
    void showsThatAPartnershipIsClosed() {
        for (Recorded<LedgerEvent> event : events) {
            clock.set(event.recordedAt());
            ledger.append(List.of(event));
        }
        ledger.awaitAll(projections);
        Instant closed = events.getLast().recordedAt();
        assertThat(((MotionCarried) events.getLast().event()).subject()).isEqualTo(MotionSubject.CLOSING);
        assertThat(row(AsOf.sources(closed, closed)).closedAt()).contains(closed);
        assertThat(row(AsOf.sources(closed.minusNanos(1_000), closed)).closedAt())
                .isEqualTo(Optional.empty());
        assertThat(row(AsOf.ledger(closed, closed, events.size() - 1L)).closedAt())
                .isEmpty();
    }
}

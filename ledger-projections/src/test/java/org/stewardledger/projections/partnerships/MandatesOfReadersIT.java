package org.stewardledger.projections.partnerships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.projections.RecordedHistory.id;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Text;
import org.stewardledger.mandate.Limits;
import org.stewardledger.mandate.MandateGranted;
import org.stewardledger.mandate.MandateRevoked;
import org.stewardledger.mandate.Scope;
import org.stewardledger.partnership.Forming;
import org.stewardledger.partnership.MembershipTranscribed;
import org.stewardledger.partnership.PartnerInvited;
import org.stewardledger.partnership.PartnerJoined;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.partnership.PartnerWithdrew;
import org.stewardledger.partnership.PartnersAliased;
import org.stewardledger.partnership.PartnershipFormed;
import org.stewardledger.projections.ProjectedLedger;
import org.stewardledger.projections.Projections;
import org.stewardledger.projections.RecordedHistory;
import org.stewardledger.projections.SetClock;

/** A ferry that has a mandate given to somebody: what that person reads, and when. */
class MandatesOfReadersIT {

    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final PartnershipId HARBOUR = new PartnershipId(id("harbour"));
    private static final PartnerId FERRY = new PartnerId(id("ferry"));
    private static final PartnerId OLD_FERRY = new PartnerId(id("old ferry"));
    private static final PersonId FRIDA = new PersonId(id("frida"));
    private static final PersonId HOLDER = new PersonId(id("holder"));
    private static final MandateId MANDATE = new MandateId(id("mandate"));

    private final SetClock clock = new SetClock(START);
    private final ProjectedLedger ledger = new ProjectedLedger(clock);
    private final Projections projections = ledger.follow();
    private final RecordedHistory history = new RecordedHistory(START);

    @BeforeEach
    void form() {
        record(new PartnershipFormed(
                HARBOUR, "Harbour", "Waiting", Forming.VOLUNTARY, ZoneId.of("Pacific/Auckland"), Optional.empty()));
        record(new PartnerInvited(
                HARBOUR,
                FERRY,
                new Text.Plain("Ferry"),
                PartnerKind.ORGANISATION,
                FRIDA,
                new Personal.Clear(FRIDA, "Frida Example")));
        record(new MembershipTranscribed(HARBOUR, OLD_FERRY, new Text.Plain("Old ferry"), PartnerKind.TEAM, true));
        record(new PartnersAliased(HARBOUR, FERRY, OLD_FERRY));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private void record(LedgerEvent event) {
        Recorded<LedgerEvent> recorded = history.spoken(event);
        clock.set(recorded.recordedAt());
        ledger.append(List.of(recorded));
        ledger.awaitAll(projections);
    }

    private void grant(Optional<LocalDate> from, Optional<LocalDate> until) {
        record(new MandateGranted(
                HARBOUR,
                MANDATE,
                FERRY,
                HOLDER,
                new Personal.Clear(HOLDER, "Hilde Example"),
                new Scope(new TreeSet<>(Set.of("MakePromise")), Collections.emptySortedSet()),
                Limits.none(),
                from,
                until,
                FERRY));
    }

    private Optional<Set<PartnerId>> read() {
        return Optional.ofNullable(
                projections.partnerships().readerFor(HOLDER).partners().get(HARBOUR));
    }

    private Optional<Set<PartnerId>> readAt(String time) {
        clock.set(Instant.parse(time));
        return read();
    }

    @Test
    void letsAHolderReadWhatThePartnerReadsUnderAllItsNamesFromWhenItIsGiven() {
        assertThat(read()).isEmpty();
        grant(Optional.empty(), Optional.empty());
        assertThat(read()).contains(Set.of(FERRY, OLD_FERRY));
        assertThat(read()).contains(projections.partnerships().readerFor(FRIDA).partnersIn(HARBOUR));
        assertThat(readAt("9999-12-31T23:59:59.999999Z")).isPresent();
    }

    @Test
    void letsAHolderReadNoMoreOnceItIsRevoked() {
        grant(Optional.empty(), Optional.empty());
        record(new MandateRevoked(HARBOUR, MANDATE));
        assertThat(read()).isEmpty();
    }

    @Test
    void letsAHolderReadNothingWhileWhoGaveItHasLeft() {
        grant(Optional.empty(), Optional.empty());
        record(new PartnerJoined(HARBOUR, FERRY));
        record(new PartnerWithdrew(HARBOUR, OLD_FERRY));
        assertThat(read()).isEmpty();
        record(new PartnerJoined(HARBOUR, OLD_FERRY));
        assertThat(read()).isPresent();
    }

    @Test
    void letsAHolderReadOnTheDaysOfTheMandateInTheZoneOfThePartnership() {
        grant(Optional.of(LocalDate.parse("2026-03-10")), Optional.of(LocalDate.parse("2026-03-12")));
        assertThat(read()).isEmpty();
        assertThat(readAt("2026-03-09T10:59:59.999999Z")).isEmpty();
        assertThat(readAt("2026-03-09T11:00:00Z")).isPresent();
        assertThat(readAt("2026-03-12T10:59:59.999999Z")).isPresent();
        assertThat(readAt("2026-03-12T11:00:00Z")).isEmpty();
    }

    @Test
    void readsTheSameWhenTheViewIsMadeAnew() {
        grant(Optional.empty(), Optional.of(LocalDate.parse("2026-03-12")));
        projections.views().rebuild(PartnershipsView.NAME).join();
        assertThat(read()).contains(Set.of(FERRY, OLD_FERRY));
        assertThat(readAt("2026-03-12T11:00:00Z")).isEmpty();
    }

    @Test
    void letsARegistrarReadWhateverItWroteDown() {
        PartnershipId minutes = new PartnershipId(id("minutes"));
        record(new PartnershipFormed(
                minutes, "Minutes", "Known", Forming.RECORD_ONLY, ZoneId.of("UTC"), Optional.of(HOLDER)));
        assertThat(projections.partnerships().readerFor(HOLDER).transcribed()).containsExactly(minutes);
        assertThat(projections.partnerships().readerFor(HOLDER).mayRead(minutes))
                .isTrue();
        assertThat(projections.partnerships().readerFor(FRIDA).transcribed()).isEmpty();
    }
}

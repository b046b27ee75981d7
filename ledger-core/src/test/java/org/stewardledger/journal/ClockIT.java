package org.stewardledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stewardledger.journal.JournalDatabase.get;
import static org.stewardledger.journal.Probes.note;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClockIT {

    private static final Instant NOON = Instant.parse("2026-05-05T12:00:00.123456789Z");

    private final JournalDatabase database = new JournalDatabase();
    private final Settable clock = new Settable(NOON);

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    /** A clock that a test sets. */
    private static final class Settable extends Clock {

        private final AtomicReference<Instant> now;

        Settable(Instant now) {
            this.now = new AtomicReference<>(now);
        }

        void set(Instant time) {
            now.set(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }

    @Test
    void givesTheRecordedTimeInMicroseconds() {
        Journal journal = database.journal(JournalSettings.standard().withModelClock(clock));
        assertThat(get(journal.append(note(UUID.randomUUID(), 1))).recordedAt())
                .isEqualTo(Instant.parse("2026-05-05T12:00:00.123456Z"));
    }

    @Test
    void thatJumpsBackALittleLetsTheRecordedTimeStandStill() {
        Journal journal = database.journal(JournalSettings.standard().withModelClock(clock));
        Instant first = get(journal.append(note(UUID.randomUUID(), 1))).recordedAt();
        clock.set(NOON.minusSeconds(9));
        assertThat(get(journal.append(note(UUID.randomUUID(), 2))).recordedAt()).isEqualTo(first);
        clock.set(NOON.plusSeconds(1));
        assertThat(get(journal.append(note(UUID.randomUUID(), 3))).recordedAt()).isEqualTo(first.plusSeconds(1));
        assertThat(database.number("select count(*) from journal.event e join journal.event later"
                        + " on later.position > e.position and later.recorded_at < e.recorded_at"))
                .isZero();
    }

    @Test
    void thatJumpsBackFarRefusesToAppendUntilItIsRight() {
        Journal journal = database.journal(JournalSettings.standard().withModelClock(clock));
        get(journal.append(note(UUID.randomUUID(), 1)));
        clock.set(NOON.minusSeconds(11));
        assertFailure(journal.append(note(UUID.randomUUID(), 2)), JournalFailure.Code.CLOCK_BEHIND);
        assertThat(journal.head()).isEqualTo(1);
        clock.set(NOON);
        assertThat(get(journal.append(note(UUID.randomUUID(), 3))).firstPosition())
                .isEqualTo(2);
        database.checkOrderAndTree();
    }

    @Test
    void isNotAheadOnlyBecauseNothingWasRecordedForLong() {
        Journal journal = database.journal(JournalSettings.standard().withModelClock(clock));
        get(journal.append(note(UUID.randomUUID(), 1)));
        clock.set(NOON.plus(Duration.ofDays(4_000)));
        assertThat(get(journal.append(note(UUID.randomUUID(), 2))).firstPosition())
                .isEqualTo(2);
    }

    @Test
    void thatIsFarFromTheDatabasesClockRefusesToAppendEvenAtFirst() {
        Journal ahead = database.journal(
                JournalSettings.standard().withClock(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(1))));
        Journal behind = database.journal(
                JournalSettings.standard().withClock(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-1))));
        assertFailure(ahead.append(note(UUID.randomUUID(), 1)), JournalFailure.Code.CLOCK_AHEAD);
        assertFailure(behind.append(note(UUID.randomUUID(), 1)), JournalFailure.Code.CLOCK_BEHIND);
        assertThat(get(database.journal().append(note(UUID.randomUUID(), 1))).firstPosition())
                .isEqualTo(1);
    }

    @Test
    void tellsThePositionThatTheJournalHadReachedAtATime() {
        Journal journal = database.journal(JournalSettings.standard().withModelClock(clock));
        get(journal.append(note(UUID.randomUUID(), 1)));
        get(journal.append(note(UUID.randomUUID(), 2)));
        clock.set(NOON.plusSeconds(60));
        get(journal.append(note(UUID.randomUUID(), 3)));
        assertThat(journal.positionAt(NOON.minusSeconds(1))).isZero();
        assertThat(journal.positionAt(NOON)).isEqualTo(2);
        assertThat(journal.positionAt(NOON.plusSeconds(59))).isEqualTo(2);
        assertThat(journal.positionAt(NOON.plusSeconds(61))).isEqualTo(3);
    }

    private static void assertFailure(CompletableFuture<Appended> answer, JournalFailure.Code code) {
        assertThatThrownBy(() -> get(answer))
                .isInstanceOfSatisfying(
                        JournalFailure.class,
                        failure -> assertThat(failure.code()).isEqualTo(code));
    }
}

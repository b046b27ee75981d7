package org.stewardledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MicroTimeTest {

    private static final DateTimeFormatter SIX_DIGITS =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter();

    @Test
    void writesAndReadsAnyTimeOfTheYears1To9999AsTheJdkDoes() {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        long first = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
        long end = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond() + 1;
        for (int i = 0; i < 100_000; i++) {
            Instant time = Instant.ofEpochSecond(random.nextLong(first, end), random.nextInt(1_000_000_000));
            String text = MicroTime.text(time);
            assertThat(text).isEqualTo(SIX_DIGITS.format(time)).hasSize(MicroTime.LENGTH);
            assertThat(MicroTime.parse(text)).isEqualTo(time.truncatedTo(ChronoUnit.MICROS));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-12-31T23:59:59.999999999Z", "+10000-01-01T00:00:00Z"})
    void refusesToWriteOtherYears(String time) {
        assertThatThrownBy(() -> MicroTime.text(Instant.parse(time))).isInstanceOf(JournalFailure.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-29T00:00:00.000000Z",
                "2026-02-28T24:00:00.000000Z",
                "2026-02-28T23:60:00.000000Z",
                "2026-02-28T23:59:60.000000Z",
                "2026-02-28T23:59:59.00000Z",
                "2026-02-28 23:59:59.000000Z",
                "2026-02-28T23:59:59.000000z",
                "0000-02-28T23:59:59.000000Z",
                "2026-02-28T23:59:59.00000٣Z"
            })
    void refusesToReadAnyOtherForm(String text) {
        assertThatThrownBy(() -> MicroTime.parse(text)).isInstanceOf(JournalFailure.class);
    }
}

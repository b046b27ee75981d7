package org.stewardledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stewardledger.projections.DueRow;
import org.stewardledger.projections.stewardship.Figure;

class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-01 | 2026-01-01 | no time",
                "2026-01-01 | 2026-01-02 | 1 day",
                "2026-01-31 | 2026-03-02 | 1 month, 2 days",
                "2026-03-02 | 2024-01-01 | 2 years, 2 months",
                "2024-02-29 | 2025-02-28 | 11 months, 30 days"
            })
    void saysASpanOfTimeInWordsWhicheverDayComesFirst(LocalDate one, LocalDate other, String words) {
        assertThat(Wording.between(one, other)).isEqualTo(words);
    }

    @Test
    void saysWhereADayLies() {
        LocalDate here = LocalDate.of(2026, 7, 24);
        assertThat(Wording.seenFrom(here, here)).isEqualTo("that day");
        assertThat(Wording.seenFrom(here, here.plusDays(3))).isEqualTo("in 3 days");
        assertThat(Wording.seenFrom(here, here.minusMonths(2))).isEqualTo("2 months ago");
    }

    @Test
    void writesTimesToTheSecondWithTheirOffset() {
        Instant instant = Instant.parse("2026-07-24T21:59:59.999999Z");
        assertThat(When.of(instant, ZoneOffset.UTC))
                .isEqualTo(new When("2026-07-24T21:59:59Z", "2026-07-24 21:59:59 UTC"));
        assertThat(When.of(instant, ZoneId.of("Europe/Berlin")).text()).isEqualTo("2026-07-24 23:59:59 UTC+02:00");
        assertThat(Wording.zone(ZoneId.of("Z"))).isEqualTo("UTC");
    }

    @Test
    void writesNumbersForPeople() {
        assertThat(Wording.count(1_211, "promise", "promises")).isEqualTo("1,211 promises");
        assertThat(Wording.count(1, "promise", "promises")).isEqualTo("1 promise");
        assertThat(Wording.mean(-0.986)).isEqualTo("−0.99");
    }

    @Test
    void tellsAMilestoneWithoutADateFromNoDueDate() {
        DueRow undated = new DueRow(
                Told.SPRING.milestone(),
                Told.SPRING.milestoneName(),
                Told.SPRING.ordinal(),
                Optional.empty(),
                Optional.empty());
        assertThat(Wording.due(Told.SPRING)).isEqualTo("spring (2026-03-31)");
        assertThat(Wording.due(undated)).isEqualTo("spring (no date known)");
        assertThat(Wording.due(DueRow.none())).isEqualTo("no due date");
        assertThat(Wording.due(Told.day("2026-03-31"))).isEqualTo("2026-03-31");
    }

    @Test
    void namesAnAliasAsItWasRecorded() {
        assertThat(Wording.name(Told.FARM)).isEqualTo("Farm (recorded as The Farm)");
        assertThat(Wording.name(Told.MILL)).isEqualTo("Mill");
    }

    @Test
    void splitsTheNameOfAnEventIntoWords() {
        assertThat(Wording.type("PromiseRenegotiated")).isEqualTo("Promise renegotiated");
    }

    @ParameterizedTest
    @EnumSource
    void findsEachFigureByTheCodeOfAnAddressAndShowsItInOneGroup(Figure figure) {
        assertThat(FigureWords.figure(FigureWords.code(figure))).isEqualTo(figure);
        assertThat(Stream.of(FigureGroup.values()).flatMap(FigureGroup::all).filter(figure::equals))
                .hasSize(1);
    }
}

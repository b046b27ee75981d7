package org.stewardledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stewardledger.projections.Became;
import org.stewardledger.projections.DueRow;
import org.stewardledger.projections.promises.PromiseRow;

class PlotsTest {

    private static final DueRow UNDATED = new DueRow(
            Told.AUTUMN.milestone(), Optional.of("some day"), Optional.of(4), Optional.empty(), Optional.empty());

    @Test
    void standsPromisesAtTheMilestoneAtWhichTheyWereFirstDue() {
        List<PromiseRow> rows = List.of(
                Told.row(1, Became.KEPT, Told.SUMMER, Told.SUMMER, 0),
                Told.row(2, Became.KEPT, Told.SPRING, Told.AUTUMN, 1),
                Told.row(3, Became.PAST_DUE, Told.SPRING, Told.SPRING, 0),
                Told.row(4, Became.OPEN, UNDATED, UNDATED, 0),
                Told.row(5, Became.DATE_DROPPED, DueRow.none(), DueRow.none(), 1));
        Plot plot = OutcomesByDue.of(rows, Set.of(Told.promise(1)));
        assertThat(plot.categories()).containsExactly("spring", "summer", "some day", "no due date");
        assertThat(plot.series())
                .extracting(Plot.Series::name, Plot.Series::values)
                .containsExactly(
                        tuple("Kept on the first date", List.of(0, 1, 0, 0)),
                        tuple("Kept, later or earlier", List.of(1, 0, 0, 0)),
                        tuple("Date dropped or deferred", List.of(0, 0, 0, 1)),
                        tuple("Past due, no verdict", List.of(1, 0, 0, 0)),
                        tuple("Open", List.of(0, 0, 1, 0)));
        assertThat(plot.all()).isEqualTo(rows.size());
    }

    @Test
    void everyOutcomeStandsInExactlyOnePartOfABar() {
        for (Became became : Became.values()) {
            Plot plot = OutcomesByDue.of(List.of(Told.row(1, became, Told.SPRING, Told.SPRING, 0)), Set.of());
            assertThat(plot.all()).as(became.name()).isEqualTo(1);
        }
    }

    @Test
    void standsPlainDatesInTheirMonth() {
        List<PromiseRow> rows = List.of(
                Told.row(1, Became.KEPT, Told.day("2026-03-02"), Told.day("2026-03-02"), 0),
                Told.row(2, Became.KEPT, Told.day("2026-01-31"), Told.day("2026-01-31"), 0),
                Told.row(3, Became.KEPT, Told.day("2026-03-30"), Told.day("2026-03-30"), 0));
        Plot plot = OutcomesByDue.of(rows, Set.of());
        assertThat(plot.categories()).containsExactly("2026-01", "2026-03");
        assertThat(plot.total(1)).isEqualTo(2);
    }

    @Test
    void measuresSlipInMilestonesAndLeavesOutWhatHasNoDate() {
        List<PromiseRow> rows = List.of(
                Told.row(1, Became.KEPT, Told.SUMMER, Told.SPRING, 1),
                Told.row(2, Became.KEPT, Told.SPRING, Told.SPRING, 0),
                Told.row(3, Became.PAST_DUE, Told.SPRING, Told.AUTUMN, 1),
                Told.row(4, Became.DATE_DROPPED, Told.SPRING, DueRow.none(), 1));
        Plot plot = Slips.of(rows);
        assertThat(plot.categories()).containsExactly("−1", "none", "+1", "+2");
        assertThat(plot.series())
                .extracting(Plot.Series::name, Plot.Series::values)
                .containsExactly(
                        tuple("Kept", List.of(1, 1, 0, 0)), tuple("Not kept, or not yet", List.of(0, 0, 0, 1)));
    }

    @Test
    void measuresSlipInDaysWhereThereAreNoMilestones() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        List<PromiseRow> rows = List.of(-1, 0, 1, 7, 8, 30, 31, 90, 91, 365, 366).stream()
                .map(slip -> Told.row(
                        500 + slip,
                        Became.KEPT,
                        Told.day(first.toString()),
                        Told.day(first.plusDays(slip).toString()),
                        1))
                .toList();
        assertThat(Slips.of(rows).series().getFirst().values()).containsExactly(1, 1, 2, 2, 2, 2, 1);
    }

    @Test
    void showsNothingWhereThereIsNothing() {
        assertThat(OutcomesByDue.of(List.of(), Set.of()).empty()).isTrue();
        assertThat(Slips.of(List.of()).empty()).isTrue();
    }
}

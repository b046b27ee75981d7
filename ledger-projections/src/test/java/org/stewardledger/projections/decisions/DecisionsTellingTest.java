package org.stewardledger.projections.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stewardledger.projections.Garden;
import org.stewardledger.projections.stewardship.Figure;
import org.stewardledger.projections.stewardship.Figures;
import org.stewardledger.projections.stewardship.Stewardship;
import org.stewardledger.projections.told.Stories;

class DecisionsTellingTest {

    private final Decisions decisions = new DecisionsTelling().of(Stories.garden());

    @Test
    void countsForEachPartnerUnderAllItsNamesWithTheEventsBehindIt() {
        assertThat(decisions.equity())
                .extracting(
                        row -> row.partner().keptName(),
                        row -> row.asked().number(),
                        row -> row.decided().number(),
                        row -> row.bears().number(),
                        row -> row.recorded().number())
                .containsExactly(tuple("Club", 1, 1, 2, 0), tuple("School", 1, 1, 0, 0), tuple("Town", 0, 2, 0, 2));
        List<Long> positions = decisions.decisions().stream()
                .map(decided -> decided.origin().position())
                .toList();
        assertThat(decisions.equity().getFirst().bears().positions()).isEqualTo(positions);
    }

    @Test
    void countsWhoAsksForPromisesUnderAllItsNames() {
        assertThat(decisions.equity())
                .extracting(
                        row -> row.partner().keptName(),
                        row -> row.asks().number(),
                        row -> row.asks().positions().size())
                .containsExactly(tuple("Club", 1, 1), tuple("School", 2, 2), tuple("Town", 1, 1));
    }

    @Test
    void tellsEachDecision() {
        assertThat(decisions.decisions())
                .extracting(
                        Decisions.Decided::question,
                        decided -> decided.givenUp().orElseThrow(),
                        decided -> decided.others().orElseThrow(),
                        decided -> decided.by().keptName())
                .containsExactly(
                        tuple("Which trees?", "The football goal", "The neighbours", "Town"),
                        tuple("When to dig?", "The football goal", "The neighbours", "Town"));
    }

    @Test
    void setsWhatEachPromisedAndWasReleasedFromBesideIt() {
        Map<Figure, Integer> counts = new EnumMap<>(Figures.none().counts());
        counts.put(Figure.PROMISED, 5);
        counts.put(Figure.RELEASED, 2);
        Figures figures = new Figures(
                counts, 0, Figures.none().milestones(), Figures.none().days());
        Stewardship promises = new Stewardship(
                Garden.PARTNERSHIP,
                figures,
                List.of(new Stewardship.OfPartner(Stories.named(Garden.TOWN), figures)),
                List.of(),
                List.of());
        Decisions beside = new DecisionsTelling().of(Stories.garden(promises));
        assertThat(beside.equity())
                .extracting(
                        row -> row.partner().keptName(),
                        row -> row.promised().number(),
                        row -> row.released().number())
                .containsExactly(tuple("Club", 0, 0), tuple("School", 0, 0), tuple("Town", 5, 2));
    }
}

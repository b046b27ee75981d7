package org.stewardledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.stewardledger.act.FactClass;
import org.stewardledger.partnership.Forming;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.Became;
import org.stewardledger.projections.CurrentTo;
import org.stewardledger.projections.Page;
import org.stewardledger.projections.charter.Charter;
import org.stewardledger.projections.history.HistoryRow;
import org.stewardledger.projections.promises.PromiseRow;
import org.stewardledger.projections.stewardship.Figure;
import org.stewardledger.projections.stewardship.Figures;
import org.stewardledger.projections.stewardship.Stewardship;

class TemplatesTest {

    private static final CurrentTo CURRENT_TO = new CurrentTo(7_712, Optional.of(Told.NOON));
    private static final Standpoint PAST = Standpoint.of("2026-07-24", "spring", "ledger");
    private static final Visit VISIT = Told.visit(PAST);
    private static final Figures FIGURES =
            Told.figures(Map.of(Figure.PROMISED, 3, Figure.KEPT, 2, Figure.REVOKED, 1, Figure.RENEGOTIATIONS, 4));
    private static final Answer<Stewardship> STEWARDSHIP = new Answer<>(
            new Stewardship(
                    Told.PARTNERSHIP,
                    FIGURES,
                    List.of(new Stewardship.OfPartner(Told.BAKERY, FIGURES)),
                    List.of(new Stewardship.OfDeliverable("", FIGURES)),
                    List.of(new Stewardship.OfPartnerAndDeliverable(Told.BAKERY, "first loaf", FIGURES))),
            VISIT.asOf(),
            CURRENT_TO);

    private static final Charter.Common PROBLEM = new Charter.Common(
            Optional.of("There is no bread."), Charter.Agreement.AGREED_BY_ALL, List.of(), Optional.empty(), List.of());

    private final Drawn drawn = new Drawn();

    private String overview() {
        return drawn.page(
                "partnership",
                OverviewPage.of(
                        VISIT,
                        new OverviewPage.Answers(
                                Told.partners(),
                                Told.milestones(),
                                STEWARDSHIP,
                                PROBLEM,
                                List.of("roles", "charter"))));
    }

    private String partner() {
        List<PromiseRow> rows = List.of(
                Told.row(1, Became.KEPT, Told.SPRING, Told.SUMMER, 1),
                Told.row(2, Became.PAST_DUE, Told.SPRING, Told.SPRING, 0));
        PartnerLine line =
                PartnerLine.of(VISIT, Told.partners(), Told.BAKERY.partner()).orElseThrow();
        return drawn.page(
                "partner",
                PartnerPage.of(
                        VISIT,
                        new PartnerPage.Answers(
                                Told.BAKERY.partner(), line, Told.milestones(), STEWARDSHIP, rows, Set.of())));
    }

    private String promises() {
        PromiseRow row = Told.row(1, Became.PAST_DUE, Told.SPRING, Told.SUMMER, 1);
        Page<PromisesPage.Row> page = new Page<>(List.of(new PromisesPage.Row(row, Optional.of(2))), Optional.of("n"));
        PromisesAsked asked = PromisesAsked.of(Map.of(
                "figure", "renegotiations", "partner", Told.BAKERY.partner().toString()));
        return drawn.page(
                "promises",
                PromisesPage.of(
                        VISIT,
                        asked,
                        new PromisesPage.Answers(
                                new Answer<>(page, VISIT.asOf(), CURRENT_TO),
                                Told.partners(),
                                Told.milestones(),
                                List.of("first loaf"))));
    }

    private String promise() {
        List<HistoryRow> history = List.of(
                Told.event(12, "PromiseTranscribed", FactClass.DECLARATION, Optional.of(Told.source())),
                Told.event(13, "BreachDeclared", FactClass.JUDGEMENT, Optional.empty()),
                Told.event(14, "PromiseRenegotiated", FactClass.FACT, Optional.empty()));
        return drawn.page(
                "promise",
                PromisePage.of(
                        VISIT,
                        new PromisePage.Answers(
                                new Answer<>(Told.detail(), VISIT.asOf(), CURRENT_TO),
                                history,
                                Told.partners(),
                                Told.milestones())));
    }

    private String history() {
        Page<HistoryRow> page = new Page<>(
                List.of(Told.event(13, "BreachDeclared", FactClass.JUDGEMENT, Optional.empty())), Optional.of("n"));
        return drawn.page(
                "history",
                HistoryPage.of(
                        VISIT,
                        HistoryAsked.of(Map.of("words", "\"><script>alert(1)</script>")),
                        new HistoryPage.Answers(
                                new Answer<>(page, VISIT.asOf(), CURRENT_TO), Told.partners(), Told.milestones())));
    }

    private String partnerships() {
        return drawn.page(
                "partnerships",
                HomePage.of(
                        PAST, new Answer<>(List.of(Told.partnership(Forming.VOLUNTARY)), VISIT.asOf(), CURRENT_TO)));
    }

    @TestFactory
    Stream<DynamicTest> aPage() {
        Map<String, String> pages = Map.of(
                "overview", overview(),
                "partner", partner(),
                "promises", promises(),
                "promise", promise(),
                "history", history(),
                "partnerships", partnerships(),
                "login", drawn.template("login", Map.of()),
                "not found", drawn.template("error/404", Map.of("status", 404, "message", "no promise")));
        return pages.entrySet().stream()
                .flatMap(page -> Stream.of(
                        DynamicTest.dynamicTest(
                                page.getKey() + " has no script or style in it",
                                () -> assertThat(page.getValue())
                                        .doesNotContainPattern("<script(?![^>]*\\bsrc=)")
                                        .doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=")
                                        .doesNotContainPattern("(src|href|action)=\"(https?:)?//")),
                        DynamicTest.dynamicTest(
                                page.getKey() + " has headings that skip no level",
                                () -> skipsNoLevel(page.getValue())),
                        DynamicTest.dynamicTest(
                                page.getKey() + " has no expression left in it",
                                () -> assertThat(page.getValue()).doesNotContain("th:", "${", "Optional["))));
    }

    private static void skipsNoLevel(String html) {
        List<Integer> levels = Pattern.compile("<h([1-6])")
                .matcher(html)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
        assertThat(levels).startsWith(1);
        assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
        for (int at = 1; at < levels.size(); at++) {
            assertThat(levels.get(at)).isLessThanOrEqualTo(levels.get(at - 1) + 1);
        }
    }

    @Test
    void everyLinkInAPartnershipKeepsTheTwoTimes() {
        for (String html : List.of(overview(), partner(), promises(), promise(), history())) {
            assertThat(Pattern.compile("href=\"(/(?!assets|webjars)[^\"]*)\"")
                            .matcher(html)
                            .results()
                            .map(found -> found.group(1))
                            .filter(address ->
                                    !address.contains("asOf=2026-07-24&amp;knownAt=spring&amp;knowledge=ledger"))
                            .toList())
                    .as("all but the way back to now")
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void aFigureLeadsToThePromisesBehindItAndNothingLeadsNowhere() {
        String html = overview();
        assertThat(html)
                .contains("figure=revoked")
                .contains("figure=kept&amp;partner=" + Told.BAKERY.partner())
                .contains("figure=kept&amp;without=deliverable")
                .doesNotContain("figure=deferred");
    }

    @Test
    void aRecordOnlyPartnershipSaysSo() {
        assertThat(overview()).contains("record-only", "according to the source");
        assertThat(promises()).contains("according to the source");
    }

    @Test
    void aPartnerWithSeveralNamesHasOneLine() {
        assertThat(Pattern.compile("The Farm").matcher(overview()).results().map(MatchResult::group))
                .hasSize(1);
    }

    @Test
    void aPromiseTellsApartWhoSaidWhatAndHowItIsKnown() {
        assertThat(promise())
                .contains("Kept according to the source, which says “implemented”")
                .contains("It came before the old due date.", "It came after the old due date.")
                .contains("spring moved from 2026-03-31 to ", "It was moved after the old day.")
                .contains("mark-declaration", "mark-judgement", "mark-fact", "mark-transcribed", "mark-spoken")
                .contains("Ada Miller for Mill", "the registrar", "the village chronicle", "page 12")
                .contains("Took effect", "Written in the source", "Recorded by the source", "Recorded here")
                .contains("The chimney is cracked.")
                .contains("an agreement, for 1 result", "/views/agreements")
                .contains("Not yet:\n            <span>Mill</span>");
    }

    @Test
    void aCorrectionShowsWhatWasMistakenAndThePromiseBeforeAndAfter() {
        assertThat(promise())
                .contains("Another loaf was meant.", "The promise before and after entry 14")
                .containsPattern("class=\"change entry-mistaken\"")
                .containsPattern("(?s)Beside it</th>\\s*<td>At risk</td>\\s*<td><ins>none</ins>");
    }

    @Test
    void whatAReaderTypedIsShownAsText() {
        assertThat(history()).contains("value=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\"");
    }

    @Test
    void aListOfChangesSaysHowManyEachPromiseAccountsFor() {
        assertThat(promises()).contains("Changes counted").containsPattern("<td [^>]*class=\"number\">2</td>");
    }
}

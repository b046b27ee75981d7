package org.stewardledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.stewardledger.act.FactClass;
import org.stewardledger.projections.Became;
import org.stewardledger.projections.Knowledge;
import org.stewardledger.projections.history.HistoryFilter;
import org.stewardledger.projections.promises.PromiseFilter;
import org.stewardledger.projections.stewardship.Figure;
import org.stewardledger.projections.stewardship.Slice;

class AddressesTest {

    private static final Standpoint PAST = Standpoint.of("2026-07-24", " v1.36 & later ", "ledger");

    @Test
    void everyAddressCarriesTheTwoTimes() {
        Links links = new Links(PAST);
        assertThat(links.promise(Told.promise(1)))
                .isEqualTo("/promises/" + Told.promise(1)
                        + "?asOf=2026-07-24&knownAt=v1.36%20%26%20later&knowledge=ledger");
        assertThat(List.of(
                        links.home(),
                        links.partnership(Told.PARTNERSHIP),
                        links.partner(Told.PARTNERSHIP, Told.partner(1)),
                        links.promises(Told.PARTNERSHIP, Map.of("words", "loaf")),
                        links.history(Told.PARTNERSHIP, Map.of())))
                .allMatch(address -> address.endsWith("asOf=2026-07-24&knownAt=v1.36%20%26%20later&knowledge=ledger"));
        assertThat(links.event(Told.promise(1), 7)).endsWith("#event-7");
    }

    @Test
    void anAddressOfNowIsPlain() {
        assertThat(new Links(Standpoint.of("", " ", null)).home()).isEqualTo("/");
        assertThat(Standpoint.of(null, null, "").isNow()).isTrue();
    }

    @Test
    void refusesAKnowledgeThereIsNot() {
        assertThat(Standpoint.of(null, null, "source").knowledge()).contains(Knowledge.SOURCE);
        assertThatThrownBy(() -> Standpoint.of(null, null, "mine")).isInstanceOf(NotUnderstood.class);
    }

    @Test
    void aListOfPromisesIsReadBackFromItsAddress() {
        Map<String, String> address = Map.of(
                "partner",
                Told.partner(1).toString(),
                "role",
                "promisee",
                "deliverable",
                "a & b",
                "undertaking",
                "Oven 1",
                "became",
                "past-due",
                "words",
                "first loaf",
                "after",
                "x");
        PromisesAsked asked = PromisesAsked.of(address);
        assertThat(asked.parameters()).isEqualTo(address);
        PromiseFilter filter = asked.filter(Told.PARTNERSHIP);
        assertThat(filter.promisor()).isEmpty();
        assertThat(filter.promisee()).contains(Told.partner(1));
        assertThat(filter.became()).containsExactly(Became.PAST_DUE);
    }

    @Test
    void theListBehindAFigureIsReadBackFromItsAddress() {
        Map<String, String> address =
                Map.of("partner", Told.partner(1).toString(), "deliverable", "bread", "figure", "kept-on-first-date");
        assertThat(PromisesAsked.of(address).parameters()).isEqualTo(address);
        assertThat(PromisesAsked.of(address).figure()).contains(Figure.KEPT_ON_FIRST_DATE);
        for (String more : List.of("words", "undertaking")) {
            assertThatThrownBy(() -> PromisesAsked.of(Map.of("figure", "kept", more, "x")))
                    .isInstanceOf(NotUnderstood.class);
        }
    }

    @Test
    void promisesThatNameNoDeliverableHaveAnAddressToo() {
        Slice unnamed = new Slice(Told.PARTNERSHIP, Optional.empty(), Optional.of(""));
        Map<String, String> parameters =
                PromisesAsked.behind(unnamed, Figure.KEPT).parameters();
        assertThat(parameters).containsEntry("without", "deliverable");
        assertThat(PromisesAsked.of(parameters).deliverable()).contains("");
        assertThat(PromisesAsked.of(Map.of("deliverable", "")).deliverable()).isEmpty();
    }

    @Test
    void aHistoryIsReadBackFromItsAddress() {
        Map<String, String> address = Map.of(
                "words",
                "loaf",
                "type",
                "PromiseMade",
                "class",
                "judgement",
                "how",
                "spoken",
                "partner",
                Told.partner(1).toString(),
                "from",
                "2026-07-01",
                "to",
                "2026-07-31",
                "first",
                "oldest",
                "after",
                "9");
        HistoryAsked asked = HistoryAsked.of(address);
        assertThat(asked.parameters()).isEqualTo(address);
        HistoryFilter filter = asked.filter(Told.PARTNERSHIP, ZoneId.of("Europe/Berlin"));
        assertThat(filter.classes()).containsExactly(FactClass.JUDGEMENT);
        assertThat(filter.transcribed()).contains(false);
        assertThat(filter.newestFirst()).isFalse();
        assertThat(filter.effectiveFrom()).map(Object::toString).contains("2026-06-30T22:00:00Z");
        assertThat(filter.effectiveTo()).map(Object::toString).contains("2026-07-31T22:00:00Z");
    }

    @Test
    void refusesWhatNamesNothing() {
        assertThatThrownBy(() -> PromisesAsked.of(Map.of("figure", "score"))).isInstanceOf(NotUnderstood.class);
        assertThatThrownBy(() -> PromisesAsked.of(Map.of("became", "broken"))).isInstanceOf(NotUnderstood.class);
        assertThatThrownBy(() -> PromisesAsked.of(Map.of("partner", "x"))).isInstanceOf(NotUnderstood.class);
        assertThatThrownBy(() -> HistoryAsked.of(Map.of("from", "24.7.2026"))).isInstanceOf(NotUnderstood.class);
        assertThatThrownBy(() -> HistoryAsked.of(Map.of("class", "rumour"))).isInstanceOf(NotUnderstood.class);
    }

    @Test
    void theFormForTheTimesKeepsWhatTheListIsNarrowedByAndLeadsBackToNow() {
        Place place = new Place("Promises", "/list", Map.of("words", "loaf"), List.of(), Optional.empty());
        Visit visit = Told.visit(PAST);
        TimesForm form = TimesForm.of(PAST, visit.asOf(), visit.zone(), place, List.of("spring"));
        assertThat(form.kept()).containsExactly(Map.entry("words", "loaf"));
        UriComponents now = UriComponentsBuilder.fromUriString(form.nowHref()).build();
        assertThat(now.getQueryParams().keySet()).containsExactly("words");
        assertThat(form.was()).isEqualTo("as it was at 2026-07-24 12:00:00 UTC (2026-07-24)");
        assertThat(form.now()).isFalse();
        assertThat(LocalDate.of(2026, 7, 24)).isEqualTo(visit.day());
    }
}

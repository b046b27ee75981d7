package org.stewardledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.stewardledger.act.PersonId;
import org.stewardledger.api.http.ServedLedger;
import org.stewardledger.deciding.Ledger;
import org.stewardledger.projections.Projections;
import org.stewardledger.projections.told.Telling;

/** The one page that shows any view made from what was told, and the same views over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ViewPagesIT extends ServedLedger {

    @Autowired
    private Ledger ledger;

    @Autowired
    private Projections projections;

    private Browsing browsing;
    private Orchard orchard;
    private String partnership = "";

    @BeforeAll
    void openABrowser() {
        URI address = request("/", Map.of(), "").build().uri();
        browsing = new Browsing(address);
        orchard = new Orchard(ledger);
        partnership = "/partnerships/" + orchard.id;
        assertThat(projections.views().awaitCurrentTo(orchard.speak(), Duration.ofSeconds(30)))
                .isTrue();
        List.of(orchard.vera, orchard.olga, orchard.finn).forEach(this::account);
    }

    @AfterAll
    void closeIt() {
        browsing.close();
    }

    private void enter(PersonId person) {
        browsing.forgetWho();
        browsing.glance("/login");
        browsing.signIn("p-" + person, PASSWORD);
        browsing.complaints();
    }

    private String shown(String view) {
        assertThat(browsing.go(partnership + "/views/" + view)).isEqualTo(200);
        return browsing.page().textContent("main");
    }

    @Test
    void everyViewCanBeReadByEveryone() {
        enter(orchard.vera);
        browsing.go(partnership);
        assertThat(browsing.page().locator("section[aria-labelledby=views] a").count())
                .isEqualTo(projections.tellings().all().size());
        for (Telling<?> telling : projections.tellings().all()) {
            shown(telling.name());
            browsing.leavesNothingToComplainOf();
        }
    }

    @Test
    void showsRolesAndWhatWasPutToAll() {
        enter(orchard.olga);
        assertThat(shown("roles"))
                .contains("Vera Example", "Olga Example", "Finn Example", "observer")
                .contains("We meet under the old tree.", "It rains there.", "objected", "proposed");
    }

    @Test
    void warnsWhereASharedGoalCameFirst() {
        enter(orchard.finn);
        assertThat(shown("charter")).contains("Juice from every apple", "Came before a goal of its own", "only stated");
        Page page = browsing.page();
        assertThat(page.locator("tr:has(th a:text-is('Press')) td[data-label='Came before a goal of its own']")
                        .allTextContents())
                .containsExactly("yes");
        assertThat(page.locator("tr:has(th a:text-is('Village')) td[data-label='Came before a goal of its own']")
                        .allTextContents())
                .containsExactly("no");
    }

    @Test
    void opensEveryCountToTheEntriesBehindIt() {
        enter(orchard.vera);
        assertThat(shown("decisions")).contains("When do we <b>pick</b>?", "The musicians", "by one");
        Page page = browsing.page();
        page.click("a[aria-label='1 Bears what was given up, Village: the entries']");
        page.waitForURL("**/history?entries=*");
        assertThat(page.textContent(".notice")).contains("Only the entries behind what led here");
        page.waitForSelector(".entry");
        assertThat(page.locator(".entry").count()).isEqualTo(1);
        assertThat(page.textContent(".entry")).contains("Press decided alone", "borne by Village, The musicians");
        browsing.leavesNothingToComplainOf();
    }

    @Test
    void setsBesideAnAssessmentWhatSpeaksAgainstIt() {
        enter(orchard.vera);
        assertThat(shown("stages")).contains("collaboration", "The minutes", "resource held separately", "The barrels");
    }

    @Test
    void showsAgreementsWithTheirGapsAndWhatEachVersionChanged() {
        enter(orchard.vera);
        assertThat(shown("agreements"))
                .contains("Juice", "under renegotiation", "Elements that nobody wrote", "concerns and fears")
                .contains("No apple rots, and <b>everyone</b> drinks.", "Ten are too many.", "Success test")
                .contains("It needs two.");
        Page page = browsing.page();
        assertThat(page.locator("del .said").allTextContents()).contains("everyone", "Ten ");
        assertThat(page.locator("ins .said").allTextContents()).contains("whoever comes", "Eight ");
        assertThat(page.textContent("tr:has(th .said:text-is('due'))")).contains("2027-02-01", "2027-03-01");
        browsing.leavesNothingToComplainOf();
        page.click("main a:text-is('Ten barrels are pressed')");
        page.waitForURL("**/promises/*");
        assertThat(page.textContent("h1")).contains("Ten barrels are pressed");
    }

    @Test
    void keepsTheTimesAskedFor() {
        enter(orchard.vera);
        browsing.go(partnership + "/views/charter?asOf=2020-01-01");
        assertThat(browsing.page().textContent("main")).doesNotContain("Juice", "apples");
        assertThat(browsing.page().textContent(".times")).contains("look at the past");
    }

    @Test
    void showsNoViewThatThereIsNotOrThatIsNotForTheReader() {
        PersonId stranger = new PersonId(UUID.randomUUID());
        account(stranger);
        enter(stranger);
        assertThat(browsing.glance(partnership + "/views/roles")).isEqualTo(404);
        enter(orchard.vera);
        assertThat(browsing.glance(partnership + "/views/scores")).isEqualTo(404);
        assertThat(browsing.glance(partnership + "/history?entries=1,x")).isEqualTo(400);
    }

    @Test
    void answersTheSameOverHttp() {
        String api = "/api/v1" + partnership;
        String vera = "p-" + orchard.vera;
        Answered stages = get(vera, api + "/stages");
        assertThat(stages.status()).isEqualTo(200);
        assertThat(stages.body()).contains("RESOURCE_HELD_SEPARATELY", "\"currentTo\"", "The barrels");
        Answered decisions = get(vera, api + "/decisions");
        long position =
                decisions.json().at("/value/decisions/0/origin/position").asLong();
        assertThat(decisions.json().at("/value/equity/1/bears/positions/0").asLong())
                .isEqualTo(position);
        assertThat(get(vera, "/api/v1/history?positions=" + position)
                        .json()
                        .path("rows")
                        .size())
                .isEqualTo(1);
        assertThat(get(vera, api + "/scores").code()).isEqualTo("resource.unknown");
        assertThat(get(vera, api + "/roles?asOf=2020-01-01")
                        .json()
                        .at("/value/members")
                        .size())
                .isZero();
        assertThat(get(vera, api + "/participation").body()).contains("Kim Example");
        Answered agreements = get(vera, api + "/agreements");
        String second = "/value/agreements/0/versions/1";
        assertThat(agreements.json().at(second + "/outcome").asString()).isEqualTo("PROPOSED");
        assertThat(agreements.json().at(second + "/changes/0/clause/element").asString())
                .isEqualTo("INTENT_AND_VISION");
        assertThat(agreements
                        .json()
                        .at(second + "/changes/0/words/pieces/1/kind")
                        .asString())
                .isEqualTo("REMOVED");
        assertThat(agreements.json().at(second + "/amendments/0/timing").asString())
                .isEqualTo("BEFORE_DUE");
    }
}

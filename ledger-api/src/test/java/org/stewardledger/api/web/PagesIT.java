package org.stewardledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.stewardledger.act.PersonId;
import org.stewardledger.api.http.ServedLedger;
import org.stewardledger.deciding.Ledger;
import org.stewardledger.projections.Views;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT extends ServedLedger {

    private final PersonId registrar = new PersonId(UUID.randomUUID());

    @Autowired
    private Ledger ledger;

    @Autowired
    private Views views;

    private Browsing browsing;
    private Valley valley;
    private Bridge bridge;

    @BeforeAll
    void openABrowser() {
        URI address = request("/", Map.of(), "").build().uri();
        browsing = new Browsing(address);
        operator();
        valley = new Valley(ledger, registrar);
        bridge = new Bridge(ledger);
        long last = Math.max(valley.transcribe(OPERATOR), bridge.speak());
        assertThat(views.awaitCurrentTo(last, Duration.ofSeconds(30))).isTrue();
        List.of(registrar, bridge.ada, bridge.ben).forEach(this::account);
    }

    @AfterAll
    void closeIt() {
        browsing.close();
    }

    /** Comes in as the account of a person, whoever was in before. */
    private void enter(PersonId person) {
        browsing.forgetWho();
        browsing.glance("/login");
        browsing.signIn("p-" + person, PASSWORD);
        browsing.complaints();
    }

    @Test
    void scriptsAndStylesAreKeptUnderAnAddressOfTheirVersion() {
        String page = get("", "/login").body();
        Matcher address =
                Pattern.compile("(?:href|src)=\"(/(?:assets|webjars)/[^\"]+)\"").matcher(page);
        List<String> addresses = address.results().map(found -> found.group(1)).toList();
        assertThat(addresses)
                .hasSizeGreaterThan(2)
                .allMatch(one -> one.matches(".*([0-9a-f]{32}|[0-9]+\\.[0-9]+\\.[0-9]+).*"));
        for (String one : addresses) {
            Answered answer = get("", one);
            assertThat(answer.status()).as(one).isEqualTo(200);
            assertThat(answer.header("Cache-Control")).as(one).contains("max-age=604800");
        }
    }

    @Test
    void letsAReaderInAndOutAgain() {
        String account = account(new PersonId(UUID.randomUUID()));
        browsing.page().context().clearCookies();
        browsing.complaints();
        assertThat(browsing.go("/partnerships/" + UUID.randomUUID())).isEqualTo(200);
        assertThat(browsing.page().title()).startsWith("Sign in");
        browsing.everyoneCanRead();

        browsing.signIn(account, "not the password");
        assertThat(browsing.page().textContent("main")).contains("do not belong together");
        browsing.everyoneCanRead();

        browsing.signIn(account, PASSWORD);
        assertThat(browsing.page().textContent("h1")).isEqualTo("Not found");
        browsing.everyoneCanRead();
        assertThat(browsing.page().textContent("header")).contains(account);
        browsing.page().click("text=Sign out");
        assertThat(browsing.page().textContent("main")).contains("You are signed out.");
        assertThat(browsing.complaints()).allMatch(complaint -> complaint.contains("404"));
    }

    @Test
    void showsWhatTheChronicleOfAValleyLetsOneRead() {
        String partnership = "/partnerships/" + valley.id;
        enter(registrar);
        assertThat(browsing.go("/")).isEqualTo(200);
        assertThat(browsing.page().url()).as("the only partnership").endsWith(partnership);
        assertThat(browsing.page().textContent("h1")).isEqualTo("Valley");
        assertThat(browsing.page().textContent("main")).contains("record-only", "according to the source");
        assertThat(browsing.figures())
                .containsEntry("Promised", "6")
                .containsEntry("First recorded after due", "1")
                .containsEntry("Kept", "2")
                .containsEntry("Kept on the first date", "1")
                .containsEntry("Kept later", "1")
                .containsEntry("Promises renegotiated", "2")
                .containsEntry("Renegotiations", "3")
                .containsEntry("Renegotiated after due", "1")
                .containsEntry("Past due, no verdict", "2")
                .containsEntry("Open, not yet due", "1")
                .containsEntry("Date dropped", "1");
        assertThat(browsing.rowOf("Farm")).startsWith("2");
        browsing.everyoneCanRead();

        browsing.page().click("a[aria-label='2 Kept']");
        assertThat(browsing.page().textContent("h1")).isEqualTo("Kept");
        assertThat(browsing.promises()).containsExactly("Field · harvest", "Oven · first loaf");
        browsing.leavesNothingToComplainOf();
    }

    @Test
    void showsHowAPartnerStoodByItsPromises() {
        enter(registrar);
        browsing.go("/partnerships/" + valley.id + "/partners/" + valley.theFarm);
        assertThat(browsing.page().url()).as("under the name kept").endsWith(valley.farm.toString());
        assertThat(browsing.page().textContent("main")).contains("Also recorded as", "The Farm");
        assertThat(browsing.figures()).containsEntry("Promised", "2").containsEntry("Kept on the first date", "1");
        assertThat(browsing.promises()).containsExactly("Field · harvest", "Field · seed");
        assertThat(browsing.page().locator(".plot.drawn svg").count()).isEqualTo(2);
        browsing.leavesNothingToComplainOf();
    }

    @Test
    void showsAPromiseWithOldAndNewTermsSideBySide() {
        enter(registrar);
        browsing.go("/promises/" + valley.firstLoaf);
        Page page = browsing.page();
        assertThat(page.textContent("h1")).isEqualTo("Oven · first loaf");
        assertThat(page.textContent(".outcome")).contains("Kept according to the source", "was eaten");
        assertThat(page.locator(".change").allTextContents())
                .satisfiesExactly(
                        first -> assertThat(first).contains("spring became summer", "came before the old due date"),
                        second -> assertThat(second).contains("summer became autumn", "came after the old due date"));
        assertThat(page.textContent(".change:nth-of-type(2) .terms"))
                .contains("The first loaf, from grain of the valley", "autumn (2024-09-30)");
        assertThat(page.locator(".entry").count()).isEqualTo(5);
        assertThat(page.textContent(".entry:last-child"))
                .contains("the village chronicle", "page 2024-09-15", "2024-09-15 12:00:00 UTC", "Recorded here");
        assertThat(page.locator(".entry .mark-judgement").count()).isEqualTo(1);
        browsing.leavesNothingToComplainOf();
    }

    @Test
    void keepsTheTimesAskedForFromPageToPage() {
        enter(registrar);
        browsing.go("/partnerships/" + valley.id + "?asOf=summer&knownAt=2024-07-01");
        Page page = browsing.page();
        assertThat(page.textContent(".times")).contains("2024-06-30 23:59:59 UTC", "look at the past");
        assertThat(browsing.figures()).containsEntry("Kept", "0").containsEntry("Renegotiations", "2");
        page.click("a[aria-label='2 Renegotiations']");
        page.click("text=Oven · first loaf");
        assertThat(page.url()).endsWith("?asOf=summer&knownAt=2024-07-01");
        assertThat(page.locator(".change").count()).isEqualTo(1);
        browsing.everyoneCanRead();
        page.click("text=Back to now");
        assertThat(page.locator(".change").count()).isEqualTo(2);
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void asksTheBrowserForNoMoreThanWhatWasFilledIn() {
        enter(registrar);
        browsing.go("/partnerships/" + valley.id + "/history");
        Page page = browsing.page();
        assertThat(page.locator(".entry").count()).isGreaterThan(10);
        page.fill("#words", "eaten");
        page.keyboard().press("Enter");
        page.waitForURL("**/history?words=eaten");
        assertThat(page.locator(".entry").count()).isEqualTo(2);
        page.waitForFunction("document.querySelector('#announced').textContent.startsWith('History')");
        page.selectOption("#class", "judgement");
        page.waitForURL(url -> url.contains("class=judgement"));
        assertThat(page.textContent("main")).contains("no such entry");
        browsing.everyoneCanRead();
        page.goBack();
        page.waitForSelector(".entry");
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void tellsWhatWasSpokenFromWhatWasJudged() {
        enter(bridge.ada);
        browsing.go("/promises/" + bridge.span);
        Page page = browsing.page();
        assertThat(page.textContent("main"))
                .contains(
                        "Breach declared",
                        "warned that it is at risk",
                        "New terms proposed",
                        "Nothing stands there yet <b>at all</b>.")
                .contains("Ada Example for Town", "UTC+0");
        assertThat(page.locator(".entry .mark-transcribed").count()).isZero();
        assertThat(page.locator(".change").count()).isEqualTo(1);
        browsing.everyoneCanRead();
        browsing.go("/partnerships/" + bridge.id);
        assertThat(page.textContent("main")).doesNotContain("record-only").contains("Ben Example");
        browsing.everyoneCanRead();
        browsing.go("/partnerships/" + bridge.id + "/partners/" + bridge.yard);
        browsing.leavesNothingToComplainOf();
    }

    @Test
    void showsNothingOfWhatIsNotForTheReader() {
        enter(bridge.ben);
        for (String address : List.of(
                "/partnerships/" + valley.id,
                "/partnerships/" + valley.id + "/history",
                "/partnerships/" + valley.id + "/promises",
                "/partnerships/" + valley.id + "/partners/" + valley.mill,
                "/promises/" + valley.firstLoaf,
                "/promises/nothing")) {
            assertThat(browsing.go(address)).as(address).isEqualTo(404);
            assertThat(browsing.page().textContent("body")).doesNotContain("Valley", "loaf");
        }
        browsing.everyoneCanRead();
    }

    @Test
    void saysWhichPartOfAnAddressItDoesNotUnderstand() {
        enter(registrar);
        String partnership = "/partnerships/" + valley.id;
        assertThat(browsing.go(partnership + "?asOf=never")).isEqualTo(400);
        assertThat(browsing.page().textContent("main")).contains("never", "The same page as it is now");
        browsing.everyoneCanRead();
        assertThat(browsing.glance(partnership + "/promises?figure=score")).isEqualTo(400);
        assertThat(browsing.glance(partnership + "/promises?after=x")).isEqualTo(400);
        assertThat(browsing.glance(partnership + "/history?after=x")).isEqualTo(400);
        for (String address : List.of(
                "/?",
                "/login?",
                partnership + "?",
                partnership + "/partners/" + valley.mill + "?",
                partnership + "/promises?words=loaf&",
                partnership + "/history?",
                "/promises/" + valley.firstLoaf + "?")) {
            assertThat(browsing.glance(address + "utm_source=mail")).as(address).isEqualTo(400);
            assertThat(browsing.page().textContent("main")).contains("“utm_source” is not known here");
        }
        assertThat(browsing.glance(partnership + "?asOf=summer&asOf=spring")).isEqualTo(400);
        assertThat(browsing.glance(partnership + "/history?words=%00")).isEqualTo(400);
    }

    @Test
    void saysWhichTimesCannotBe() {
        enter(registrar);
        String partnership = "/partnerships/" + valley.id;
        String years = "must be in the years 1 to 9999";
        Map.of(
                        "?asOf=2026-13-45", "The time “2026-13-45” is no day such as 2026-07-24",
                        "?asOf=%ff", "This address cannot be read",
                        "?asOf=%2B10000-01-01", years,
                        "?knownAt=-99999-01-01", years,
                        "/history?from=%2B10000-01-01", years,
                        "/history?to=%2B999999999-12-31", years)
                .forEach((query, sentence) -> {
                    assertThat(browsing.glance(partnership + query)).as(query).isEqualTo(400);
                    assertThat(browsing.page().textContent("main")).contains(sentence);
                });
        assertThat(browsing.glance(partnership + "/history?to=9999-12-31")).isEqualTo(200);
        assertThat(browsing.glance("/promises/" + valley.firstLoaf + "?asOf=summer"))
                .isEqualTo(200);
    }

    @Test
    void tellsInSentencesThatSomethingIsNotThere() {
        enter(registrar);
        UUID nothing = UUID.randomUUID();
        assertThat(browsing.glance("/promises/" + nothing)).isEqualTo(404);
        assertThat(browsing.page().textContent("main")).contains("There is no promise " + nothing + ".");
    }

    @Test
    void leadsOneWhoComesInToTheAddressAskedFor() {
        browsing.forgetWho();
        String address = "/partnerships/" + valley.id + "/history?words=loaf";
        assertThat(browsing.go(address)).isEqualTo(200);
        browsing.signIn("p-" + registrar, PASSWORD);
        assertThat(browsing.page().url()).endsWith(address);
        assertThat(browsing.page().textContent("h1")).isEqualTo("History");
    }
}

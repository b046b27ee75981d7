package org.stewardledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.stewardledger.act.PersonId;
import org.stewardledger.api.http.ServedLedger;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT extends ServedLedger {

    private Browsing browsing;

    @BeforeAll
    void openABrowser() {
        URI ledger = request("/", Map.of(), "").build().uri();
        browsing = new Browsing(ledger);
    }

    @AfterAll
    void closeIt() {
        browsing.close();
    }

    private void signIn(String account, String password) {
        Page page = browsing.page();
        page.fill("#username", account);
        page.fill("#password", password);
        page.click("main button");
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
        assertThat(browsing.go("/partnerships/" + UUID.randomUUID())).isEqualTo(200);
        assertThat(browsing.page().title()).startsWith("Sign in");
        browsing.everyoneCanRead();

        signIn(account, "not the password");
        assertThat(browsing.page().textContent("main")).contains("do not belong together");
        browsing.everyoneCanRead();

        signIn(account, PASSWORD);
        assertThat(browsing.page().textContent("h1")).isEqualTo("Not found");
        assertThat(browsing.page().textContent("header")).contains(account);
        browsing.everyoneCanRead();

        browsing.page().click("text=Sign out");
        assertThat(browsing.page().textContent("main")).contains("You are signed out.");
        assertThat(browsing.complaints()).allMatch(complaint -> complaint.contains("404"));
    }
}

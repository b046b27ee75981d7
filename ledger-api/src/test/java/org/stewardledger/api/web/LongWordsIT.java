package org.stewardledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.stewardledger.act.PersonId;
import org.stewardledger.api.http.ServedLedger;
import org.stewardledger.deciding.Ledger;
import org.stewardledger.projections.Views;

/** Pages with words longer than a line: they break, and no page has to be moved sideways to be read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongWordsIT extends ServedLedger {

    private static final int HEIGHT = 900;

    private final PersonId registrar = new PersonId(UUID.randomUUID());

    @Autowired
    private Ledger ledger;

    @Autowired
    private Views views;

    private Browsing browsing;
    private LongWords words;

    @BeforeAll
    void openABrowser() {
        URI address = request("/", Map.of(), "").build().uri();
        browsing = new Browsing(address);
        operator();
        words = new LongWords(ledger, registrar);
        assertThat(views.awaitCurrentTo(words.transcribe(OPERATOR), Duration.ofSeconds(30)))
                .isTrue();
        account(registrar);
        browsing.go("/login");
        browsing.signIn("p-" + registrar, PASSWORD);
    }

    @AfterAll
    void closeIt() {
        browsing.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/history", "/promises", "/partners/{partner}", "/promises/{promise}"})
    void fitTheWindow(String page) {
        String address = page.contains("{promise}") ? page : "/partnerships/" + words.id + page;
        assertThat(browsing.go(address.replace("{promise}", words.promise.toString())
                        .replace("{partner}", words.promisor.toString())))
                .isEqualTo(200);
        assertThat(browsing.page().textContent("main")).contains(LongWords.WORD);
        for (int width : new int[] {360, 1280}) {
            browsing.page().setViewportSize(width, HEIGHT);
            browsing.page().evaluate("document.querySelectorAll('details').forEach(folded => folded.open = true)");
            assertThat(browsing.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("%s fits %d", page, width)
                    .isEqualTo(true);
        }
    }
}

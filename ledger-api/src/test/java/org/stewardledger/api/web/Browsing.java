package org.stewardledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A reader's browser: Debian's Chromium, which needs no download. It notes what a console shows, what goes wrong on a
 * page and what is asked of other hosts; none of that may happen.
 */
final class Browsing implements AutoCloseable {

    /** How a page is looked at. */
    enum Look {
        WIDE_AND_LIGHT(1280, ColorScheme.LIGHT),
        NARROW_AND_DARK(400, ColorScheme.DARK);

        private final int width;
        private final ColorScheme scheme;

        Look(int width, ColorScheme scheme) {
            this.width = width;
            this.scheme = scheme;
        }
    }

    private static final int HEIGHT = 900;

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    /** Opens a browser on a ledger. */
    Browsing(URI ledger) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(ARGUMENTS));
        context = browser.newContext(new Browser.NewContextOptions().setBaseURL(ledger.toString()));
        page = context.newPage();
        page.onConsoleMessage(message -> complaints.add("console: " + message.text()));
        page.onPageError(error -> complaints.add("error: " + error));
        page.onRequest(request -> {
            URI asked = URI.create(request.url());
            if (!asked.getScheme().equals("data") && !ledger.getAuthority().equals(asked.getAuthority())) {
                complaints.add("asked another host: " + asked);
            }
        });
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Chromium is needed: apt-get install chromium"));
    }

    /** Goes to an address, waits until nothing more is asked for, which takes half a second, and answers its status. */
    int go(String address) {
        int status = glance(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return status;
    }

    /** Goes to an address and answers its status; for pages of which only the words are looked at. */
    int glance(String address) {
        return Optional.ofNullable(page.navigate(address)).orElseThrow().status();
    }

    /** Forgets who was signed in. */
    void forgetWho() {
        context.clearCookies();
    }

    Page page() {
        return page;
    }

    /** Fills in the form of the page before which one stands. */
    void signIn(String account, String password) {
        page.fill("#username", account);
        page.fill("#password", password);
        page.click("main button");
    }

    /** The figures of the page: each name with its count. */
    Map<String, String> figures() {
        return page.locator(".figure-group dl div").all().stream()
                .collect(Collectors.toMap(
                        line -> line.locator("dt span").textContent(),
                        line -> line.locator("dd").textContent(),
                        (first, second) -> first));
    }

    /** The counts in the row of a partner. */
    List<String> rowOf(String partner) {
        return page.locator(".counts tr:has(th a:text-is('" + partner + "')) td")
                .allTextContents();
    }

    /** The names of the promises listed. */
    List<String> promises() {
        return page.locator("table.lines tbody th").allTextContents();
    }

    /**
     * Looks at the page in every way, everything on it unfolded, and finds nothing that keeps anyone from reading it.
     */
    void everyoneCanRead() {
        for (Look look : Look.values()) {
            page.setViewportSize(look.width, HEIGHT);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme));
            page.evaluate("document.querySelectorAll('details').forEach(folded => folded.open = true)");
            String where = page.url() + " " + look;
            AxeResults results = new AxeBuilder(page).analyze();
            assertThat(results.getPasses()).as("checks on %s", where).isNotEmpty();
            assertThat(results.getViolations().stream()
                            .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                    + rule.getNodes().getFirst().getHtml())
                            .toList())
                    .as(where)
                    .isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as("fits %s", where)
                    .isEqualTo(true);
        }
    }

    /** Everyone can read the page, and nothing went wrong so far. */
    void leavesNothingToComplainOf() {
        everyoneCanRead();
        assertThat(complaints()).isEmpty();
    }

    /** What went wrong so far, but for what is allowed; forgets it. */
    List<String> complaints() {
        List<String> all = List.copyOf(complaints);
        complaints.clear();
        return all;
    }

    @Override
    public void close() {
        context.close();
        browser.close();
        playwright.close();
    }
}

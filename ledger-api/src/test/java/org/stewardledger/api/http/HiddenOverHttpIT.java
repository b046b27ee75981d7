package org.stewardledger.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.stewardledger.act.PersonId;
import org.stewardledger.api.http.Strait.Line;
import org.stewardledger.api.http.Strait.Tale;
import org.stewardledger.projections.Projections;
import org.stewardledger.projections.told.Telling;

/**
 * What a reader may not see leaves no trace in any answer: each door answers byte for byte as it does where that was
 * never said, but for identifiers, positions and times.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HiddenOverHttpIT extends ServedLedger {

    /** Positions are no secret, and differ between tellings; so that no count looks like one, all come after this. */
    private static final long FIRST = 400;

    /** Headers that tell of the moment and the session; the length is that of the body, which is compared. */
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("connection", "content-length", "date", "keep-alive", "set-cookie");

    private static final List<Tale> ALL = List.of(Tale.values());

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private Projections projections;

    private final Map<Set<Tale>, Strait> tellings = new HashMap<>();
    private final Map<String, SignedIn> visitors = new HashMap<>();
    private List<String> views = List.of();
    private String auditor = "";
    private long last;

    @BeforeAll
    void tell() {
        views = projections.tellings().all().stream().map(Telling::name).toList();
        auditor = auditor();
        PersonId founder = new PersonId(UUID.randomUUID());
        account(founder);
        while (last < FIRST) {
            form(founder);
        }
        for (Set<Tale> told : List.of(
                EnumSet.allOf(Tale.class),
                EnumSet.of(Tale.EVERYONE, Tale.TOWN_AND_BUILDER),
                EnumSet.of(Tale.EVERYONE, Tale.FERRY_ALONE),
                EnumSet.of(Tale.EVERYONE))) {
            tellings.put(told, told(told));
        }
        tellings.put(Set.of(), new Strait(Set.of()));
    }

    private void form(PersonId founder) {
        Answered answer =
                act("p-" + founder, "form-partnership", """
                    {"partnershipId": "%s", "name": "Pond", "problem": "None.", "forming": "VOLUNTARY", "zone": "UTC",
                     "founder": {"partnerId": "%s", "name": "Frogs", "kind": "TEAM",
                     "representative": {"person": "%s", "name": "Frog"}}, "for": "%s"}
                    """.formatted(UUID.randomUUID(), founder, founder, founder));
        last = answer.json().path("lastPosition").asLong();
    }

    private Strait told(Set<Tale> tales) {
        Strait strait = new Strait(tales);
        List.of("mayor", "foreman", "captain", "observer", "agent", "former agent")
                .forEach(name -> account(strait.person(name)));
        for (Line line : strait.lines()) {
            Answered answer = attempt(strait, line, strait.id("saying " + line.name()));
            assertThat(answer.status()).as(line + answer.body()).isEqualTo(201);
            last = answer.json().path("lastPosition").asLong();
            String event = get(auditor, "/api/v1/history/" + last + "?atLeast=" + last)
                    .json()
                    .at("/value/eventId")
                    .asString();
            strait.said(line, last, event);
        }
        awaitViews(auditor, strait.id("strait").toString(), last);
        return strait;
    }

    private Answered attempt(Strait strait, Line line, UUID key) {
        String body = "{" + line.body() + ", \"for\": \"{" + line.partner() + "}\"}";
        return act("p-" + strait.person(line.person()), line.act(), key, strait.filled(body));
    }

    private Strait telling(Tale... tales) {
        return tellings.get(Set.of(tales));
    }

    /** What a reader is answered at an address: status, headers and body. */
    private record Seen(int status, Map<String, List<String>> headers, String body) {

        static Seen of(Strait strait, Answered answer) {
            Map<String, List<String>> headers = new TreeMap<>();
            answer.whole().headers().map().forEach((name, values) -> {
                if (!OF_THE_CONNECTION.contains(name)) {
                    headers.put(
                            name,
                            values.stream()
                                    .map(value -> sameForAll(strait, value))
                                    .toList());
                }
            });
            return new Seen(answer.status(), headers, sameForAll(strait, answer.body()));
        }

        /** The same without the reader's own name, which says nothing of what is told. */
        Seen byAReader() {
            return new Seen(status, headers, body.replaceAll("p-(telling|identifier)[-0-9a-f]*", "reader"));
        }

        /** Leaves out what no two tellings share and what is no secret: which telling it is, positions and times. */
        private static String sameForAll(Strait strait, String body) {
            return strait.withoutIdentity(body)
                    .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "identifier")
                    .replaceAll("20[2-9]\\d-\\d\\d-\\d\\d([T ][0-9:.]+)?Z?", "then")
                    .replaceAll("(name=\"_csrf\" value=\")[^\"]*", "$1")
                    .replaceAll("after=[^&\"]*", "after=")
                    .replaceAll("\\b\\d{1,3}(,\\d{3})+\\b|\\b[4-9]\\d\\d\\b|\\b\\d{4,9}\\b", "position");
        }
    }

    private Answered read(String account, String address) {
        if (address.startsWith("CSV ")) {
            return send(request(address.substring(4), Map.of("Accept", Csv.MEDIA_TYPE), account)
                    .GET());
        }
        if (address.startsWith("/api/")) {
            return get(account, address);
        }
        SignedIn visitor = visitors.computeIfAbsent(
                account, name -> new SignedIn(request("/", Map.of(), "").build().uri(), name, PASSWORD));
        var page = visitor.page(address);
        return new Answered(page.statusCode(), page.body(), page);
    }

    private Map<String, Seen> everything(String account, Strait strait) {
        List<String> addresses = new ReadDoors(strait, views).addresses();
        Map<String, Seen> seen = new TreeMap<>();
        for (int at = 0; at < addresses.size(); at++) {
            String address = "%03d %s"
                    .formatted(at, strait.withoutIdentity(addresses.get(at)).replaceAll("\\d{3,}", ""));
            seen.put(address, Seen.of(strait, read(account, addresses.get(at))).byAReader());
        }
        return seen;
    }

    private static void same(Map<String, Seen> hidden, Map<String, Seen> never) {
        SoftAssertions.assertSoftly(softly -> hidden.forEach(
                (address, seen) -> softly.assertThat(seen).as(address).isEqualTo(never.get(address))));
    }

    private static List<Tale> words(Map<String, Seen> answers) {
        List<Tale> found = new ArrayList<>();
        ALL.forEach(tale -> {
            // What was asked for stands in answers too, so the word counts only where something is said of it.
            if (answers.values().stream()
                    .anyMatch(seen -> seen.body().contains("Bring " + tale.word())
                            || seen.body().contains("None but " + tale.word()))) {
                found.add(tale);
            }
        });
        return found;
    }

    @Test
    void everyDoorIsAsked() {
        assertThat(ReadDoors.mapped(mapping)).isEqualTo(new ReadDoors(telling(), views).known());
    }

    /** Who reads, and what of it all may be seen. */
    @ParameterizedTest
    @CsvSource({
        "mayor, EVERYONE TOWN_AND_BUILDER",
        "foreman, EVERYONE TOWN_AND_BUILDER",
        "agent, EVERYONE TOWN_AND_BUILDER",
        "captain, EVERYONE FERRY_ALONE",
        "observer, EVERYONE"
    })
    void whatIsHiddenLeavesNoTrace(String reader, String seeing) {
        Tale[] seen = List.of(seeing.split(" ")).stream().map(Tale::valueOf).toArray(Tale[]::new);
        Strait all = tellings.get(EnumSet.allOf(Tale.class));
        Strait without = telling(seen);
        Map<String, Seen> answers = everything("p-" + all.person(reader), all);
        same(answers, everything("p-" + without.person(reader), without));
        assertThat(words(answers)).containsExactly(seen);
    }

    @Test
    void whoMaySeeNothingIsAnsweredAsIfNothingWereThere() {
        Strait all = tellings.get(EnumSet.allOf(Tale.class));
        PersonId elsewhere = new PersonId(UUID.randomUUID());
        account(elsewhere);
        form(elsewhere);
        for (String account : List.of(
                account(new PersonId(UUID.randomUUID())),
                "p-" + elsewhere,
                "p-" + all.person("former agent"),
                "p-" + telling(Tale.EVERYONE).person("mayor"),
                operator())) {
            Map<String, Seen> answers = everything(account, all);
            same(answers, everything(account, telling()));
            assertThat(words(answers)).as(account).doesNotContain(Tale.TOWN_AND_BUILDER, Tale.FERRY_ALONE);
        }
    }

    @Test
    void whoReadsTheWholeLedgerIsShownIt() {
        assertThat(words(everything(auditor, tellings.get(EnumSet.allOf(Tale.class)))))
                .isEqualTo(ALL);
    }

    @Test
    void actsOnWhatIsHiddenAreRefusedAsOnWhatNeverWas() {
        Strait all = tellings.get(EnumSet.allOf(Tale.class));
        Strait without = telling(Tale.EVERYONE, Tale.FERRY_ALONE);
        for (Line line : StraitLines.attempts()) {
            for (String person : List.of("captain", "observer", "former agent")) {
                Line tried = new Line("", person, line.partner(), line.act(), line.body());
                Answered refused = attempt(all, tried, all.id("key"));
                assertThat(refused.status()).as(line + refused.body()).isGreaterThanOrEqualTo(400);
                assertThat(Seen.of(all, refused))
                        .as(tried.toString())
                        .isEqualTo(Seen.of(without, attempt(without, tried, without.id("key"))));
            }
        }
    }
}

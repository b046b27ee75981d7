package org.stewardledger.api.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.api.importing.SyntheticHistory.NOTHING;
import static org.stewardledger.api.importing.SyntheticHistory.file;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stewardledger.api.importing.ImportRequest.Mode;
import org.stewardledger.api.importing.ImportResult.Acts;
import org.stewardledger.api.importing.mapping.BadLine;
import org.stewardledger.partnership.MembershipTranscribed;
import org.stewardledger.partnership.MilestoneTranscribed;

/** What a source says of milestones and partners, corrected: the last word for its times counts, nothing goes. */
class CorrectedPartnershipIT {

    private static final String PROFILE = """
        profile: 1
        source: choir
        partnership: {name: Choir, problem: Nobody sings.}
        dues: {read-as: [milestone], milestone-names: 'Concert (\\d+)'}
        milestones: {ordinal: name, known: from-start}
        kinds: {pledge: promise, revision: terms, arrival: membership, farewell: left}
        """;
    private static final String PLEDGE = """
        {"ref": "m-1", "at": "2025-02-01T10:00:00Z", "subject": "S", "kind": "pledge", "partner": "Nord", \
        "counterparties": ["Ost"], "due": "Concert 1"}
        """;

    private final ImportedLedger ledger = new ImportedLedger();

    @AfterEach
    void close() throws Exception {
        ledger.close();
    }

    private ImportResult send(String milestones, String... facts) {
        return ledger.run(ImportedLedger.request(
                PROFILE,
                List.of(file("facts.jsonl", Arrays.stream(facts).collect(Collectors.joining()))),
                List.of(file("milestones.csv", "name,date,ordinal,at\n" + milestones)),
                Mode.plain()));
    }

    private List<String> milestonesAfter(long position) {
        return ledger.eventsAfter(position).stream()
                .filter(event -> event.event() instanceof MilestoneTranscribed)
                .map(event -> event.event() instanceof MilestoneTranscribed told
                        ? told.date().orElseThrow() + " " + told.ordinal().orElseThrow() + " " + event.knownAt()
                        : "")
                .toList();
    }

    @Test
    void turnsADateBackAsOftenAsItsLineDoes() {
        String first = "Concert 1,2025-03-01,1,2025-01-01\n";
        String second = "Concert 1,2025-03-02,1,2025-01-01\n";
        send(first, PLEDGE);
        long head = ledger.head();

        for (String line : List.of(second, first, second, first)) {
            assertThat(send(line, PLEDGE).acts()).isEqualTo(new Acts(1, 0, 0, 0, 1));
            assertThat(send(line, PLEDGE).acts()).isEqualTo(NOTHING);
        }

        String known = " 1 2025-01-01T00:00:00Z";
        assertThat(milestonesAfter(head))
                .containsExactly(
                        "2025-03-02" + known, "2025-03-01" + known, "2025-03-02" + known, "2025-03-01" + known);
    }

    @Test
    void takesTheFirstOfTwoLinesThatContradictEachOther() {
        ImportResult result = send("Concert 1,2025-03-01,1,\nConcert 1,2025-03-02,1,\n", PLEDGE);

        assertThat(result.badLines())
                .extracting(BadLine::toString)
                .containsExactly(
                        "milestones.csv line 3: Concert 1 has another date or place in an earlier line, for the same"
                                + " at");
        assertThat(milestonesAfter(0)).singleElement().asString().startsWith("2025-03-01 1 ");
    }

    @Test
    void turnsAPlaceInTheSeriesBack() {
        send("Concert 1,2025-03-01,1,\n", PLEDGE);
        send("Concert 1,2025-03-01,5,\n", PLEDGE);

        assertThat(send("Concert 1,2025-03-01,1,\n", PLEDGE).acts()).isEqualTo(new Acts(1, 0, 0, 0, 1));
        assertThat(send("Concert 1,2025-03-01,1,\n", PLEDGE).acts()).isEqualTo(NOTHING);
    }

    @Test
    void givesADateAlsoForTheTimeAtWhichAMilestoneWasOnlyNamed() {
        send("", PLEDGE);
        long head = ledger.head();

        send("Concert 1,2025-03-01,,2025-01-01\n", PLEDGE);

        assertThat(milestonesAfter(head))
                .as("since its date was known, and when a fact named it without")
                .containsExactly("2025-03-01 1 2025-01-01T00:00:00Z", "2025-03-01 1 2025-02-01T10:00:00Z");
        assertThat(send("Concert 1,2025-03-01,,2025-01-01\n", PLEDGE).acts()).isEqualTo(NOTHING);
    }

    @Test
    void placesAMilestoneThatOnlyFactsNameAlsoSinceAnEarlierLineThatNoLongerNamesIt() {
        String change = """
            {"ref": "m-2", "at": "2025-03-01T10:00:00Z", "subject": "S", "kind": "revision", "due": "Concert 1"}
            """;
        send("", PLEDGE, change);
        send("", PLEDGE.replace("Concert 1", "Concert 2"), change);
        long head = ledger.head();

        assertThat(sendWithoutPlaces(PLEDGE.replace("Concert 1", "Concert 2"), change)
                        .acts())
                .isEqualTo(new Acts(2, 0, 0, 0, 2));
        assertThat(placesAfter(head))
                .containsExactlyInAnyOrder(
                        "Concert 1 Optional.empty 2025-02-01T10:00:00Z",
                        "Concert 2 Optional.empty 2025-02-01T10:00:00Z");
        assertThat(sendWithoutPlaces(PLEDGE.replace("Concert 1", "Concert 2"), change)
                        .acts())
                .isEqualTo(NOTHING);
    }

    private ImportResult sendWithoutPlaces(String... facts) {
        return ledger.run(ImportedLedger.request(
                PROFILE.replace("ordinal: name", "ordinal: none"),
                List.of(file("facts.jsonl", Arrays.stream(facts).collect(Collectors.joining()))),
                List.of(file("milestones.csv", "name,date,ordinal,at\n")),
                new Mode(false, false, true)));
    }

    private List<String> placesAfter(long position) {
        return ledger.eventsAfter(position).stream()
                .map(event -> event.event() instanceof MilestoneTranscribed told
                        ? told.name() + " " + told.ordinal() + " " + event.knownAt()
                        : "")
                .toList();
    }

    @Test
    void keepsAPartnerThatWasSaidByMistakeToHaveLeft() {
        String left = """
            {"ref": "m-2", "at": "2025-04-01T10:00:00Z", "subject": "T", "kind": "farewell", "partner": "Nord"}
            """;
        send("", PLEDGE, left);
        long head = ledger.head();

        ImportResult result = send("", PLEDGE, left.replace("Nord", "Ost"));

        assertThat(result.facts().corrected()).isEqualTo(1);
        assertThat(ledger.eventsAfter(head).stream()
                        .map(event -> event.event() instanceof MembershipTranscribed told
                                ? told.spelling().plain().orElseThrow() + " " + told.member() + " "
                                        + event.effectiveAt() + " " + event.knownAt()
                                : ""))
                .containsExactlyInAnyOrder(
                        "Nord true 2025-04-01T10:00:00Z 2025-04-01T10:00:00Z",
                        "Ost false 2025-04-01T10:00:00Z 2025-04-01T10:00:00Z");
        assertThat(send("", PLEDGE, left.replace("Nord", "Ost")).acts()).isEqualTo(NOTHING);
    }

    @Test
    void movesTheDayOnWhichAPartnerLeft() {
        String left = """
            {"ref": "m-2", "at": "2025-03-01T10:00:00Z", "subject": "T", "kind": "farewell", "partner": "Nord"}
            """;
        send("", PLEDGE, left);

        ImportResult later = send("", PLEDGE, left.replace("2025-03-01", "2025-05-01"));

        assertThat(later.facts().corrected()).isEqualTo(1);
        assertThat(later.acts()).isEqualTo(new Acts(2, 0, 0, 0, 2));
    }

    @Test
    void saysAgainThatAPartnerLeftWhenALineAddedInBetweenHasItBack() {
        String line = """
            {"ref": "m-%1$s", "at": "2025-04-%1$sT10:00:00Z", "subject": "S%1$s", "kind": "%2$s", "partner": "Nord"}
            """;
        String left = line.formatted(20, "farewell");
        String leftAgain = line.formatted(25, "farewell");
        send("", PLEDGE, left, leftAgain);
        long head = ledger.head();

        send("", PLEDGE, left, line.formatted(22, "arrival"), leftAgain);

        assertThat(ledger.eventsAfter(head).stream()
                        .map(event -> event.event() instanceof MembershipTranscribed told
                                ? told.member() + " " + event.effectiveAt()
                                : ""))
                .containsExactly("true 2025-04-22T10:00:00Z", "false 2025-04-25T10:00:00Z");
    }
}

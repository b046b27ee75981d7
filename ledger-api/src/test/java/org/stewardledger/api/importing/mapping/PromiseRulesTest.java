package org.stewardledger.api.importing.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which promises a source makes, with whom, and what becomes of facts that are about none. */
class PromiseRulesTest {

    @Test
    void aPromiseMadeAgainWhileItStandsIsWhatTheProfileSays() {
        String again = ReadHistory.ROOF + ", \"due\": \"2025-06-30\"";
        for (String rule : new String[] {"bad-line", "terms", "another"}) {
            ReadHistory history = new ReadHistory("promises: {text: work, made-again: " + rule + "}\n")
                    .roof("2025-01-01")
                    .fact("2025-01-02", "pledge", again);
            switch (rule) {
                case "bad-line" ->
                    assertThat(history.unusable())
                            .containsExactly("this was promised already, at 2025-01-01T00:00:00Z, and has not ended");
                case "terms" -> assertThat(history.said()).endsWith("terms: due 2025-06-30: work");
                default -> assertThat(history.entries().getLast()).contains("House 7: roof (2) | promised");
            }
        }
    }

    @Test
    void aPromiseMadeAgainAfterItsEndIsAnother() {
        assertThat(new ReadHistory(ReadHistory.OUTCOMES)
                        .roof("2025-01-01")
                        .fact("2025-01-02", "done", "")
                        .roof("2025-01-03")
                        .entries())
                .last()
                .asString()
                .contains("House 7: roof (2) | promised");
    }

    @Test
    void givesAPromiseToItsJointPromisorsAndLeavesThemOutOfItsPromisees() {
        assertThat(new ReadHistory("")
                        .roof("2025-01-01", "\"jointly_with\": [\"Dach\"], \"counterparties\": [\"Dach\", \"Schule\"]")
                        .said())
                .containsExactly("promised by Bau, Dach to Schule, no due date: work [Bau, Dach]");
    }

    @Test
    void namesAPromiseByTheFieldsTheProfileLists() {
        assertThat(new ReadHistory("""
            promises: {text: "{no}", named-by: [no]}
            kinds: {pledge: promise, done: {means: outcome, outcome: kept}}
            delivered: not-stated
            """)
                        .fact("2025-01-01", "pledge", "\"partner\": \"Bau\", \"no\": 17, \"deliverable\": \"roof\"")
                        .fact("2025-01-01", "pledge", "\"partner\": \"Bau\", \"no\": 18, \"deliverable\": \"roof\"")
                        .fact("2025-01-02", "done", "\"no\": 18")
                        .entries())
                .last()
                .isEqualTo("2025-01-02T00:00:00Z | | House 7: roof (2) | KEPT [done]");
    }

    @Test
    void changesTheTermsOfAllPromisesOfASubjectAtOnce() {
        assertThat(new ReadHistory(ReadHistory.OUTCOMES)
                        .roof("2025-01-01")
                        .fact("2025-01-01", "pledge", "\"partner\": \"Bau\", \"deliverable\": \"door\"")
                        .fact("2025-01-02", "terms", "\"due\": \"2025-06-30\"")
                        .said())
                .filteredOn(line -> line.startsWith("terms"))
                .hasSize(2);
    }

    @Test
    void setsAsideOrReportsWhatIsAboutAPromiseThatWasNotMade() {
        String fields = "\"deliverable\": \"cellar\", \"due\": \"2025-06-30\"";
        ReadHistory reported = new ReadHistory(ReadHistory.OUTCOMES).fact("2025-01-01", "terms", fields);
        ReadHistory aside = new ReadHistory(
                        "kinds: {pledge: promise, terms: {means: terms, without-promise: set-aside}}\n")
                .fact("2025-01-01", "terms", fields);

        assertThat(reported.unusable())
                .containsExactly("there is no promise 'cellar' of House 7 that this could be about");
        assertThat(aside.unusable()).isEmpty();
        assertThat(aside.setAside()).isEqualTo(1);
    }

    @Test
    void handsAPromiseOverWithItsPromisees() {
        assertThat(new ReadHistory("""
            kinds: {pledge: promise, handover: {means: bearer, promisees: counterparties}}
            """)
                        .roof("2025-01-01", "\"counterparties\": [\"Schule\", \"Dach\"]")
                        .fact(
                                "2025-01-02",
                                "handover",
                                "\"value\": \"Dach\", \"counterparties\": [\"Schule\", \"Bau\"]")
                        .fact("2025-01-03", "handover", "\"partner\": \"Bau\", \"jointly_with\": [\"Dach\"]")
                        .said())
                .endsWith("borne by Dach [Dach]", "to Bau, Schule", "borne by Bau, Dach [Bau, Dach]");
    }

    @Test
    void reportsATextThatTheLedgerWouldNotTake() {
        assertThat(new ReadHistory("promises: {text: \"{title}\"}\n")
                        .roof("2025-01-01", "\"title\": \"" + "x".repeat(5_000) + "\"")
                        .unusable())
                .singleElement()
                .asString()
                .contains("promise.text-too-long");
    }

    @Test
    void followsWhoLeavesAndComesBack() {
        assertThat(new ReadHistory("kinds: {pledge: promise, farewell: left, guest: membership}\n")
                        .roof("2025-01-01")
                        .fact("2025-01-02", "farewell", "\"partner\": \"Bau\"")
                        .fact("2025-01-03", "guest", "\"partner\": \"Bau\"")
                        .partnership())
                .containsExactly(
                        "2025-01-01T00:00:00Z | member Bau TEAM",
                        "2025-01-02T00:00:00Z | left Bau TEAM",
                        "2025-01-03T00:00:00Z | member Bau TEAM");
    }
}

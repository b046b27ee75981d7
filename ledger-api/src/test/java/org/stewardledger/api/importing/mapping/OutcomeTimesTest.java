package org.stewardledger.api.importing.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When what a source tells took effect, which it may tell late, again, or ahead. */
class OutcomeTimesTest {

    private static final String WORDS = """
        kinds: {pledge: promise, terms: terms, state: status}
        statuses: {values: {done: kept, stopped: withdrawn, open: open}}
        """;
    private static final String OF_ROOF = "\"deliverable\": \"roof\", ";

    @Test
    void aDeliveryIsOnTheDayItTookEffect() {
        assertThat(new ReadHistory(ReadHistory.OUTCOMES + "delivered: effective\n")
                        .roof("2025-01-01")
                        .fact("2025-03-01", "done", "\"effective\": \"2025-02-20\"")
                        .entries())
                .endsWith("2025-03-01T00:00:00Z | 2025-02-20T00:00:00Z | House 7: roof | KEPT, delivered 2025-02-20"
                        + " [done]");
    }

    @Test
    void aDeliveryIsAtTheLastDueDateAndToldAgainWhenThatChanges() {
        assertThat(new ReadHistory(ReadHistory.OUTCOMES + "delivered: at-due\n")
                        .roof("2025-01-01", "\"due\": \"2025-06-30\"")
                        .fact("2025-03-01", "done", "")
                        .fact("2025-04-01", "terms", "\"deliverable\": \"roof\", \"due\": \"2025-07-31\"")
                        .said())
                .endsWith(
                        "KEPT, delivered 2025-06-30 [done]",
                        "terms: due 2025-07-31: work",
                        "KEPT, delivered 2025-07-31 [done]");
    }

    @Test
    void anOutcomeIsToldAgainWhenTheSourceStatesAnotherDayForIt() {
        assertThat(new ReadHistory(ReadHistory.OUTCOMES + "delivered: effective\n")
                        .roof("2025-01-01")
                        .fact("2025-03-01", "done", "")
                        .fact("2025-03-02", "done", "")
                        .fact("2025-03-03", "done", "\"effective\": \"2025-02-20\"")
                        .said())
                .endsWith(
                        "KEPT, delivered 2025-03-01 [done]",
                        "KEPT, delivered 2025-02-20 [done]",
                        "KEPT, delivered 2025-02-20 [done]");
    }

    @Test
    void whatTookEffectAfterADeliveryThatWasRecordedLateStands() {
        assertThat(new ReadHistory(WORDS)
                        .roof("2025-01-01")
                        .fact("2025-07-05", "state", OF_ROOF + "\"value\": \"open\", \"raw\": \"defect\"")
                        .fact("2025-07-10", "state", OF_ROOF + "\"value\": \"done\", \"effective\": \"2025-06-20\"")
                        .entries())
                .endsWith(
                        "2025-07-10T00:00:00Z | 2025-06-20T00:00:00Z | House 7: roof | KEPT, delivered 2025-06-20"
                                + " [done]",
                        "2025-07-05T00:00:00Z | | House 7: roof | REOPENED [defect]");
    }

    @Test
    void whatWasSaidInBetweenStandsAlsoWhereItHadAddedNothing() {
        assertThat(new ReadHistory(WORDS)
                        .roof("2025-01-01")
                        .fact("2025-03-01", "state", OF_ROOF + "\"value\": \"open\"")
                        .fact("2025-04-05", "state", OF_ROOF + "\"value\": \"stopped\"")
                        .fact("2025-04-22", "state", OF_ROOF + "\"value\": \"done\", \"effective\": \"2025-02-25\"")
                        .entries())
                .endsWith(
                        "2025-04-05T00:00:00Z | | House 7: roof | WITHDRAWN [stopped]",
                        "2025-04-22T00:00:00Z | 2025-02-25T00:00:00Z | House 7: roof | KEPT, delivered 2025-02-25"
                                + " [done]",
                        "2025-03-01T00:00:00Z | | House 7: roof | REOPENED [open]");
    }

    @Test
    void whatWasRecordedLateIsWrittenDownBeforeWhatStands() {
        assertThat(new ReadHistory(WORDS)
                        .roof("2025-01-01")
                        .fact("2025-03-01", "state", OF_ROOF + "\"value\": \"stopped\"")
                        .fact("2025-04-01", "state", OF_ROOF + "\"value\": \"done\", \"effective\": \"2025-02-15\"")
                        .fact("2025-05-01", "state", OF_ROOF + "\"value\": \"stopped\"")
                        .said())
                .endsWith("WITHDRAWN [stopped]", "KEPT, delivered 2025-02-15 [done]");
    }

    @Test
    void aLaterWordWithoutADayOfItsOwnTakesBackWhatWasGoingToTakeEffect() {
        assertThat(new ReadHistory(WORDS)
                        .roof("2025-01-01")
                        .fact("2025-02-01", "state", OF_ROOF + "\"value\": \"stopped\", \"effective\": \"2025-04-01\"")
                        .fact("2025-03-01", "state", OF_ROOF + "\"value\": \"open\"")
                        .entries())
                .endsWith(
                        "2025-02-01T00:00:00Z | 2025-04-01T00:00:00Z | House 7: roof | WITHDRAWN [stopped]",
                        "2025-03-01T00:00:00Z | | House 7: roof | REOPENED [open]",
                        "2025-03-01T00:00:00Z | 2025-04-01T00:00:00Z | House 7: roof | REOPENED [open]");
    }

    @Test
    void aLaterWordWithoutADayOfItsOwnTakesBackAllThatWasGoingToTakeEffect() {
        assertThat(new ReadHistory(WORDS)
                        .roof("2025-01-01")
                        .fact("2025-02-01", "state", OF_ROOF + "\"value\": \"stopped\", \"effective\": \"2025-04-01\"")
                        .fact("2025-02-02", "state", OF_ROOF + "\"value\": \"done\", \"effective\": \"2025-05-01\"")
                        .fact("2025-03-01", "state", OF_ROOF + "\"value\": \"open\"")
                        .entries())
                .endsWith(
                        "2025-03-01T00:00:00Z | | House 7: roof | REOPENED [open]",
                        "2025-03-01T00:00:00Z | 2025-04-01T00:00:00Z | House 7: roof | REOPENED [open]",
                        "2025-03-01T00:00:00Z | 2025-05-01T00:00:00Z | House 7: roof | REOPENED [open]");
    }

    @Test
    void standingStatusesFollowEachOtherAsTheyWereRecorded() {
        assertThat(ReadHistory.ofStates("standing", "", "none")
                        .roof("2025-01-01")
                        .fact("2025-02-01", "state", "\"value\": \"stopped\", \"effective\": \"2025-06-01\"")
                        .fact("2025-03-01", "state", "\"value\": \"open\"")
                        .entries())
                .endsWith(
                        "2025-03-01T00:00:00Z | | House 7: roof | REOPENED [open]",
                        "2025-03-01T00:00:00Z | 2025-06-01T00:00:00Z | House 7: roof | REOPENED [open]");
        assertThat(ReadHistory.ofStates("standing", "", "none")
                        .roof("2025-01-01")
                        .fact("2025-03-01", "state", "\"value\": \"done\"")
                        .fact("2025-04-01", "state", "\"value\": \"open\", \"effective\": \"2025-02-01\"")
                        .entries())
                .endsWith("2025-04-01T00:00:00Z | 2025-03-01T00:00:00Z | House 7: roof | REOPENED [open]");
    }

    @Test
    void aSubjectThatIsBackBeforeItsRemovalTookEffectStays() {
        assertThat(ReadHistory.ofStates("when-said", "", "none")
                        .roof("2025-01-01")
                        .fact("2025-02-01", "gone", "\"effective\": \"2025-06-01\"")
                        .fact("2025-03-01", "back", "")
                        .entries())
                .endsWith(
                        "2025-03-01T00:00:00Z | | House 7: roof | REOPENED [back]",
                        "2025-03-01T00:00:00Z | 2025-06-01T00:00:00Z | House 7: roof | REOPENED [back]");
    }

    @Test
    void bearersAndPromiseesHoldInTheOrderInWhichTheyTookEffect() {
        String words = "kinds: {pledge: promise, hand: bearer, to: promisees}\n";
        assertThat(new ReadHistory(words)
                        .roof("2025-01-01")
                        .fact("2025-03-01", "hand", OF_ROOF + "\"value\": \"Nord\"")
                        .fact("2025-04-01", "hand", OF_ROOF + "\"value\": \"Ost\", \"effective\": \"2025-02-01\"")
                        .fact("2025-05-01", "hand", OF_ROOF + "\"value\": \"Ost\"")
                        .entries())
                .as("the last is news: what stands is of the first")
                .hasSize(4)
                .last()
                .asString()
                .startsWith("2025-05-01T00:00:00Z | | House 7: roof | borne by Ost");
        assertThat(new ReadHistory(words)
                        .roof("2025-01-01")
                        .fact("2025-02-01", "to", OF_ROOF + "\"value\": \"Nord\", \"effective\": \"2025-06-01\"")
                        .fact("2025-03-01", "to", OF_ROOF + "\"value\": \"Ost\"")
                        .entries())
                .as("the last word takes back what was going to take effect")
                .hasSize(4)
                .last()
                .asString()
                .startsWith("2025-03-01T00:00:00Z | 2025-06-01T00:00:00Z | House 7: roof | to Ost");
    }

    @Test
    void termsThatChangeBeforeTheirPromiseTakesEffectTakeEffectWithIt() {
        assertThat(new ReadHistory(WORDS)
                        .roof("2025-01-10", "\"effective\": \"2025-03-01\"")
                        .fact("2025-02-01", "terms", OF_ROOF + "\"due\": \"2025-09-30\"")
                        .entries())
                .endsWith("2025-02-01T00:00:00Z | 2025-03-01T00:00:00Z | House 7: roof | terms: due 2025-09-30: work");
    }

    @Test
    void termsHoldInTheOrderInWhichTheyTookEffect() {
        assertThat(new ReadHistory(WORDS)
                        .roof("2025-01-01")
                        .fact("2025-03-01", "terms", OF_ROOF + "\"due\": \"2025-09-30\"")
                        .fact("2025-03-20", "terms", OF_ROOF + "\"due\": \"2025-12-31\", \"effective\": \"2025-02-15\"")
                        .fact("2025-04-01", "terms", OF_ROOF + "\"due\": \"2025-12-31\"")
                        .said())
                .as("the last is news: what stands is of the first")
                .endsWith("terms: due 2025-09-30: work", "terms: due 2025-12-31: work", "terms: due 2025-12-31: work");
    }

    @Test
    void referencesOfOneTimeFollowTheirNumbers() {
        assertThat(new ReadHistory(WORDS)
                        .at("minutes 10", "2025-01-01", "state", OF_ROOF + "\"value\": \"done\"")
                        .at("minutes 9", "2025-01-01", "pledge", ReadHistory.ROOF)
                        .said())
                .endsWith("KEPT, delivered 2025-01-01 [done]");
    }

    @Test
    void whatTookEffectOnTheDayOfItsRecordingTookEffectThen() {
        assertThat(new ReadHistory(ReadHistory.OUTCOMES + "delivered: not-stated\n")
                        .roof("2025-01-01T08:00:00Z")
                        .fact("2025-01-01T17:00:00Z", "done", "\"effective\": \"2025-01-01\"")
                        .fact("2025-02-01T17:00:00Z", "done", "\"effective\": \"2025-01-01\"")
                        .entries())
                .endsWith(
                        "2025-01-01T17:00:00Z | | House 7: roof | KEPT [done]",
                        "2025-02-01T17:00:00Z | 2025-01-01T08:00:00Z | House 7: roof | KEPT [done]",
                        "2025-02-01T17:00:00Z | 2025-01-01T17:00:00Z | House 7: roof | KEPT [done]");
    }

    @Test
    void anEffectiveDayMayBeLaterThanTheRecording() {
        assertThat(new ReadHistory(ReadHistory.OUTCOMES)
                        .roof("2025-01-01", "\"effective\": \"2025-02-01\"")
                        .entries())
                .containsExactly(
                        "2025-01-01T00:00:00Z | 2025-02-01T00:00:00Z | House 7: roof | promised by Bau to everyone,"
                                + " no due date: work [Bau]");
    }
}

package org.stewardledger.api.importing.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the statuses of a source mean, for promises made before them and after. */
class StatusRulesTest {

    @Test
    void aStandingStatusSpeaksAboutPromisesMadeLater() {
        assertThat(ReadHistory.ofStates("standing", "", "none")
                        .status("2025-01-01", "done")
                        .roof("2025-01-02")
                        .said())
                .containsExactly("promised by Bau to everyone, no due date: work [Bau]", "KEPT [done]");
    }

    @Test
    void aStatusThatSpeaksOnceSaysNothingOfPromisesMadeLater() {
        assertThat(ReadHistory.ofStates("when-said", "", "none")
                        .status("2025-01-01", "done")
                        .roof("2025-01-02")
                        .said())
                .hasSize(1);
    }

    @Test
    void aStatusOfAWholeSubjectLeavesWhatWasKept() {
        assertThat(ReadHistory.ofStates("when-said", "", "none")
                        .roof("2025-01-01")
                        .status("2025-01-02", "done")
                        .status("2025-01-03", "stopped")
                        .said())
                .endsWith("KEPT [done]");
    }

    @Test
    void aStatusOfAPromiseIsItsLastWord() {
        assertThat(ReadHistory.ofStates("when-said", "", "none")
                        .roof("2025-01-01")
                        .fact("2025-01-02", "state", "\"value\": \"done\", \"deliverable\": \"roof\"")
                        .fact("2025-01-03", "state", "\"value\": \"stopped\", \"deliverable\": \"roof\"")
                        .said())
                .endsWith("KEPT [done]", "WITHDRAWN [stopped]");
    }

    @Test
    void aSubjectWithoutDeliverablesIsOnePromiseWithALastWord() {
        assertThat(ReadHistory.ofStates("when-said", "", "none")
                        .fact("2025-01-01", "pledge", "\"partner\": \"Bau\"")
                        .status("2025-01-02", "done")
                        .status("2025-01-03", "stopped")
                        .said())
                .endsWith("KEPT [done]", "WITHDRAWN [stopped]");
    }

    @Test
    void theSameStatusAgainSaysNothingNew() {
        assertThat(ReadHistory.ofStates("when-said", "", "none")
                        .roof("2025-01-01")
                        .status("2025-01-02", "stopped")
                        .status("2025-01-03", "stopped")
                        .said())
                .hasSize(2);
    }

    @Test
    void aStatusThatNeedsADueDateWaitsForItWhileItStands() {
        assertThat(ReadHistory.ofStates("standing", "due", "none")
                        .roof("2025-01-01")
                        .status("2025-01-02", "done")
                        .fact("2025-01-03", "terms", "\"deliverable\": \"roof\", \"due\": \"2025-06-30\"")
                        .fact("2025-01-04", "terms", "\"deliverable\": \"roof\", \"due\": null")
                        .said())
                .as("and goes on saying it when the date is dropped")
                .containsExactly(
                        "promised by Bau to everyone, no due date: work [Bau]",
                        "terms: due 2025-06-30: work",
                        "KEPT [done]",
                        "terms: no due date: work");
    }

    @Test
    void aStatusTakenBackReopens() {
        assertThat(ReadHistory.ofStates("standing", "", "none")
                        .roof("2025-01-01")
                        .status("2025-01-02", "done")
                        .status("2025-01-03", "open")
                        .said())
                .endsWith("KEPT [done]", "REOPENED [open]");
    }

    @Test
    void aRemovalEndsWhatHasNotEndedAndARestorationReopensIt() {
        assertThat(ReadHistory.ofStates("when-said", "", "none")
                        .at("a", "2025-01-01", "pledge", ReadHistory.ROOF)
                        .at("a", "2025-01-01", "pledge", "\"partner\": \"Bau\", \"deliverable\": \"door\"")
                        .fact("2025-01-02", "state", "\"value\": \"done\", \"deliverable\": \"door\"")
                        .fact("2025-01-03", "gone", "")
                        .fact("2025-01-04", "back", "")
                        .entries())
                .filteredOn(line -> !line.contains("promised"))
                .containsExactly(
                        "2025-01-02T00:00:00Z | | House 7: door | KEPT [done]",
                        "2025-01-03T00:00:00Z | | House 7: roof | WITHDRAWN [gone]",
                        "2025-01-04T00:00:00Z | | House 7: roof | REOPENED [back]");
    }

    @Test
    void aRestorationGoesBeforeARemovalOfTheSameMoment() {
        assertThat(ReadHistory.ofStates("when-said", "", "none")
                        .roof("2025-01-01")
                        .at("a", "2025-01-03", "back", "")
                        .at("a", "2025-01-03", "gone", "")
                        .said())
                .hasSize(1);
    }

    @Test
    void ordersFactsOfOneTimeByWhenTheyWereWrittenAndThenByTheirNumber() {
        String done = "\"deliverable\": \"roof\", \"value\": ";
        assertThat(ReadHistory.ofStates("when-said", "", "none")
                        .roof("2025-01-01")
                        .at("z", "2025-01-02", "state", done + "\"stopped\", \"seq\": 8")
                        .at("a", "2025-01-02", "state", done + "\"open\", \"seq\": 9")
                        .said())
                .endsWith("WITHDRAWN [stopped]", "REOPENED [open]");
    }
}

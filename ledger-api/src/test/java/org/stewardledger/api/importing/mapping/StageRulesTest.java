package org.stewardledger.api.importing.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the stages of a source mean for the promises due at them. */
class StageRulesTest {

    @Test
    void aStatusThatNeedsTheStageIsNotYetMeantBeforeIt() {
        assertThat(ReadHistory.ofStates("standing", "stage-reached", "none")
                        .roof("2025-01-01")
                        .at("a", "2025-01-02", "stage", "\"value\": \"plan\"")
                        .at("a", "2025-01-02", "state", "\"value\": \"done\"")
                        .stage("2025-01-03", "roof")
                        .said())
                .endsWith("promised by Bau to everyone, no due date: work [Bau]", "KEPT [done]");
    }

    @Test
    void aStageBeyondKeepsAndOneThatMovesBackReopens() {
        assertThat(ReadHistory.ofStates("standing", "", "beyond")
                        .roof("2025-01-01", "\"due\": \"2025-06-30\"")
                        .stage("2025-01-02", "roof")
                        .stage("2025-01-03", "house")
                        .fact("2025-01-04", "stage", "\"value\": \"roof\", \"raw\": \"Roof again\"")
                        .said())
                .endsWith("KEPT [house]", "REOPENED [Roof again]")
                .hasSize(3);
    }

    @Test
    void aStageReachedKeepsWhereTheProfileSaysSo() {
        assertThat(ReadHistory.ofStates("standing", "", "reached")
                        .roof("2025-01-01", "\"due\": \"2025-06-30\"")
                        .stage("2025-01-02", "roof")
                        .stage("2025-01-03", "plan")
                        .said())
                .endsWith("KEPT [roof]", "REOPENED [plan]");
    }

    @Test
    void aStageKeepsNothingWithoutTheDueDateItNeeds() {
        assertThat(ReadHistory.ofStates("standing", "", "beyond")
                        .roof("2025-01-01")
                        .stage("2025-01-02", "house")
                        .said())
                .hasSize(1);
    }

    @Test
    void anUnrankedStageChangesNothing() {
        assertThat(ReadHistory.ofStates("standing", "", "beyond")
                        .roof("2025-01-01", "\"due\": \"2025-06-30\"")
                        .stage("2025-01-02", "house")
                        .stage("2025-01-03", "abandoned")
                        .fact("2025-01-04", "stage", "\"value\": null")
                        .said())
                .endsWith("KEPT [house]");
    }

    @Test
    void aStageGoesBeforeAStatus() {
        assertThat(ReadHistory.ofStates("standing", "", "beyond")
                        .roof("2025-01-01", "\"due\": \"2025-06-30\"")
                        .stage("2025-01-02", "house")
                        .status("2025-01-03", "stopped")
                        .said())
                .endsWith("KEPT [house]");
    }
}

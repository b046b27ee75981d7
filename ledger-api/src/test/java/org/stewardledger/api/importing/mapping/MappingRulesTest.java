package org.stewardledger.api.importing.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One rule of the mapping at a time. */
class MappingRulesTest {

    private static final String PLEDGE = "\"partner\": \"Bau\", \"deliverable\": \"roof\"";

    private static final String STATES = """
        kinds: {pledge: promise, state: status, stage: stage, terms: terms, gone: removal, back: restoration}
        statuses: {apply: APPLY, values: {done: {outcome: kept, when: [WHEN]}, stopped: withdrawn, open: open}}
        stages: {order: [plan, roof, house], keeps: KEEPS, when: [due]}
        delivered: not-stated
        """;

    private static ReadHistory states(String apply, String when, String keeps) {
        return new ReadHistory(
                STATES.replace("APPLY", apply).replace("WHEN", when).replace("KEEPS", keeps));
    }

    @Test
    void aStandingStatusSpeaksAboutPromisesMadeLater() {
        assertThat(states("standing", "", "none")
                        .fact("2025-01-01", "state", "\"value\": \"done\"")
                        .fact("2025-01-02", "pledge", PLEDGE)
                        .said())
                .containsExactly("promised by Bau to everyone, no due date: work [Bau]", "KEPT [done]");
    }

    @Test
    void aStatusThatSpeaksOnceSaysNothingOfPromisesMadeLater() {
        assertThat(states("when-said", "", "none")
                        .fact("2025-01-01", "state", "\"value\": \"done\"")
                        .fact("2025-01-02", "pledge", PLEDGE)
                        .said())
                .hasSize(1);
    }

    @Test
    void aStatusOfAWholeSubjectLeavesWhatWasKept() {
        assertThat(states("when-said", "", "none")
                        .fact("2025-01-01", "pledge", PLEDGE)
                        .fact("2025-01-02", "state", "\"value\": \"done\"")
                        .fact("2025-01-03", "state", "\"value\": \"stopped\"")
                        .said())
                .endsWith("KEPT [done]");
    }

    @Test
    void aStatusOfAPromiseIsItsLastWord() {
        assertThat(states("when-said", "", "none")
                        .fact("2025-01-01", "pledge", PLEDGE)
                        .fact("2025-01-02", "state", "\"value\": \"done\", \"deliverable\": \"roof\"")
                        .fact("2025-01-03", "state", "\"value\": \"stopped\", \"deliverable\": \"roof\"")
                        .said())
                .endsWith("KEPT [done]", "WITHDRAWN [stopped]");
    }

    @Test
    void aSubjectWithoutDeliverablesIsOnePromiseWithALastWord() {
        assertThat(states("when-said", "", "none")
                        .fact("2025-01-01", "pledge", "\"partner\": \"Bau\"")
                        .fact("2025-01-02", "state", "\"value\": \"done\"")
                        .fact("2025-01-03", "state", "\"value\": \"stopped\"")
                        .said())
                .endsWith("KEPT [done]", "WITHDRAWN [stopped]");
    }

    @Test
    void theSameStatusAgainSaysNothingNew() {
        assertThat(states("when-said", "", "none")
                        .fact("2025-01-01", "pledge", PLEDGE)
                        .fact("2025-01-02", "state", "\"value\": \"stopped\"")
                        .fact("2025-01-03", "state", "\"value\": \"stopped\"")
                        .said())
                .hasSize(2);
    }

    @Test
    void aStatusThatNeedsADueDateWaitsForItWhileItStands() {
        assertThat(states("standing", "due", "none")
                        .fact("2025-01-01", "pledge", PLEDGE)
                        .fact("2025-01-02", "state", "\"value\": \"done\"")
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
    void aStatusThatNeedsTheStageIsNotYetMeantBeforeIt() {
        assertThat(states("standing", "stage-reached", "none")
                        .fact("2025-01-01", "pledge", PLEDGE)
                        .at("a", "2025-01-02", "stage", "\"value\": \"plan\"")
                        .at("a", "2025-01-02", "state", "\"value\": \"done\"")
                        .fact("2025-01-03", "stage", "\"value\": \"roof\"")
                        .said())
                .endsWith("promised by Bau to everyone, no due date: work [Bau]", "KEPT [done]");
    }

    @Test
    void aStageBeyondKeepsAndOneThatMovesBackReopens() {
        assertThat(states("standing", "", "beyond")
                        .fact("2025-01-01", "pledge", PLEDGE + ", \"due\": \"2025-06-30\"")
                        .fact("2025-01-02", "stage", "\"value\": \"roof\"")
                        .fact("2025-01-03", "stage", "\"value\": \"house\"")
                        .fact("2025-01-04", "stage", "\"value\": \"roof\", \"raw\": \"Roof again\"")
                        .said())
                .endsWith("KEPT [house]", "REOPENED [Roof again]")
                .hasSize(3);
    }

    @Test
    void aStageReachedKeepsWhereTheProfileSaysSo() {
        assertThat(states("standing", "", "reached")
                        .fact("2025-01-01", "pledge", PLEDGE + ", \"due\": \"2025-06-30\"")
                        .fact("2025-01-02", "stage", "\"value\": \"roof\"")
                        .fact("2025-01-03", "stage", "\"value\": \"plan\"")
                        .said())
                .endsWith("KEPT [roof]", "REOPENED [plan]");
    }

    @Test
    void aStageKeepsNothingWithoutTheDueDateItNeeds() {
        assertThat(states("standing", "", "beyond")
                        .fact("2025-01-01", "pledge", PLEDGE)
                        .fact("2025-01-02", "stage", "\"value\": \"house\"")
                        .said())
                .hasSize(1);
    }

    @Test
    void anUnrankedStageChangesNothing() {
        assertThat(states("standing", "", "beyond")
                        .fact("2025-01-01", "pledge", PLEDGE + ", \"due\": \"2025-06-30\"")
                        .fact("2025-01-02", "stage", "\"value\": \"house\"")
                        .fact("2025-01-03", "stage", "\"value\": \"abandoned\"")
                        .fact("2025-01-04", "stage", "\"value\": null")
                        .said())
                .endsWith("KEPT [house]");
    }

    @Test
    void aStageGoesBeforeAStatus() {
        assertThat(states("standing", "", "beyond")
                        .fact("2025-01-01", "pledge", PLEDGE + ", \"due\": \"2025-06-30\"")
                        .fact("2025-01-02", "stage", "\"value\": \"house\"")
                        .fact("2025-01-03", "state", "\"value\": \"stopped\"")
                        .said())
                .endsWith("KEPT [house]");
    }

    @Test
    void aStatusTakenBackReopens() {
        assertThat(states("standing", "", "none")
                        .fact("2025-01-01", "pledge", PLEDGE)
                        .fact("2025-01-02", "state", "\"value\": \"done\"")
                        .fact("2025-01-03", "state", "\"value\": \"open\"")
                        .said())
                .endsWith("KEPT [done]", "REOPENED [open]");
    }

    @Test
    void aRemovalEndsWhatHasNotEndedAndARestorationReopensIt() {
        assertThat(states("when-said", "", "none")
                        .at("a", "2025-01-01", "pledge", PLEDGE)
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
        assertThat(states("when-said", "", "none")
                        .fact("2025-01-01", "pledge", PLEDGE)
                        .at("a", "2025-01-03", "back", "")
                        .at("a", "2025-01-03", "gone", "")
                        .said())
                .hasSize(1);
    }

    private static final String OUTCOMES = """
        kinds: {pledge: promise, terms: terms, done: {means: outcome, outcome: kept}}
        """;

    @Test
    void aDeliveryIsOnTheDayItTookEffect() {
        assertThat(new ReadHistory(OUTCOMES + "delivered: effective\n")
                        .fact("2025-01-01", "pledge", PLEDGE)
                        .fact("2025-03-01", "done", "\"effective\": \"2025-02-20\"")
                        .entries())
                .endsWith("2025-03-01T00:00:00Z | 2025-02-20T00:00:00Z | House 7: roof | KEPT, delivered 2025-02-20"
                        + " [done]");
    }

    @Test
    void aDeliveryIsAtTheLastDueDateAndToldAgainWhenThatChanges() {
        assertThat(new ReadHistory(OUTCOMES + "delivered: at-due\n")
                        .fact("2025-01-01", "pledge", PLEDGE + ", \"due\": \"2025-06-30\"")
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
        assertThat(new ReadHistory(OUTCOMES + "delivered: effective\n")
                        .fact("2025-01-01", "pledge", PLEDGE)
                        .fact("2025-03-01", "done", "")
                        .fact("2025-03-02", "done", "")
                        .fact("2025-03-03", "done", "\"effective\": \"2025-02-20\"")
                        .said())
                .endsWith(
                        "KEPT, delivered 2025-03-01 [done]",
                        "KEPT, delivered 2025-02-20 [done]",
                        "KEPT, delivered 2025-02-20 [done]");
    }

    private static final String WORDS = """
        kinds: {pledge: promise, terms: terms, state: status}
        statuses: {values: {done: kept, stopped: withdrawn, open: open}}
        """;
    private static final String ROOF = "\"deliverable\": \"roof\", ";

    @Test
    void whatTookEffectAfterADeliveryThatWasRecordedLateStands() {
        assertThat(new ReadHistory(WORDS)
                        .fact("2025-01-01", "pledge", PLEDGE)
                        .fact("2025-07-05", "state", ROOF + "\"value\": \"open\", \"raw\": \"defect\"")
                        .fact("2025-07-10", "state", ROOF + "\"value\": \"done\", \"effective\": \"2025-06-20\"")
                        .entries())
                .endsWith(
                        "2025-07-10T00:00:00Z | 2025-06-20T00:00:00Z | House 7: roof | KEPT, delivered 2025-06-20"
                                + " [done]",
                        "2025-07-05T00:00:00Z | | House 7: roof | REOPENED [defect]");
    }

    @Test
    void whatWasRecordedLateIsWrittenDownBeforeWhatStands() {
        assertThat(new ReadHistory(WORDS)
                        .fact("2025-01-01", "pledge", PLEDGE)
                        .fact("2025-03-01", "state", ROOF + "\"value\": \"stopped\"")
                        .fact("2025-04-01", "state", ROOF + "\"value\": \"done\", \"effective\": \"2025-02-15\"")
                        .fact("2025-05-01", "state", ROOF + "\"value\": \"stopped\"")
                        .said())
                .endsWith("WITHDRAWN [stopped]", "KEPT, delivered 2025-02-15 [done]");
    }

    @Test
    void aLaterWordWithoutADayOfItsOwnTakesBackWhatWasGoingToTakeEffect() {
        assertThat(new ReadHistory(WORDS)
                        .fact("2025-01-01", "pledge", PLEDGE)
                        .fact("2025-02-01", "state", ROOF + "\"value\": \"stopped\", \"effective\": \"2025-04-01\"")
                        .fact("2025-03-01", "state", ROOF + "\"value\": \"open\"")
                        .entries())
                .endsWith(
                        "2025-02-01T00:00:00Z | 2025-04-01T00:00:00Z | House 7: roof | WITHDRAWN [stopped]",
                        "2025-03-01T00:00:00Z | | House 7: roof | REOPENED [open]",
                        "2025-03-01T00:00:00Z | 2025-04-01T00:00:00Z | House 7: roof | REOPENED [open]");
    }

    @Test
    void termsThatChangeBeforeTheirPromiseTakesEffectTakeEffectWithIt() {
        assertThat(new ReadHistory(WORDS)
                        .fact("2025-01-10", "pledge", PLEDGE + ", \"effective\": \"2025-03-01\"")
                        .fact("2025-02-01", "terms", ROOF + "\"due\": \"2025-09-30\"")
                        .entries())
                .endsWith("2025-02-01T00:00:00Z | 2025-03-01T00:00:00Z | House 7: roof | terms: due 2025-09-30: work");
    }

    @Test
    void termsHoldInTheOrderInWhichTheyTookEffect() {
        assertThat(new ReadHistory(WORDS)
                        .fact("2025-01-01", "pledge", PLEDGE)
                        .fact("2025-03-01", "terms", ROOF + "\"due\": \"2025-09-30\"")
                        .fact("2025-03-20", "terms", ROOF + "\"due\": \"2025-12-31\", \"effective\": \"2025-02-15\"")
                        .fact("2025-04-01", "terms", ROOF + "\"due\": \"2025-12-31\"")
                        .said())
                .as("the last is news: what stands is of the first")
                .endsWith("terms: due 2025-09-30: work", "terms: due 2025-12-31: work", "terms: due 2025-12-31: work");
    }

    @Test
    void referencesOfOneTimeFollowTheirNumbers() {
        assertThat(new ReadHistory(WORDS)
                        .at("minutes 10", "2025-01-01", "state", ROOF + "\"value\": \"done\"")
                        .at("minutes 9", "2025-01-01", "pledge", PLEDGE)
                        .said())
                .endsWith("KEPT, delivered 2025-01-01 [done]");
    }

    @Test
    void whatTookEffectOnTheDayOfItsRecordingTookEffectThen() {
        assertThat(new ReadHistory(OUTCOMES + "delivered: not-stated\n")
                        .fact("2025-01-01T08:00:00Z", "pledge", PLEDGE)
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
        assertThat(new ReadHistory(OUTCOMES)
                        .fact("2025-01-01", "pledge", PLEDGE + ", \"effective\": \"2025-02-01\"")
                        .entries())
                .containsExactly(
                        "2025-01-01T00:00:00Z | 2025-02-01T00:00:00Z | House 7: roof | promised by Bau to everyone,"
                                + " no due date: work [Bau]");
    }

    @Test
    void aPromiseMadeAgainWhileItStandsIsWhatTheProfileSays() {
        String again = PLEDGE + ", \"due\": \"2025-06-30\"";
        for (String rule : new String[] {"bad-line", "terms", "another"}) {
            ReadHistory history = new ReadHistory("promises: {text: work, made-again: " + rule + "}\n")
                    .fact("2025-01-01", "pledge", PLEDGE)
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
        assertThat(new ReadHistory(OUTCOMES)
                        .fact("2025-01-01", "pledge", PLEDGE)
                        .fact("2025-01-02", "done", "")
                        .fact("2025-01-03", "pledge", PLEDGE)
                        .entries())
                .last()
                .asString()
                .contains("House 7: roof (2) | promised");
    }

    @Test
    void readsDueDatesInTheWaysTheProfileLists() {
        String dues = "dues: {read-as: [milestone, date, month, quarter, year], date-format: d.M.yyyy}\n";
        for (String[] written : new String[][] {
            {"2025-06-30", "due 2025-06-30: work [Bau]"},
            {"30.6.2025", "due 2025-06-30: work [Bau] [30.6.2025]"},
            {"2025-06-30T10:00:00+02:00", "due 2025-06-30: work [Bau] [2025-06-30T10:00:00+02:00]"},
            {"2025-02", "due 2025-02-28: work [Bau] [2025-02]"},
            {"2025-Q3", "due 2025-09-30: work [Bau] [2025-Q3]"},
            {"Q4 2025", "due 2025-12-31: work [Bau] [Q4 2025]"},
            {"2026", "due 2026-12-31: work [Bau] [2026]"},
            {"Opening", "due at Opening: work [Bau]"}
        }) {
            assertThat(new ReadHistory(dues)
                            .milestones("name,date\nOpening,2025-10-01\n")
                            .fact("2025-01-01", "pledge", PLEDGE + ", \"due\": \"" + written[0] + "\"")
                            .said())
                    .singleElement()
                    .asString()
                    .endsWith(written[1]);
        }
    }

    @Test
    void keepsTheSourcesSpellingOfADueDateItHasNormalised() {
        assertThat(new ReadHistory("dues: {read-as: [milestone], milestone-names: 'v\\d+'}\n")
                        .fact("2025-01-01", "pledge", PLEDGE + ", \"due\": \"v1\", \"raw\": \"1\"")
                        .said())
                .containsExactly("promised by Bau to everyone, due at v1: work [Bau] [1]");
    }

    @Test
    void takesADueDateItCannotReadForNoneWhereTheProfileSaysSo() {
        assertThat(new ReadHistory("dues: {unreadable: none}\n")
                        .fact("2025-01-01", "pledge", PLEDGE + ", \"due\": \"v1.21, v1.37\"")
                        .said())
                .containsExactly("promised by Bau to everyone, no due date: work [Bau] [v1.21, v1.37]");
        assertThat(new ReadHistory("")
                        .fact("2025-01-01", "pledge", PLEDGE + ", \"due\": \"soon\"")
                        .unusable())
                .containsExactly("due 'soon' is neither a known milestone nor a date");
    }

    @Test
    void takesAMilestoneThatNoFileNamesForOneWithoutADate() {
        String rules = "dues: {read-as: [milestone], milestone-names: 'v1\\.(\\d+)'}\nmilestones: {ordinal: name}\n";

        assertThat(new ReadHistory(rules)
                        .fact("2025-01-01", "pledge", PLEDGE + ", \"due\": \"v1.38\"")
                        .partnership())
                .containsExactly("2025-01-01T00:00:00Z | milestone 38 v1.38", "2025-01-01T00:00:00Z | member Bau TEAM");
        assertThat(new ReadHistory(rules.replace("ordinal: name", "ordinal: name, unnamed: bad-line"))
                        .fact("2025-01-01", "pledge", PLEDGE + ", \"due\": \"v1.38\"")
                        .unusable())
                .containsExactly("due 'v1.38' is a milestone that no milestone file names");
    }

    @Test
    void givesNoPlaceToAMilestoneWhoseNumberIsNoneThatTheLedgerTakes() {
        String rules = "dues: {read-as: [milestone], milestone-names: 'v1\\.(\\d+)'}\nmilestones: {ordinal: name}\n";

        assertThat(new ReadHistory(rules)
                        .fact("2025-01-01", "pledge", PLEDGE + ", \"due\": \"v1.2147483647\"")
                        .partnership())
                .contains("2025-01-01T00:00:00Z | milestone - v1.2147483647");
    }

    @Test
    void knowsTheDateOfAMilestoneWhenTheProfileSays() {
        String milestones = "name,date\nOpening,2025-10-01\nJubilee,2030-01-01\n";

        assertThat(new ReadHistory("").milestones(milestones).partnership())
                .as("on its own day, but no later than the source's last word")
                .containsExactly(
                        "2025-10-01T00:00:00Z | milestone 1 Opening on 2025-10-01",
                        "2026-01-01T00:00:00Z | milestone 2 Jubilee on 2030-01-01");
        assertThat(new ReadHistory("read-at: 2025-12-24\n")
                        .milestones(milestones)
                        .partnership())
                .contains("2025-12-24T00:00:00Z | milestone 2 Jubilee on 2030-01-01");
        assertThat(new ReadHistory("")
                        .milestones("name,date\nFirst day,0001-01-01\n")
                        .partnership())
                .containsExactly("0001-01-01T00:00:00Z | milestone 1 First day on 0001-01-01");
        assertThat(new ReadHistory("milestones: {known: from-start, ordinal: none}\n")
                        .milestones(milestones)
                        .partnership())
                .contains("1970-01-01T00:00:00Z | milestone - Opening on 2025-10-01");
    }

    @Test
    void givesAPromiseToItsJointPromisorsAndLeavesThemOutOfItsPromisees() {
        assertThat(new ReadHistory("")
                        .fact(
                                "2025-01-01",
                                "pledge",
                                PLEDGE + ", \"jointly_with\": [\"Dach\"], \"counterparties\": [\"Dach\", \"Schule\"]")
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
        assertThat(new ReadHistory(OUTCOMES)
                        .fact("2025-01-01", "pledge", PLEDGE)
                        .fact("2025-01-01", "pledge", "\"partner\": \"Bau\", \"deliverable\": \"door\"")
                        .fact("2025-01-02", "terms", "\"due\": \"2025-06-30\"")
                        .said())
                .filteredOn(line -> line.startsWith("terms"))
                .hasSize(2);
    }

    @Test
    void setsAsideOrReportsWhatIsAboutAPromiseThatWasNotMade() {
        String fields = "\"deliverable\": \"cellar\", \"due\": \"2025-06-30\"";
        ReadHistory reported = new ReadHistory(OUTCOMES).fact("2025-01-01", "terms", fields);
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
                        .fact("2025-01-01", "pledge", PLEDGE + ", \"counterparties\": [\"Schule\", \"Dach\"]")
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
                        .fact("2025-01-01", "pledge", PLEDGE + ", \"title\": \"" + "x".repeat(5_000) + "\"")
                        .unusable())
                .singleElement()
                .asString()
                .contains("promise.text-too-long");
    }

    @Test
    void followsWhoLeavesAndComesBack() {
        assertThat(new ReadHistory("kinds: {pledge: promise, farewell: left, guest: membership}\n")
                        .fact("2025-01-01", "pledge", PLEDGE)
                        .fact("2025-01-02", "farewell", "\"partner\": \"Bau\"")
                        .fact("2025-01-03", "guest", "\"partner\": \"Bau\"")
                        .partnership())
                .containsExactly(
                        "2025-01-01T00:00:00Z | member Bau TEAM",
                        "2025-01-02T00:00:00Z | left Bau TEAM",
                        "2025-01-03T00:00:00Z | member Bau TEAM");
    }

    @Test
    void ordersFactsOfOneTimeByWhenTheyWereWrittenAndThenByTheirNumber() {
        String done = "\"deliverable\": \"roof\", \"value\": ";
        assertThat(states("when-said", "", "none")
                        .fact("2025-01-01", "pledge", PLEDGE)
                        .at("z", "2025-01-02", "state", done + "\"stopped\", \"seq\": 8")
                        .at("a", "2025-01-02", "state", done + "\"open\", \"seq\": 9")
                        .said())
                .endsWith("WITHDRAWN [stopped]", "REOPENED [open]");
    }
}

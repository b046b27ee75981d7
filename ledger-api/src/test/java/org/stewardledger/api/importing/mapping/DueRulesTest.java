package org.stewardledger.api.importing.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How the due dates and the milestones of a source are read. */
class DueRulesTest {

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
                            .roof("2025-01-01", "\"due\": \"" + written[0] + "\"")
                            .said())
                    .singleElement()
                    .asString()
                    .endsWith(written[1]);
        }
    }

    @Test
    void keepsTheSourcesSpellingOfADueDateItHasNormalised() {
        assertThat(new ReadHistory("dues: {read-as: [milestone], milestone-names: 'v\\d+'}\n")
                        .roof("2025-01-01", "\"due\": \"v1\", \"raw\": \"1\"")
                        .said())
                .containsExactly("promised by Bau to everyone, due at v1: work [Bau] [1]");
    }

    @Test
    void takesADueDateItCannotReadForNoneWhereTheProfileSaysSo() {
        assertThat(new ReadHistory("dues: {unreadable: none}\n")
                        .roof("2025-01-01", "\"due\": \"v1.21, v1.37\"")
                        .said())
                .containsExactly("promised by Bau to everyone, no due date: work [Bau] [v1.21, v1.37]");
        assertThat(new ReadHistory("").roof("2025-01-01", "\"due\": \"soon\"").unusable())
                .containsExactly("due 'soon' is neither a known milestone nor a date");
    }

    @Test
    void takesAMilestoneThatNoFileNamesForOneWithoutADate() {
        String rules = "dues: {read-as: [milestone], milestone-names: 'v1\\.(\\d+)'}\nmilestones: {ordinal: name}\n";

        assertThat(new ReadHistory(rules)
                        .roof("2025-01-01", "\"due\": \"v1.38\"")
                        .partnership())
                .containsExactly("2025-01-01T00:00:00Z | milestone 38 v1.38", "2025-01-01T00:00:00Z | member Bau TEAM");
        assertThat(new ReadHistory(rules.replace("ordinal: name", "ordinal: name, unnamed: bad-line"))
                        .roof("2025-01-01", "\"due\": \"v1.38\"")
                        .unusable())
                .containsExactly("due 'v1.38' is a milestone that no milestone file names");
    }

    @Test
    void givesNoPlaceToAMilestoneWhoseNumberIsNoneThatTheLedgerTakes() {
        String rules = "dues: {read-as: [milestone], milestone-names: 'v1\\.(\\d+)'}\nmilestones: {ordinal: name}\n";

        assertThat(new ReadHistory(rules)
                        .roof("2025-01-01", "\"due\": \"v1.2147483647\"")
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
}

package org.stewardledger.api.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stewardledger.api.importing.mapping.Fact;
import org.stewardledger.api.importing.mapping.FactReader;
import org.stewardledger.api.importing.profile.ProfileReader;

class CorrectionsTest {

    private static final FactReader READER =
            new FactReader(ProfileReader.read("profile.yaml", """
                profile: 1
                source: minutes
                partnership: {name: Lindenhof, problem: Houses}
                kinds: {pledge: promise, state: status, rating: {means: assessment, verdict: kept}}
                statuses: {values: {done: kept}}
                """.getBytes(StandardCharsets.UTF_8)));

    private static final String STATE =
            "\"at\": \"2025-01-01\", \"ref\": \"r\", \"subject\": \"s\", \"kind\": \"state\"";

    private static Fact fact(String fields) {
        FactReader.Read read = READER.read("facts.jsonl", ("{" + fields + "}").getBytes(StandardCharsets.UTF_8));
        assertThat(read.badLines()).isEmpty();
        return read.facts().getFirst();
    }

    private static Corrections corrections(boolean edition) {
        return new Corrections(List.of("deliverable"), Set.of("rating"), edition);
    }

    private static boolean corrects(boolean edition, String old, String now) {
        Fact gone = fact(old);
        Fact added = fact(now);
        return corrections(edition).find(List.of(gone), List.of(added)).equals(Map.of(gone.id(), added.id()));
    }

    @Test
    void findsALineThatSaysTheSameThingOtherwise() {
        assertThat(corrects(false, STATE + ", \"value\": \"done\"", STATE + ", \"value\": \"late\", \"title\": \"x\""))
                .isTrue();
    }

    @Test
    void takesAnotherTimeForAnotherFactUnlessTheFilesAreANewEdition() {
        String later = STATE.replace("2025-01-01", "2025-01-02");

        assertThat(corrects(false, STATE + ", \"value\": \"a\"", later + ", \"value\": \"b\""))
                .isFalse();
        assertThat(corrects(true, STATE + ", \"value\": \"a\"", later + ", \"value\": \"b\""))
                .isTrue();
    }

    @Test
    void takesAnotherDeliverableForAnotherFactUnlessANewEditionDiffersInNothingElse() {
        String roof = STATE + ", \"value\": \"a\", \"deliverable\": \"roof\"";

        assertThat(corrects(false, roof, roof.replace("roof", "root"))).isFalse();
        assertThat(corrects(true, roof, roof.replace("roof", "root"))).isTrue();
        assertThat(corrects(true, roof, roof.replace("roof", "root").replace("\"a\"", "\"b\"")))
                .isFalse();
    }

    @Test
    void neverTakesAnotherReferenceOrKindForACorrection() {
        assertThat(corrects(true, STATE, STATE.replace("\"r\"", "\"r2\""))).isFalse();
        assertThat(corrects(
                        true,
                        STATE + ", \"partner\": \"p\"",
                        STATE.replace("\"state\"", "\"pledge\"") + ", \"partner\": \"p\""))
                .isFalse();
    }

    @Test
    void takesAnAssessmentByAnotherForAnother() {
        String rating = STATE.replace("state", "rating") + ", \"partner\": \"Schule\", \"value\": 1";

        assertThat(corrects(false, rating, rating.replace("\"value\": 1", "\"value\": 2")))
                .isTrue();
        assertThat(corrects(false, rating, rating.replace("Schule", "Nachbarn")))
                .isFalse();
    }

    @Test
    void pairsTheLinesThatAreMostAlike() {
        Fact one = fact(STATE + ", \"value\": \"a\", \"title\": \"first\"");
        Fact two = fact(STATE + ", \"value\": \"b\", \"title\": \"second\"");
        Fact oneNow = fact(STATE + ", \"value\": \"c\", \"title\": \"first\"");
        Fact twoNow = fact(STATE + ", \"value\": \"d\", \"title\": \"second\"");

        assertThat(corrections(false).find(List.of(one, two), List.of(twoNow, oneNow)))
                .isEqualTo(Map.of(one.id(), oneNow.id(), two.id(), twoNow.id()));
    }

    @Test
    void leavesWhatHasNoCounterpart() {
        Fact gone = fact(STATE + ", \"value\": \"a\"");
        List<Fact> added =
                List.of(fact(STATE + ", \"value\": \"b\""), fact(STATE + ", \"value\": \"c\", \"title\": \"x\""));

        assertThat(corrections(false).find(List.of(gone), added))
                .isEqualTo(Map.of(gone.id(), added.getFirst().id()));
    }

    @Test
    void pairsALineWithOneThatIsGoneOnly() {
        Fact one = fact(STATE + ", \"value\": \"a\"");
        Fact two = fact(STATE + ", \"value\": \"b\"");
        Fact now = fact(STATE + ", \"value\": \"c\"");

        assertThat(corrections(false).find(List.of(one, two), List.of(now)))
                .hasSize(1)
                .containsValue(now.id());
    }

    @Test
    void takesTheNumberOfALineForNoDifference() {
        String roof = STATE + ", \"seq\": 7, \"value\": \"a\", \"deliverable\": \"roof\"";

        assertThat(corrects(true, roof, roof.replace("roof", "root").replace("7", "8")))
                .isTrue();
    }
}

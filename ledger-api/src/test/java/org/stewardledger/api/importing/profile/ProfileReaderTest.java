package org.stewardledger.api.importing.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.promise.Outcome;
import org.stewardledger.promise.Subject;

class ProfileReaderTest {

    private static final String SMALLEST = """
        profile: 1
        source: board minutes
        partnership:
          name: Housing board
          problem: Homes for everyone
        kinds:
          promised: promise
        """;

    private static MappingProfile read(String yaml) {
        return ProfileReader.read("profile.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(String yaml) {
        var thrown = assertThatExceptionOfType(InvalidProfile.class).isThrownBy(() -> read(yaml));
        return thrown.actual().problems();
    }

    @Test
    void readsTheSmallestProfileWithItsDefaults() {
        MappingProfile profile = read(SMALLEST);

        assertThat(profile.source()).isEqualTo("board minutes");
        assertThat(profile.partnership().zone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(profile.partners().kindOf("anyone")).isEqualTo(PartnerKind.TEAM);
        assertThat(profile.promises().namedBy()).containsExactly("deliverable");
        assertThat(profile.promises().about()).isEqualTo(Subject.RESULT);
        assertThat(profile.promises().undertaking()).contains(new Template("{subject}"));
        assertThat(profile.dues().readAs()).containsExactly(DueRules.DueReading.MILESTONE, DueRules.DueReading.DATE);
        assertThat(profile.kinds()).containsOnlyKeys("promised");
        assertThat(profile.stages()).isEmpty();
        assertThat(profile.statuses().apply()).isEqualTo(StatusRules.Apply.WHEN_SAID);
        assertThat(profile.delivered()).isEqualTo(Delivered.EFFECTIVE);
    }

    @Test
    void readsScalarsAsTheyAreWritten() {
        MappingProfile profile = read(SMALLEST + """
              no: ignored
              1.10: {means: outcome, outcome: kept}
            """);

        assertThat(profile.kinds().keySet()).containsExactly("promised", "no", "1.10");
    }

    @Test
    void readsWhatStatusesSayInBothForms() {
        MappingProfile profile = read(SMALLEST + """
              state: status
            statuses:
              values:
                done: kept
                back: open
                noted: nothing
                paid: {outcome: kept, when: [due]}
            """);

        var values = profile.statuses().values();
        assertThat(values.get("done").says()).isEqualTo(new Saying.Became(Outcome.KEPT));
        assertThat(values.get("back").says()).isEqualTo(new Saying.Open());
        assertThat(values.get("noted").says()).isEqualTo(new Saying.Nothing());
        assertThat(values.get("paid").when()).containsExactly(Condition.DUE);
    }

    @Test
    void readsEverySpellingOfAPartner() {
        PartnerRules partners = read(SMALLEST + """
            partners:
              kind: organisation
              kinds: {Mira: person}
              spellings:
                City of Bern: [Bern, Stadt Bern]
            """).partners();

        assertThat(partners.nameOf(" Stadt Bern ")).isEqualTo("City of Bern");
        assertThat(partners.nameOf("City of Bern")).isEqualTo("City of Bern");
        assertThat(partners.kindOf("Mira")).isEqualTo(PartnerKind.PERSON);
        assertThat(partners.kindOf("City of Bern")).isEqualTo(PartnerKind.ORGANISATION);
    }

    @Test
    void letsPromisesBelongToNoUndertaking() {
        assertThat(read(SMALLEST + "promises: {undertaking: }").promises().undertaking())
                .isEqualTo(Optional.empty());
    }

    @Test
    void tellsEveryMistakeWithItsLine() {
        List<String> problems = problems("""
            profile: 1
            source: minutes
            partnership:
              name: Board
              zone: Mars/Olympus
              colour: red
            kinds:
              promised: promis
              cancelled: {means: outcome}
              rated: {means: assessment}
            delivered: yesterday
            extra: 1
            """);

        assertThat(problems)
                .containsExactlyInAnyOrder(
                        "profile.yaml line 4: partnership.problem is missing",
                        "profile.yaml line 5: partnership.zone 'Mars/Olympus' is not a time zone such as Europe/Berlin",
                        "profile.yaml line 6: partnership.colour is not known here; known are id, name, problem, zone",
                        "profile.yaml line 8: kinds.promised.means 'promis' is not known; known are assessment,"
                            + " bearer, ignored, left, membership, outcome, promise, promisees, removal, restoration,"
                            + " stage, status, terms",
                        "profile.yaml line 9: kinds.cancelled.outcome is missing",
                        "profile.yaml line 10: kinds.rated.verdict or verdicts has to be there, and not both",
                        "profile.yaml line 8: kinds has none that means 'promise'",
                        "profile.yaml line 11: delivered 'yesterday' is not known; known are at-due, effective,"
                                + " not-stated",
                        "profile.yaml line 12: extra is not known here; known are delivered, dues, kinds, milestones,"
                                + " partners, partnership, profile, promises, read-at, source, stages, statuses");
    }

    @Test
    void tellsWhatIsMissingTogether() {
        assertThat(problems(SMALLEST + "  moved: stage\n  state: status\nmilestones: {ordinal: name}\n"))
                .containsExactlyInAnyOrder(
                        "profile.yaml line 1: stages is missing, though a kind means 'stage'",
                        "profile.yaml line 1: statuses.values is missing, though a kind means 'status'",
                        "profile.yaml line 10: milestones.ordinal is 'name', so dues.milestone-names needs a group for"
                                + " the number");
    }

    @Test
    void tellsASpellingThatStandsForTwoPartners() {
        assertThat(problems(SMALLEST + "partners: {spellings: {Bern: [Stadt], Basel: [Stadt]}}\n"))
                .containsExactly("profile.yaml line 8: partners.spellings has 'Stadt' in more than one place");
    }

    @Test
    void tellsWhatIsNoYaml() {
        assertThat(problems("profile: [1\nsource: x"))
                .singleElement()
                .asString()
                .startsWith("profile.yaml line 2: this is not YAML: ");
    }

    @Test
    void tellsAKeyThatStandsTwice() {
        assertThat(problems(SMALLEST + "source: other\n"))
                .singleElement()
                .asString()
                .startsWith("profile.yaml line 8: ");
    }

    @Test
    void tellsAnEmptyFile() {
        assertThat(problems("")).isNotEmpty();
    }

    @Test
    void tellsNamesThatTheLedgerWouldNotTake() {
        String name = "x".repeat(201);

        assertThat(problems("profile: 1\nsource: " + name + "\npartnership:\n  name: \"a\\tb\"\n  problem: "
                        + "x".repeat(4_001) + "\nkinds: {pledge: promise}\n"))
                .containsExactly(
                        "profile.yaml line 2: source has 201 characters, at most 200",
                        "profile.yaml line 4: partnership.name holds a character that cannot be printed",
                        "profile.yaml line 5: partnership.problem has 4001 characters, at most 4000");
        assertThat(ProfileReader.read(
                                "profile.yaml",
                                SMALLEST.replaceFirst("problem: .*", "problem: \"two\\\\nlines\"")
                                        .getBytes(StandardCharsets.UTF_8))
                        .partnership()
                        .problem())
                .hasLineCount(2);
    }
}

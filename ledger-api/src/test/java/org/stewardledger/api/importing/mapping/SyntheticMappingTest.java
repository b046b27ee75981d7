package org.stewardledger.api.importing.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stewardledger.api.importing.KubernetesSample;
import org.stewardledger.api.importing.mapping.Replay.Row;
import org.stewardledger.api.importing.profile.MappingProfile;
import org.stewardledger.api.importing.profile.ProfileReader;

/** A made-up history, with answers that were written by hand before the mapping was. */
class SyntheticMappingTest {

    private static final Instant START = Instant.parse("2025-01-10T09:00:00Z");
    private static final Instant LAST_WORD = Instant.parse("2025-12-01T09:00:00Z");

    private final MappingProfile profile = ProfileReader.read("profile.yaml", bytes("profile.yaml"));
    private final MilestoneReader.Read milestones =
            MilestoneReader.read(profile.partnership().zone(), "milestones.csv", bytes("milestones.csv"));
    private final FactReader.Read facts = new FactReader(profile).read("facts.jsonl", bytes("facts.jsonl"));
    private final FactReader.Read ratings = new FactReader(profile).read("ratings.jsonl", bytes("ratings.jsonl"));
    private final Mapping mapping = new Mapping(profile, milestones.milestones());
    private final List<SubjectReading> readings = mapping.readAll(
            Stream.concat(facts.facts().stream(), ratings.facts().stream()).toList());
    private final List<Shown> partnership = mapping.partnershipEntries(readings, START, LAST_WORD);

    private static byte[] bytes(String file) {
        return KubernetesSample.bytes("/synthetic/" + file);
    }

    private static List<String> handWritten(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    @Test
    void comesToTheTranscriptionsWrittenByHand() {
        Rendered rendered = new Rendered(partnership, readings);

        assertThat(readings.stream()
                        .flatMap(reading -> reading.entries().stream())
                        .map(rendered::line))
                .containsExactlyInAnyOrderElementsOf(handWritten("transcriptions.txt"));
    }

    @Test
    void comesToThePartnershipWrittenByHand() {
        assertThat(partnership.stream().map(Rendered::partnershipLine))
                .containsExactlyInAnyOrderElementsOf(handWritten("partnership.txt"));
    }

    @Test
    void reportsTheBadLinesWrittenByHand() {
        List<String> found = new ArrayList<>();
        Stream.of(milestones.badLines(), facts.badLines(), ratings.badLines())
                .flatMap(List::stream)
                .map(BadLine::toString)
                .forEach(found::add);
        readings.stream()
                .flatMap(reading -> reading.unusable().stream())
                .map(unusable -> unusable.fact().bad(unusable.reason()).toString())
                .forEach(found::add);
        List<String> expected = handWritten("badlines.txt");

        assertThat(found).hasSameSizeAs(expected);
        assertThat(expected).allSatisfy(line -> assertThat(found).anyMatch(reported -> reported.startsWith(line)));
    }

    @Test
    void setsAsideTheRatingOfWhatWasNeverPromised() {
        assertThat(readings.stream().flatMap(reading -> reading.setAside().stream()))
                .extracting(fact -> fact.origin().orElseThrow().toString())
                .containsExactly("ratings.jsonl line 4");
    }

    @Test
    void leavesOnRecordWhatWasWrittenByHand() {
        Replay replay = Replay.of(partnership, readings);

        assertThat(replay.rows.values().stream().map(row -> line(replay, row)))
                .containsExactlyInAnyOrderElementsOf(
                        handWritten("answers.csv").stream().skip(1).toList());
    }

    private static String line(Replay replay, Row row) {
        return String.join(
                ",",
                row.proposal.undertaking().orElse(""),
                row.deliverable(),
                quoted(replay.namesOf(row.proposal.promisors())),
                quoted(replay.namesOf(row.bearers)),
                quoted(replay.namesOf(row.promisees)),
                replay.nameOf(row.firstDue()),
                replay.nameOf(row.lastDue()),
                String.valueOf(row.renegotiations()),
                row.outcome == null ? "" : row.outcome.toString(),
                replay.nameOf(row.delivered));
    }

    private static String quoted(String cell) {
        return cell.contains(",") ? "\"" + cell + "\"" : cell;
    }
}

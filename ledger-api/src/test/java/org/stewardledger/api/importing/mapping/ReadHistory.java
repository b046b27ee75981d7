package org.stewardledger.api.importing.mapping;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.stewardledger.api.importing.profile.MappingProfile;
import org.stewardledger.api.importing.profile.ProfileReader;

/** A small history for one test: lines of a profile, facts in short, and what they come to. */
final class ReadHistory {

    /** The fields of the promise of a roof. */
    static final String ROOF = "\"partner\": \"Bau\", \"deliverable\": \"roof\"";

    /** Kinds that tell of promises, of their terms, and outright that they are kept. */
    static final String OUTCOMES = """
        kinds: {pledge: promise, terms: terms, done: {means: outcome, outcome: kept}}
        """;

    private static final String STATES = """
        kinds: {pledge: promise, state: status, stage: stage, terms: terms, gone: removal, back: restoration}
        statuses: {apply: APPLY, values: {done: {outcome: kept, when: [WHEN]}, stopped: withdrawn, open: open}}
        stages: {order: [plan, roof, house], keeps: KEEPS, when: [due]}
        delivered: not-stated
        """;

    private final MappingProfile profile;
    private final List<Fact> facts = new ArrayList<>();
    private final List<String> badLines = new ArrayList<>();
    private String milestones = "";
    private int references;

    /**
     * @param further lines of the profile, beside source, partnership and the kind {@code pledge}
     */
    ReadHistory(String further) {
        String yaml = """
            profile: 1
            source: minutes
            partnership: {name: Lindenhof, problem: Houses, zone: UTC}
            promises: {text: work}
            """;
        String kinds = further.contains("kinds:") ? "" : "kinds: {pledge: promise}\n";
        String all = (further.contains("promises:") ? yaml.replace("promises: {text: work}\n", "") : yaml) + kinds;
        this.profile = ProfileReader.read("profile.yaml", (all + further).getBytes(StandardCharsets.UTF_8));
    }

    /** A history told by statuses and stages; when they apply, what the status needs, what a stage keeps. */
    static ReadHistory ofStates(String apply, String when, String keeps) {
        return new ReadHistory(
                STATES.replace("APPLY", apply).replace("WHEN", when).replace("KEEPS", keeps));
    }

    ReadHistory milestones(String csv) {
        milestones = csv;
        return this;
    }

    /**
     * Adds a fact about House 7.
     *
     * @param at     when; also tells one moment from another
     * @param kind   its kind
     * @param fields further fields, as JSON without braces
     */
    ReadHistory fact(String at, String kind, String fields) {
        return at("ref-" + (++references), at, kind, fields);
    }

    /** Adds the promise of a roof. */
    ReadHistory roof(String at) {
        return fact(at, "pledge", ROOF);
    }

    /** Adds the promise of a roof, with further fields. */
    ReadHistory roof(String at, String further) {
        return fact(at, "pledge", ROOF + ", " + further);
    }

    /** Adds that House 7 as a whole has a status. */
    ReadHistory status(String at, String value) {
        return fact(at, "state", "\"value\": \"" + value + "\"");
    }

    /** Adds that House 7 is at a stage. */
    ReadHistory stage(String at, String value) {
        return fact(at, "stage", "\"value\": \"" + value + "\"");
    }

    /** Adds a fact at a reference, so that several make one moment. */
    ReadHistory at(String reference, String at, String kind, String fields) {
        String line = "{\"at\": \"" + at + "\", \"ref\": \"" + reference + "\", \"subject\": \"House 7\", \"kind\": \""
                + kind + "\"" + (fields.isEmpty() ? "" : ", " + fields) + "}";
        FactReader.Read read = new FactReader(profile).read("facts.jsonl", line.getBytes(StandardCharsets.UTF_8));
        facts.addAll(read.facts());
        read.badLines().forEach(bad -> badLines.add(bad.reason()));
        return this;
    }

    private Mapping mapping() {
        return new Mapping(
                profile,
                MilestoneReader.read(
                                profile.partnership().zone(),
                                "milestones.csv",
                                milestones.getBytes(StandardCharsets.UTF_8))
                        .milestones());
    }

    private List<Shown> partnership(List<SubjectReading> readings) {
        return mapping().partnershipEntries(readings, Instant.EPOCH, Instant.parse("2026-01-01T00:00:00Z"));
    }

    /** What it comes to, without times, in the order of writing it down. */
    List<String> said() {
        return entries().stream()
                .map(line -> line.substring(line.lastIndexOf(" | ") + 3))
                .toList();
    }

    /** What it comes to: recorded, effective if another time, promise, what. */
    List<String> entries() {
        List<SubjectReading> readings = mapping().readAll(facts);
        Rendered rendered = new Rendered(partnership(readings), readings);
        return readings.stream()
                .flatMap(reading -> reading.entries().stream())
                .map(rendered::line)
                .toList();
    }

    /** What it shows of the partnership. */
    List<String> partnership() {
        return partnership(mapping().readAll(facts)).stream()
                .map(Rendered::partnershipLine)
                .toList();
    }

    /** Why facts could not be used. */
    List<String> unusable() {
        List<String> reasons = new ArrayList<>(badLines);
        mapping().readAll(facts).stream()
                .flatMap(reading -> reading.unusable().stream())
                .map(SubjectReading.Unusable::reason)
                .forEach(reasons::add);
        return reasons;
    }

    /** How many facts were set aside. */
    int setAside() {
        return mapping().readAll(facts).stream()
                .mapToInt(reading -> reading.setAside().size())
                .sum();
    }
}

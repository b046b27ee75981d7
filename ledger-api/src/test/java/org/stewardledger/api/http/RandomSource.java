package org.stewardledger.api.http;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A source made up at random, and editions of it in which lines were corrected. The same seed makes the same. */
final class RandomSource {

    /** By then the source knew every date in its milestone file. */
    static final String ALL_DATES_KNOWN = "2025-04-01T00:00:00Z";

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int FACTS = 24;
    private static final List<String> PARTNERS = List.of("Nord", "Ost", "Süd");
    private static final List<String> STATES = List.of("done", "broken", "stopped", "going on", "put off", "under way");

    private static final List<String> KINDS = List.of(
            "pledge",
            "new-terms",
            "new-terms",
            "handover",
            "state",
            "state",
            "state",
            "dropped",
            "taken-up",
            "rating",
            "farewell");

    private static final String PROFILE = """
        profile: 1
        source: SOURCE
        partnership: {name: SOURCE, problem: Everything changes.}
        promises: {made-again: terms}
        dues: {read-as: [milestone, date], milestone-names: 'Concert (\\d+)'}
        milestones: {ordinal: name}
        kinds:
          pledge: promise
          new-terms: {means: terms, without-promise: set-aside}
          handover: {means: bearer, without-promise: set-aside}
          state: {means: status, from: state, without-promise: set-aside}
          dropped: {means: removal, outcome: revoked}
          taken-up: restoration
          rating: {means: assessment, from: stars, verdicts: {1: not-kept, 3: kept}, without-promise: set-aside}
          farewell: left
        statuses:
          apply: APPLY
          values:
            {done: kept, broken: not-kept, stopped: withdrawn, going on: open, put off: deferred, under way: nothing}
        delivered: effective
        """;

    private final SplittableRandom random;
    private final boolean standing;
    private final List<String> heads = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();
    private final List<String> dates = new ArrayList<>();

    RandomSource(long seed) {
        random = new SplittableRandom(seed);
        standing = random.nextBoolean();
        for (int seq = 1; seq <= FACTS; seq++) {
            String kind = seq <= 4 ? "pledge" : one(KINDS);
            heads.add("\"ref\": \"m-%d\", \"at\": \"%sT10:00:00Z\", \"subject\": \"S%d\", \"kind\": \"%s\""
                            .formatted(seq, FIRST.plusDays(10L * random.nextInt(12)), random.nextInt(2), kind)
                    + (kind.equals("dropped") || kind.equals("taken-up") || kind.equals("farewell")
                            ? ""
                            : ", \"deliverable\": \"%s\"".formatted(random.nextBoolean() ? "a" : "b")));
            bodies.add(body(kind));
        }
        for (int line = 0; line < 4; line++) {
            dates.add(day(200).toString());
        }
    }

    /** Some lines as they should have been from the first. */
    void correct() {
        for (int nth = 0; nth < 4; nth++) {
            int line = random.nextInt(heads.size());
            String kind = heads.get(line).replaceAll(".*\"kind\": \"([^\"]*)\".*", "$1");
            bodies.set(line, body(kind));
        }
        dates.set(random.nextInt(dates.size()), day(200).toString());
    }

    private String body(String kind) {
        String partner = "\"partner\": \"%s\"".formatted(one(PARTNERS));
        return switch (kind) {
            case "pledge" -> partner + ", \"counterparties\": [\"West\"], " + due();
            case "new-terms" -> due();
            case "handover", "farewell" -> partner;
            case "state" -> "\"state\": \"%s\"".formatted(one(STATES)) + effective();
            case "rating" -> "\"partner\": \"West\", \"stars\": %d".formatted(random.nextBoolean() ? 1 : 3);
            default -> "\"note\": %d".formatted(random.nextInt(9));
        };
    }

    private String due() {
        return switch (random.nextInt(4)) {
            case 0 -> "\"due\": null";
            case 1 -> "\"due\": \"Concert %d\"".formatted(1 + random.nextInt(2));
            default -> "\"due\": \"%s\"".formatted(day(240));
        };
    }

    private String effective() {
        return random.nextInt(3) > 0 ? "" : ", \"effective\": \"%s\"".formatted(day(120));
    }

    private LocalDate day(int within) {
        return FIRST.plusDays(random.nextInt(within));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** The files of this edition, under the name of a source. */
    SentFiles files(String source, boolean withMilestones) {
        StringBuilder facts = new StringBuilder();
        for (int line = 0; line < heads.size(); line++) {
            facts.append("{")
                    .append(heads.get(line))
                    .append(", ")
                    .append(bodies.get(line))
                    .append("}\n");
        }
        SentFiles files = new SentFiles()
                .with(
                        "profile.yaml",
                        bytes(PROFILE.replace("SOURCE", source).replace("APPLY", standing ? "standing" : "when-said")))
                .with("facts.jsonl", bytes(facts.toString()));
        return withMilestones ? files.with("milestones.csv", bytes(milestones())) : files;
    }

    private String milestones() {
        List<String> known = List.of("2024-12-01", "2025-02-01", "2025-04-01", "2025-03-01");
        return IntStream.range(0, dates.size())
                .mapToObj(
                        line -> "Concert %d,%s,%sT00:00:00Z".formatted(1 + line / 3, dates.get(line), known.get(line)))
                .collect(Collectors.joining("\n", "name,date,at\n", "\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

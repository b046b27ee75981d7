package org.stewardledger.api.importing.mapping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The facts of one subject that entered the record together, at one time under one reference. They apply together,
 * whatever their order in the file.
 *
 * @param at        when they entered the record
 * @param reference where they stand
 * @param facts     the facts, in an order that only depends on what they say
 */
record Moment(Instant at, String reference, List<Fact> facts) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int MOST_DIGITS = 20;

    private static final Comparator<Fact> WITHIN =
            Comparator.comparing(Fact::writtenAt).thenComparing(Fact::id);

    private static final Comparator<Moment> ORDER = Comparator.comparing(Moment::at)
            .thenComparing(moment -> moment.facts().getFirst().writtenAt())
            .thenComparing(Moment::number)
            .thenComparing(moment -> inNumbers(moment.reference()))
            .thenComparing(Moment::reference);

    private record Key(Instant at, String reference) {}

    /** The moments of a subject, in the order in which the source recorded them. */
    static List<Moment> of(List<Fact> facts) {
        Map<Key, List<Fact>> together = new LinkedHashMap<>();
        for (Fact fact : facts) {
            together.computeIfAbsent(new Key(fact.at(), fact.reference()), key -> new ArrayList<>())
                    .add(fact);
        }
        return together.entrySet().stream()
                .map(entry -> new Moment(
                        entry.getKey().at(),
                        entry.getKey().reference(),
                        entry.getValue().stream().sorted(WITHIN).toList()))
                .sorted(ORDER)
                .toList();
    }

    /** A reference in which numbers compare as numbers: 9 comes before 10. */
    private static String inNumbers(String reference) {
        return NUMBER.matcher(reference)
                .replaceAll(found ->
                        "0".repeat(Math.max(0, MOST_DIGITS - found.group().length())) + found.group());
    }

    /** The source's own number of its first fact; decides only between references of one time. */
    private long number() {
        return facts.stream()
                .map(fact -> fact.content().get("seq"))
                .filter(number -> number != null && number.isIntegralNumber())
                .mapToLong(number -> number.longValue())
                .min()
                .orElse(Long.MAX_VALUE);
    }
}

package org.stewardledger.api.http;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stewardledger.act.PersonId;

/**
 * What a town, a builder and a ferry say of crossing a strait: some for all of them to see, some for two, some for one.
 * It can be told without what only some may see. Every identifier is made of the telling and a name, so that the same
 * thing has the same identifier in each telling but for its first half, and what was not told there has one as well.
 */
final class Strait {

    /** Whom something is for; its word stands in all that is said for these, and nowhere else. */
    enum Tale {
        EVERYONE("amber", List.of()),
        TOWN_AND_BUILDER("cedar", List.of("town", "builder")),
        FERRY_ALONE("ember", List.of("ferry"));

        private final String word;
        private final List<String> seeing;

        Tale(String word, List<String> seeing) {
            this.word = word;
            this.seeing = seeing;
        }

        String word() {
            return word;
        }

        private String audience() {
            return seeing.isEmpty()
                    ? ""
                    : ", \"visibility\": {\"to\": \"partners\", \"partners\": [\"{" + String.join("}\", \"{", seeing)
                            + "}\"]}";
        }
    }

    /**
     * Something said.
     *
     * @param name    what its entry is called
     * @param person  who says it
     * @param partner for whom
     * @param act     the act
     * @param body    its fields; identifiers stand in braces, by name
     */
    record Line(String name, String person, String partner, String act, String body) {}

    /** Where the ledger would be when nothing more is said for a long time. */
    static final long NOWHERE = 999_999_999L;

    private static final Pattern NAMED = Pattern.compile("\\{(event:)?([a-z][a-z ]*)}");

    private final long telling = UUID.randomUUID().getMostSignificantBits();
    private final Set<Tale> told;
    private final Map<String, Long> positions = new HashMap<>();
    private final Map<String, String> events = new HashMap<>();

    /** A telling of these. */
    Strait(Set<Tale> told) {
        this.told = told.isEmpty() ? Set.of() : EnumSet.copyOf(told);
    }

    /** What something is called in this telling, whether it was told or not. */
    UUID id(String name) {
        return new UUID(telling, UUID.nameUUIDFromBytes(name.getBytes()).getLeastSignificantBits());
    }

    PersonId person(String name) {
        return new PersonId(id(name));
    }

    /** The same text for every telling, as far as identifiers tell them apart. */
    String withoutIdentity(String text) {
        return text.replace(new UUID(telling, 0).toString().substring(0, 18), "telling");
    }

    /** Where the last event of a line stands; nowhere when it was not told. */
    long position(String line) {
        return positions.getOrDefault(line, NOWHERE);
    }

    /** A line was said. */
    void said(Line line, long position, String event) {
        positions.put(line.name(), position);
        events.put(line.name(), event);
    }

    /** A text with the identifiers of this telling. */
    String filled(String text) {
        return NAMED.matcher(text).replaceAll(this::named);
    }

    private String named(MatchResult place) {
        String name = place.group(2);
        return Matcher.quoteReplacement(
                place.group(1) == null
                        ? id(name).toString()
                        : events.getOrDefault(name, id("event of " + name).toString()));
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        if (told.isEmpty()) {
            return lines;
        }
        lines.addAll(StraitLines.members());
        for (Tale tale : told) {
            List<Line> said = tale == Tale.FERRY_ALONE ? StraitLines.judged() : StraitLines.promisedAndAgreed();
            said.forEach(line -> lines.add(new Line(
                    spoken(line.name(), tale),
                    line.person(),
                    line.partner(),
                    line.act(),
                    spoken(line.body(), tale).replace(", AUDIENCE", tale.audience()))));
        }
        lines.addAll(StraitLines.mandates());
        return lines;
    }

    private static String spoken(String text, Tale tale) {
        return text.replace("WORD", tale.word());
    }
}

package org.stewardledger.api.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Years;
import org.stewardledger.projections.history.HistoryFilter;

/**
 * Which part of a history is asked for, as its address states it. What is empty does not narrow.
 *
 * @param words     words to be found
 * @param type      a kind of event, such as {@code PromiseMade}
 * @param factClass facts, declarations or judgements
 * @param how       only what was transcribed, or only what was spoken
 * @param partner   what a partner spoke or what concerns it
 * @param from      took effect on this day or later
 * @param to        took effect on this day or earlier
 * @param entries   only these, by their positions
 * @param oldest    oldest first; newest first otherwise
 * @param after     where the page starts
 */
record HistoryAsked(
        Optional<String> words,
        Optional<String> type,
        Optional<FactClass> factClass,
        Optional<How> how,
        Optional<PartnerId> partner,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        SortedSet<Long> entries,
        boolean oldest,
        Optional<String> after) {

    /** The parameters of an address that state it. */
    static final Set<String> PARAMETERS =
            Set.of("words", "type", "class", "how", "partner", "from", "to", "entries", "first", "after");

    private static final Pattern ENTRIES = Pattern.compile("[0-9]{1,18}(,[0-9]{1,18})*");

    /** How something came into the ledger. */
    enum How {
        TRANSCRIBED,
        SPOKEN
    }

    /** Reads the parameters of an address; throws {@link NotUnderstood} when one names nothing there is. */
    static HistoryAsked of(Map<String, String> address) {
        return new HistoryAsked(
                given(address, "words"),
                given(address, "type"),
                given(address, "class").map(text -> one(FactClass.values(), text, "fact, declaration or judgement")),
                given(address, "how").map(text -> one(How.values(), text, "transcribed or spoken")),
                given(address, "partner").map(HistoryAsked::partner),
                given(address, "from").map(HistoryAsked::day),
                given(address, "to").map(HistoryAsked::day),
                given(address, "entries").map(HistoryAsked::entries).orElseGet(TreeSet::new),
                given(address, "first").map(HistoryAsked::oldest).orElse(false),
                given(address, "after"));
    }

    /** The same, another page of it. */
    HistoryAsked after(Optional<String> start) {
        return new HistoryAsked(words, type, factClass, how, partner, from, to, entries, oldest, start);
    }

    /** The parameters by which an address asks for the same. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new HashMap<>();
        words.ifPresent(value -> parameters.put("words", value));
        type.ifPresent(value -> parameters.put("type", value));
        factClass.ifPresent(value -> parameters.put("class", code(value)));
        how.ifPresent(value -> parameters.put("how", code(value)));
        partner.ifPresent(value -> parameters.put("partner", value.toString()));
        from.ifPresent(value -> parameters.put("from", value.toString()));
        to.ifPresent(value -> parameters.put("to", value.toString()));
        if (!entries.isEmpty()) {
            parameters.put("entries", entries.stream().map(Object::toString).collect(Collectors.joining(",")));
        }
        if (oldest) {
            parameters.put("first", "oldest");
        }
        after.ifPresent(value -> parameters.put("after", value));
        return parameters;
    }

    HistoryFilter filter(PartnershipId partnership, ZoneId zone) {
        return new HistoryFilter(
                Optional.of(partnership),
                Optional.empty(),
                partner,
                Optional.empty(),
                type.map(Set::of).orElse(Set.of()),
                factClass.map(Set::of).orElse(Set.of()),
                how.map(way -> way == How.TRANSCRIBED),
                from.map(day -> start(day, zone)),
                to.map(day -> start(day.plusDays(1), zone)),
                words,
                entries,
                !oldest);
    }

    /** How an address writes a choice. */
    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Optional<String> given(Map<String, String> address, String name) {
        return Standpoint.given(address.get(name));
    }

    private static <E extends Enum<E>> E one(E[] values, String text, String expected) {
        return Stream.of(values)
                .filter(value -> code(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new NotUnderstood("Expected " + expected + ", not “" + text + "”."));
    }

    private static boolean oldest(String text) {
        if (!text.equals("oldest")) {
            throw new NotUnderstood("Expected oldest, not “" + text + "”.");
        }
        return true;
    }

    private static SortedSet<Long> entries(String text) {
        if (!ENTRIES.matcher(text).matches()) {
            throw new NotUnderstood("Entries are written like 12,15, not “" + text + "”.");
        }
        return Stream.of(text.split(",", -1)).map(Long::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static PartnerId partner(String text) {
        try {
            return PartnerId.of(text);
        } catch (IllegalArgumentException notAnIdentifier) {
            throw new NotUnderstood("“" + text + "” does not identify a partner.");
        }
    }

    private static LocalDate day(String text) {
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw new NotUnderstood("A day is written like 2026-07-24, not “" + text + "”.");
        }
        if (!Years.hold(day)) {
            throw new NotUnderstood("The day “" + text + "” must be in the years 1 to 9999.");
        }
        return day;
    }
}

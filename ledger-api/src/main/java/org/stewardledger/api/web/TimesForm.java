package org.stewardledger.api.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.Knowledge;

/**
 * The form by which a reader sets the two times of a page.
 *
 * @param action     the page it leads to
 * @param asOf       what was filled in
 * @param knownAt    what was filled in
 * @param byLedger   whether it is this ledger's knowledge that counts
 * @param kept       what else the address of the page carries
 * @param milestones names of milestones to choose from
 * @param now        whether both times are now
 * @param was        as it was: the first of the two times, in words
 * @param known      as known: the second of the two times, in words
 * @param nowHref    the same page as it is now
 */
record TimesForm(
        String action,
        String asOf,
        String knownAt,
        boolean byLedger,
        List<Map.Entry<String, String>> kept,
        List<String> milestones,
        boolean now,
        String was,
        String known,
        String nowHref) {

    static TimesForm of(Standpoint standpoint, AsOf fixed, ZoneId zone, Place place, List<String> milestones) {
        String now = new Links(Standpoint.NOW).to(place.path(), place.parameters());
        return new TimesForm(
                place.path(),
                standpoint.asOf().orElse(""),
                standpoint.knownAt().orElse(""),
                fixed.knowledge() == Knowledge.LEDGER,
                place.parameters().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .toList(),
                milestones,
                standpoint.isNow(),
                was(standpoint, fixed, zone),
                known(standpoint, fixed, zone),
                now);
    }

    private static String was(Standpoint standpoint, AsOf fixed, ZoneId zone) {
        return standpoint
                .asOf()
                .map(text -> "as it was at " + When.of(fixed.asOf(), zone).text() + named(text))
                .orElse("as it is now");
    }

    private static String known(Standpoint standpoint, AsOf fixed, ZoneId zone) {
        String by = switch (fixed.knowledge()) {
            case SOURCE -> "as known ";
            case LEDGER -> "as this ledger had recorded it ";
        };
        String when = standpoint
                .knownAt()
                .map(text -> "at " + When.of(fixed.knownAt(), zone).text() + named(text))
                .orElse("now");
        Optional<String> entries = fixed.first().map(first -> ", in its first " + Wording.number(first) + " entries");
        return by + when + entries.orElse("");
    }

    /** The reader's own words for a time, where they are not already a time. */
    private static String named(String text) {
        return text.contains("T") && text.contains(":") ? "" : " (" + text + ")";
    }
}

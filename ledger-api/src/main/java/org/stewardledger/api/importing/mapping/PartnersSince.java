package org.stewardledger.api.importing.mapping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.stewardledger.act.PartnerId;

/** Who bears a promise, or to whom it is, by the time from which that holds. */
final class PartnersSince {

    private final NavigableMap<Instant, SortedSet<PartnerId>> since = new TreeMap<>();

    PartnersSince(Instant first, SortedSet<PartnerId> partners) {
        since.put(first, partners);
    }

    /** Who it was at a time; before the first time, who it was at first. */
    SortedSet<PartnerId> at(Instant time) {
        Map.Entry<Instant, SortedSet<PartnerId>> entry = since.floorEntry(time);
        return entry == null ? since.firstEntry().getValue() : entry.getValue();
    }

    /**
     * Takes what a source says, and tells for which times that is news: for its own, and as the last word also for
     * those at which something else was still going to take effect.
     */
    List<Instant> take(SortedSet<PartnerId> partners, Instant from, boolean lastWord) {
        List<Instant> times = new ArrayList<>(List.of(from));
        if (lastWord) {
            times.addAll(since.tailMap(from, false).keySet());
        }
        times.removeIf(time -> at(time).equals(partners));
        times.forEach(time -> since.put(time, partners));
        return times;
    }
}

package org.stewardledger.projections.twotimes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stewardledger.act.EventId;
import org.stewardledger.promise.RecordCorrected;

/**
 * Which events of one entity no longer count. A mistaken one does not count for any time from when its correction is
 * known; a correction that was itself mistaken takes nothing away.
 */
final class Corrections {

    private final List<Happened> latestFirst = new ArrayList<>();

    Corrections(List<Happened> events) {
        events.stream().filter(Corrections::isOne).forEach(latestFirst::add);
        latestFirst.sort(Comparator.comparingLong(Happened::position).reversed());
    }

    static boolean isOne(Happened happened) {
        return happened.event().event() instanceof RecordCorrected;
    }

    /** The events that no longer count as known then. */
    Set<EventId> mistaken(Axis axis, long known) {
        Set<EventId> mistaken = new HashSet<>();
        for (Happened correction : latestFirst) {
            if (axis.known(correction) <= known
                    && !mistaken.contains(correction.event().id())
                    && correction.event().event() instanceof RecordCorrected corrected) {
                mistaken.add(corrected.mistaken());
            }
        }
        return mistaken;
    }
}

package org.stewardledger.projections.visible;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Visibility;
import org.stewardledger.partnership.Forming;
import org.stewardledger.partnership.PartnershipFormed;
import org.stewardledger.projections.LedgerSource;

/**
 * A ledger in which, wherever something stands that is not to be seen, there stands instead that a partnership was
 * formed elsewhere: another one each time, which nobody who asks may read.
 */
final class SeenEvents {

    private static final UUID NOTHING = new UUID(0, 0);

    private SeenEvents() {}

    /** The ledger of the events that are seen. */
    static LedgerSource of(LedgerSource whole, Predicate<Recorded<LedgerEvent>> seen) {
        return new LedgerSource(
                whole.events(),
                message -> {
                    Recorded<LedgerEvent> recorded = whole.reading().apply(message);
                    return seen.test(recorded) ? recorded : elsewhere(recorded);
                },
                (tags, upTo) -> tagged(whole, tags, upTo, seen),
                whole.types(),
                whole.unsealing(),
                whole.clock());
    }

    private static Map<EventTag, List<Recorded<LedgerEvent>>> tagged(
            LedgerSource whole, Set<EventTag> tags, long upTo, Predicate<Recorded<LedgerEvent>> seen) {
        Map<EventTag, List<Recorded<LedgerEvent>>> found = new HashMap<>();
        whole.earlier().tagged(tags, upTo).forEach((tag, events) -> {
            List<Recorded<LedgerEvent>> left = events.stream().filter(seen).toList();
            if (!left.isEmpty()) {
                found.put(tag, left);
            }
        });
        return found;
    }

    private static Recorded<LedgerEvent> elsewhere(Recorded<LedgerEvent> hidden) {
        return new Recorded<>(
                hidden.position(),
                hidden.id(),
                new PartnershipFormed(
                        new PartnershipId(new UUID(77, hidden.position())),
                        "Elsewhere",
                        "Nothing",
                        Forming.VOLUNTARY,
                        ZoneOffset.UTC,
                        Optional.empty()),
                Speaker.alone(new PersonId(NOTHING)),
                hidden.recordedAt(),
                hidden.recordedAt(),
                Optional.empty(),
                Optional.empty(),
                hidden.commandId(),
                NOTHING,
                Optional.empty(),
                Visibility.partnership());
    }
}

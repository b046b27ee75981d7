package org.stewardledger.projections.twotimes;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.stewardledger.act.EventId;
import org.stewardledger.act.Recorded;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.Knowledge;

/** The events of one entity that count at a pair of times. */
public final class Counted {

    private Counted() {}

    /** Whether an event was known then, whenever it took effect. */
    public static boolean isKnown(Recorded<?> event, AsOf asOf) {
        return asOf.first()
                .map(first -> event.position() <= first)
                .orElseGet(() -> Micros.of(event.knownAt()) <= Micros.of(asOf.knownAt()));
    }

    /**
     * Those that had taken effect, were known, and were not known to be mistaken; in the order in which they are
     * folded, without the corrections.
     *
     * @param events all events of the entity
     */
    public static List<Recorded<?>> events(Fold<?, ?> fold, Collection<? extends Recorded<?>> events, AsOf asOf) {
        Axis axis = asOf.knowledge() == Knowledge.SOURCE ? Axis.SOURCE : Axis.LEDGER;
        long known = asOf.first().orElseGet(() -> Micros.of(asOf.knownAt()));
        List<Happened> happened =
                events.stream().map(event -> Happened.of(fold, event)).toList();
        Set<EventId> mistaken = new Corrections(happened).mistaken(axis, known);
        return happened.stream()
                .filter(one -> !Corrections.isOne(one))
                .filter(one -> one.effectiveAt() <= Micros.of(asOf.asOf()))
                .filter(one -> axis.known(one) <= known)
                .filter(one -> !mistaken.contains(one.event().id()))
                .sorted(Happened.ORDER)
                .<Recorded<?>>map(Happened::event)
                .toList();
    }
}

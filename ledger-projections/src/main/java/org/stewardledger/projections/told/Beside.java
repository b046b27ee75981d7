package org.stewardledger.projections.told;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Recorded;
import org.stewardledger.projections.history.Deed;
import org.stewardledger.projections.stewardship.Stewardship;

/**
 * What a view sets beside what was told, as far as the reader may see it, at the same times.
 *
 * @param figures  how partners stood by their promises; empty where the view does not ask for it
 * @param deeds    what was done under mandates, and who asked for promises, by position; none where the view does not
 *                 ask for it
 * @param promises the events of the promises that the view asks for, in the order in which they are folded
 */
public record Beside(Optional<Stewardship> figures, List<Deed> deeds, Map<PromiseId, List<Recorded<?>>> promises) {

    public Beside {
        deeds = List.copyOf(deeds);
        promises = Map.copyOf(promises);
    }

    /** Nothing. */
    public static Beside nothing() {
        return new Beside(Optional.empty(), List.of(), Map.of());
    }

    /** The events of a promise; none while nothing is known of it. */
    public List<Recorded<?>> promise(PromiseId promise) {
        return promises.getOrDefault(promise, List.of());
    }

    /** How many acts these deeds come from, with the events. */
    public Count count(Predicate<Deed> which) {
        List<Deed> counted = deeds.stream().filter(which).toList();
        return new Count(
                (int) counted.stream().map(Deed::act).distinct().count(),
                counted.stream().map(Deed::position).toList());
    }
}

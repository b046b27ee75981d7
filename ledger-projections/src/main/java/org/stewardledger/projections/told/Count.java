package org.stewardledger.projections.told;

import java.util.Collection;
import java.util.List;

/**
 * How often something was so, with what it is counted from. It is no score, and nobody is ranked by it.
 *
 * @param number    how often
 * @param positions the events behind it, ascending
 */
public record Count(int number, List<Long> positions) {

    public Count {
        positions = List.copyOf(positions);
    }

    /** One for each of these events. */
    public static Count of(Collection<Long> positions) {
        return new Count(positions.size(), positions.stream().sorted().toList());
    }
}

package org.stewardledger.projections.stewardship;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a set of promises comes to.
 *
 * @param counts            every {@link Figure}
 * @param mostRenegotiations changes of terms of the promise that had most
 * @param milestones        how far due dates slipped, in milestones of their series
 * @param days              how far due dates slipped, in days
 */
public record Figures(Map<Figure, Integer> counts, int mostRenegotiations, Slip milestones, Slip days) {

    public Figures {
        // In the order of the figures, so that the same answer is always written the same.
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    /** Of no promise at all. */
    public static Figures none() {
        Map<Figure, Integer> zeros = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            zeros.put(figure, 0);
        }
        Slip slip = new Slip(0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new Figures(zeros, 0, slip, slip);
    }

    /** One of the counts. */
    public int count(Figure figure) {
        Integer count = counts.get(figure);
        if (count == null) {
            throw new IllegalStateException("no count of " + figure);
        }
        return count;
    }
}

package org.stewardledger.projections.stewardship;

import java.util.Optional;

/**
 * How far the last due date is from the first promised one; negative when earlier, 0 when it never moved. A milestone's
 * day is the one known when the promise was first recorded, and known when it was delivered. Promises whose
 * date was dropped, or one of whose two different dates is not known, are left out.
 *
 * @param measured         how many promises could be measured
 * @param mean             mean over all of these; empty when there are none
 * @param meanRenegotiated mean over those whose terms were changed
 * @param meanKept         mean over those kept
 * @param most             the longest slip
 */
public record Slip(
        int measured,
        Optional<Double> mean,
        Optional<Double> meanRenegotiated,
        Optional<Double> meanKept,
        Optional<Integer> most) {}

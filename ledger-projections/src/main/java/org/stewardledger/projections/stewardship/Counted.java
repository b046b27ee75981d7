package org.stewardledger.projections.stewardship;

import java.util.List;
import java.util.Optional;
import org.stewardledger.act.PromiseId;

/**
 * A promise that a figure counts.
 *
 * @param promise     the promise
 * @param undertaking the larger piece of work it belongs to; empty when to none
 * @param deliverable what is to be delivered; empty when not named
 * @param times       how much of the figure it accounts for: 1, or its number of renegotiations
 * @param positions   the events behind it, ascending: its making, every change of its terms, every
 *     move of its milestone and what ended it
 */
public record Counted(
        PromiseId promise,
        Optional<String> undertaking,
        Optional<String> deliverable,
        int times,
        List<Long> positions) {}

package org.stewardledger.partnership;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.stewardledger.act.Recorded;

/** A partnership as it is decided on. */
public sealed interface Partnership {

    /** Nobody formed it yet. */
    record Unformed() implements Partnership {}

    /**
     * It was formed.
     *
     * @param name       what it is called
     * @param facts      what other entities may know of it
     * @param milestones what is known of each milestone
     * @param lastActAt  when the last spoken act on it took effect
     */
    record Formed(
            String name, PartnershipFacts facts, Map<MilestoneId, Milestone> milestones, Optional<Instant> lastActAt)
            implements Partnership {}

    static Partnership none() {
        return new Unformed();
    }

    /** When the last spoken act on it took effect; empty when there was none. */
    default Optional<Instant> lastSpokenAt() {
        return this instanceof Formed formed ? formed.lastActAt() : Optional.empty();
    }

    /** Applies a recorded fact. Never refuses: what is in the ledger has happened. */
    static Partnership evolve(Partnership state, Recorded<PartnershipEvent> recorded) {
        return PartnershipEvolution.apply(state, recorded);
    }
}

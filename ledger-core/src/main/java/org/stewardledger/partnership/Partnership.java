package org.stewardledger.partnership;

import java.time.Instant;
import java.util.Optional;
import org.pcollections.PMap;
import org.stewardledger.act.Legible;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;

/** A partnership as it is decided on. */
public sealed interface Partnership {

    /** Nobody formed it yet. */
    record Unformed() implements Partnership {}

    /**
     * It was formed.
     *
     * @param name           what it is called
     * @param problem        the problem its members agree on
     * @param facts          what other entities may know of it
     * @param milestones     what is known of each milestone
     * @param milestoneNames which milestone has a name, so that no two have the same
     * @param separated      the last separation of each alias: alias to the name that views kept
     * @param transcribed    what was transcribed into it, so that a repeat is known as one
     * @param lastActAt      when the last spoken act on it took effect
     */
    record Formed(
            String name,
            String problem,
            PartnershipFacts facts,
            PMap<MilestoneId, Milestone> milestones,
            PMap<String, MilestoneId> milestoneNames,
            PMap<PartnerId, PartnerId> separated,
            Transcriptions transcribed,
            Optional<Instant> lastActAt)
            implements Partnership {

        Formed with(PartnershipFacts changed) {
            return new Formed(name, problem, changed, milestones, milestoneNames, separated, transcribed, lastActAt);
        }

        /** A milestone as it stands now, under the name it has now. */
        Formed with(MilestoneId id, Milestone milestone) {
            Milestone known = milestones.get(id);
            PMap<String, MilestoneId> names =
                    known == null ? milestoneNames : milestoneNames.minus(Legible.key(known.name()));
            return new Formed(
                    name,
                    problem,
                    facts.with(id),
                    milestones.plus(id, milestone),
                    names.plus(Legible.key(milestone.name()), id),
                    separated,
                    transcribed,
                    lastActAt);
        }

        Formed separated(PartnerId alias, PartnerId kept) {
            return new Formed(
                    name,
                    problem,
                    facts.with(facts.aliases().minus(alias)),
                    milestones,
                    milestoneNames,
                    separated.plus(alias, kept),
                    transcribed,
                    lastActAt);
        }

        /** Leaves behind what was transcribed, and when it was last spoken. */
        Formed remembering(Transcriptions told, Optional<Instant> last) {
            return new Formed(name, problem, facts, milestones, milestoneNames, separated, told, last);
        }

        /** Whether another milestone than this one has the name. */
        boolean nameTaken(String milestone, MilestoneId by) {
            MilestoneId holder = milestoneNames.get(Legible.key(milestone));
            return holder != null && !holder.equals(by);
        }
    }

    static Partnership none() {
        return new Unformed();
    }

    /** The partnership, once it was formed; refuses UNKNOWN before. */
    default Formed formed() {
        return switch (this) {
            case Formed formed -> formed;
            case Unformed unformed -> throw PartnershipRefusal.UNKNOWN.because("no such partnership");
        };
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

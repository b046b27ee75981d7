package org.stewardledger.partnership;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.PMap;
import org.stewardledger.act.Legible;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Recorded;

/** A partnership as it is decided on. */
public sealed interface Partnership {

    /** Nobody formed it yet. */
    record Unformed() implements Partnership {}

    /**
     * It was formed.
     *
     * @param name           what it is called
     * @param problem        the problem, as its founder stated it
     * @param facts          what other entities may know of it
     * @param milestones     what is known of each milestone
     * @param milestoneNames which milestone has a name, so that no two have the same
     * @param separated      the last separation of each alias: alias to the name that views kept
     * @param motions        what was put to all members
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
            Motions motions,
            Transcriptions transcribed,
            Optional<Instant> lastActAt)
            implements Partnership {

        Formed with(PartnershipFacts changed) {
            return new Formed(
                    name, problem, changed, milestones, milestoneNames, separated, motions, transcribed, lastActAt);
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
                    motions,
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
                    motions,
                    transcribed,
                    lastActAt);
        }

        Formed with(Motions changed) {
            return new Formed(
                    name, problem, facts, milestones, milestoneNames, separated, changed, transcribed, lastActAt);
        }

        /** Leaves behind what was transcribed, and when it was last spoken. */
        Formed remembering(Transcriptions told, Optional<Instant> last) {
            return new Formed(name, problem, facts, milestones, milestoneNames, separated, motions, told, last);
        }

        /** Whether another milestone than this one has the name. */
        boolean nameTaken(String milestone, MilestoneId by) {
            MilestoneId holder = milestoneNames.get(Legible.key(milestone));
            return holder != null && !holder.equals(by);
        }
    }

    /** All its members agreed to close it: nothing new begins in it, and what was promised is still accounted for. */
    record Closed(Formed last) implements Partnership {}

    static Partnership none() {
        return new Unformed();
    }

    /** The partnership, while it is open. Refuses UNKNOWN before it was formed, CLOSED after it was closed. */
    default Formed formed() {
        return switch (this) {
            case Formed formed -> formed;
            case Closed closed -> throw PartnershipRefusal.CLOSED.because("the partnership is closed");
            case Unformed unformed -> throw PartnershipRefusal.UNKNOWN.because("no such partnership");
        };
    }

    /** The partnership, once it was formed, also after it was closed; refuses UNKNOWN before. */
    default Formed known() {
        return switch (this) {
            case Formed formed -> formed;
            case Closed closed -> closed.last();
            case Unformed unformed -> throw PartnershipRefusal.UNKNOWN.because("no such partnership");
        };
    }

    /**
     * The person who is put forward to facilitate by these events, or comes to facilitate; they were decided on this
     * state.
     */
    default Optional<PersonId> facilitatedBy(List<PartnershipEvent> events) {
        return events.stream()
                .flatMap(event -> switch (event) {
                    case MotionProposed proposed -> Stream.of(proposed.matter());
                    case MotionCarried carried ->
                        known().motions().open(carried.subject()).map(Motion::matter).stream();
                    default -> Stream.<Matter>empty();
                })
                .flatMap(matter -> matter instanceof Matter.Facilitator one ? Stream.of(one.person()) : Stream.empty())
                .findFirst();
    }

    /** When the last spoken act on it took effect; empty when there was none. */
    default Optional<Instant> lastSpokenAt() {
        return this instanceof Unformed ? Optional.empty() : known().lastActAt();
    }

    /** Applies a recorded fact. Never refuses: what is in the ledger has happened. */
    static Partnership evolve(Partnership state, Recorded<PartnershipEvent> recorded) {
        return PartnershipEvolution.apply(state, recorded);
    }
}

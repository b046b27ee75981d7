package org.stewardledger.promise;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.stewardledger.act.EventId;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Visibility;
import org.stewardledger.standing.Standing;

/**
 * What was said beside the course of a promise, and never hides its state.
 *
 * @param released    who released the promisor from the terms in force
 * @param warnings    the warnings that it is at risk under the terms in force
 * @param breaches    who judged it broken, and under which version of the terms last
 * @param assessments when each assessor judged last for the same partners to see, and what; in the order said
 * @param judgements  every judgement of it, with who may see that, by the event that records it
 * @param repairs     how promisors offered to repair what was broken, and who accepted that
 */
record Marks(
        PSet<PartnerId> released,
        PSet<Warning> warnings,
        PMap<PartnerId, Integer> breaches,
        PMap<Assessor, Judgement> assessments,
        PMap<EventId, Visibility> judgements,
        Repairs repairs) {

    /**
     * A promisor's warning.
     *
     * @param by     the promisor
     * @param reason why it is at risk
     */
    record Warning(PartnerId by, String reason) {}

    /**
     * Who judges before whom. What an assessor says to some is apart from what it says to others: neither is decided
     * on the other, so that nobody can tell from what is said to all that something was said to a few.
     *
     * @param judge    the assessor
     * @param audience who may see its judgement
     */
    record Assessor(Judge judge, Visibility audience) {

        /** Whether it is the assessor who speaks, a partner under any of its names. */
        boolean isSpeaking(Standing standing) {
            return switch (judge) {
                case Judge.Partner(PartnerId by) -> standing.speaksFor(by);
                case Judge.Observer(PersonId person) ->
                    standing.observer() && standing.speaker().person().equals(person);
            };
        }
    }

    /** Who judges: a partner, or an observer, who speaks for none. */
    sealed interface Judge {
        record Partner(PartnerId by) implements Judge {}

        record Observer(PersonId person) implements Judge {}

        /** Whose judgement was recorded. */
        static Judge of(PromiseAssessed judged, Speaker speaker) {
            return judged.by().<Judge>map(Partner::new).orElseGet(() -> new Observer(speaker.person()));
        }
    }

    /**
     * What an assessor judged last.
     *
     * @param verdict  what it judged
     * @param evidence what it points at
     * @param at       when that took effect
     */
    record Judgement(Verdict verdict, Optional<Evidence> evidence, Instant at) {

        boolean says(AssessPromise act) {
            return verdict == act.verdict() && evidence.equals(act.evidence());
        }
    }

    static Marks none() {
        return new Marks(
                HashTreePSet.empty(),
                HashTreePSet.empty(),
                HashTreePMap.empty(),
                OrderedPMap.empty(),
                HashTreePMap.empty(),
                Repairs.none());
    }

    Marks released(PartnerId by) {
        return new Marks(released.plus(by), warnings, breaches, assessments, judgements, repairs);
    }

    Marks warned(Warning warning) {
        return new Marks(released, warnings.plus(warning), breaches, assessments, judgements, repairs);
    }

    Marks breached(PartnerId by, int version) {
        return new Marks(released, warnings, breaches.plus(by, version), assessments, judgements, repairs);
    }

    Marks assessed(Assessor assessor, Judgement judgement) {
        var assessed = assessments.minus(assessor).plus(assessor, judgement);
        return new Marks(released, warnings, breaches, assessed, judgements, repairs);
    }

    /** A judgement was recorded, by this event. */
    Marks judged(EventId event, Visibility audience) {
        return new Marks(released, warnings, breaches, assessments, judgements.plus(event, audience), repairs);
    }

    Marks with(Repairs said) {
        return new Marks(released, warnings, breaches, assessments, judgements, said);
    }

    /** The partners that judged for all of these to see. */
    Stream<PartnerId> assessorsBefore(Visibility audience) {
        return assessments.keySet().stream()
                .filter(assessor -> assessor.audience().equals(audience))
                .flatMap(assessor ->
                        assessor.judge() instanceof Judge.Partner(PartnerId by) ? Stream.of(by) : Stream.empty());
    }

    /** Releases and warnings were about the old terms; judgements stay, and what was offered to repair. */
    Marks underNewTerms() {
        return new Marks(HashTreePSet.empty(), HashTreePSet.empty(), breaches, assessments, judgements, repairs);
    }
}

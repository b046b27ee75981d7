package org.stewardledger.promise;

import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Visibility;

/**
 * What was said beside the course of a promise, and never hides its state.
 *
 * @param released    who released the promisor from the terms in force
 * @param warnings    the warnings that it is at risk under the terms in force
 * @param breaches    who judged it broken, and under which version of the terms last
 * @param assessments the last assessment of each assessor
 */
record Marks(
        PSet<PartnerId> released,
        PSet<Warning> warnings,
        PMap<PartnerId, Integer> breaches,
        PMap<PartnerId, Assessment> assessments) {

    /**
     * A promisor's warning.
     *
     * @param by     the promisor
     * @param reason why it is at risk
     */
    record Warning(PartnerId by, String reason) {}

    /**
     * An assessor's judgement.
     *
     * @param verdict  what it judged
     * @param evidence what it points at
     * @param audience who may see it
     */
    record Assessment(Verdict verdict, Optional<Evidence> evidence, Visibility audience) {

        boolean says(AssessPromise act) {
            return verdict == act.verdict() && evidence.equals(act.evidence());
        }
    }

    static Marks none() {
        return new Marks(HashTreePSet.empty(), HashTreePSet.empty(), HashTreePMap.empty(), HashTreePMap.empty());
    }

    Marks released(PartnerId by) {
        return new Marks(released.plus(by), warnings, breaches, assessments);
    }

    Marks warned(Warning warning) {
        return new Marks(released, warnings.plus(warning), breaches, assessments);
    }

    Marks breached(PartnerId by, int version) {
        return new Marks(released, warnings, breaches.plus(by, version), assessments);
    }

    Marks assessed(PartnerId by, Assessment assessment) {
        return new Marks(released, warnings, breaches, assessments.plus(by, assessment));
    }

    /** Releases and warnings were about the old terms; judgements stay. */
    Marks underNewTerms() {
        return new Marks(HashTreePSet.empty(), HashTreePSet.empty(), breaches, assessments);
    }
}

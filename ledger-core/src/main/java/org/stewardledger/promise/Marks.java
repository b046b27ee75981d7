package org.stewardledger.promise;

import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.stewardledger.act.PartnerId;

/**
 * What was said beside the course of a promise, and never hides its state.
 *
 * @param released who released the promisor from the terms in force
 * @param repairs  how promisors offered to repair what was broken, and who accepted that
 */
record Marks(PSet<PartnerId> released, Repairs repairs) {

    static Marks none() {
        return new Marks(HashTreePSet.empty(), Repairs.none());
    }

    Marks released(PartnerId by) {
        return new Marks(released.plus(by), repairs);
    }

    Marks with(Repairs said) {
        return new Marks(released, said);
    }

    /** Releases were from the old terms; what was offered to repair stays. */
    Marks underNewTerms() {
        return new Marks(HashTreePSet.empty(), repairs);
    }
}

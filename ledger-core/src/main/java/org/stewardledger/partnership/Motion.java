package org.stewardledger.partnership;

import java.util.SortedSet;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.stewardledger.act.PartnerId;

/**
 * Something put to all members, and what they have said to it.
 *
 * @param version   its number among those of the same subject; none is given twice
 * @param by        who put it, and thereby consents
 * @param matter    what it is
 * @param parties   whose consent it needs: the members then, without those that have left since
 * @param consented who consented
 * @param objecting who objects now
 */
record Motion(
        int version,
        PartnerId by,
        Matter matter,
        SortedSet<PartnerId> parties,
        PSet<PartnerId> consented,
        PSet<PartnerId> objecting) {

    static Motion of(MotionProposed proposed) {
        return new Motion(
                proposed.version(),
                proposed.by(),
                proposed.matter(),
                proposed.parties(),
                HashTreePSet.singleton(proposed.by()),
                HashTreePSet.empty());
    }

    Motion consentedBy(PartnerId party) {
        return new Motion(version, by, matter, parties, consented.plus(party), objecting.minus(party));
    }

    Motion objectedBy(PartnerId party) {
        return new Motion(version, by, matter, parties, consented.minus(party), objecting.plus(party));
    }

    Motion without(PartnerId party) {
        return new Motion(version, by, matter, Motions.without(parties, party), consented, objecting.minus(party));
    }

    /** The party that a member is, under the name it has here. Refuses NOT_PARTY. */
    PartnerId party(PartnershipFacts facts, PartnerId member) {
        return facts.nameAmong(parties, member)
                .orElseThrow(() -> PartnershipRefusal.NOT_PARTY.because("its consent was not asked for"));
    }

    /** Whether every party consents. */
    boolean isSettled() {
        return !parties.isEmpty() && consented.containsAll(parties);
    }
}

package org.stewardledger.promise;

import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.stewardledger.act.PartnerId;

/**
 * How promisors offered to repair what was broken, and who accepted that.
 *
 * @param offers   what each promisor offered last
 * @param given    how many offers there were; each has its number, counted from 1
 * @param accepted who accepted which of them
 */
record Repairs(PMap<PartnerId, Offer> offers, int given, PSet<Acceptance> accepted) {

    /**
     * What a promisor offers.
     *
     * @param number  which offer it is
     * @param apology what it says to whoever was harmed
     * @param amends  what it does to make up for it
     * @param said    how much had been said of the promise by then
     */
    record Offer(int number, String apology, String amends, int said) {

        boolean says(OfferRepair act) {
            return apology.equals(act.apology()) && amends.equals(act.amends());
        }
    }

    /**
     * That an offer was accepted.
     *
     * @param by    who was harmed
     * @param offer the number of the offer
     */
    record Acceptance(PartnerId by, int offer) {}

    static Repairs none() {
        return new Repairs(HashTreePMap.empty(), 0, HashTreePSet.empty());
    }

    Repairs offered(RepairOffered offered, int said) {
        Offer offer = new Offer(offered.offer(), offered.apology(), offered.amends(), said);
        return new Repairs(offers.plus(offered.by(), offer), Math.max(given, offered.offer()), accepted);
    }

    Repairs accepted(PartnerId by, int offer) {
        return new Repairs(offers, given, accepted.plus(new Acceptance(by, offer)));
    }

    /** The number that the next offer gets. */
    int next() {
        return given + 1;
    }

    /** The offer of this number, when its promisor has not replaced it. */
    Optional<Offer> standing(int number) {
        return offers.values().stream()
                .filter(offer -> offer.number() == number)
                .findFirst();
    }
}

package org.stewardledger.agreement;

import java.util.Collection;
import java.util.SortedSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.partnership.PartnershipFacts;

/** When a proposed version comes into force. */
final class Settling {

    private Settling() {}

    /** Whether all its parties have consented, once these have. */
    static boolean isDue(Version version, Collection<PartnerId> consented, PartnershipFacts partnership) {
        return Names.areAllAmong(version.parties(), consented, partnership);
    }

    /**
     * Whether every promise that it amends is as it was when that was proposed, and affects nobody who has left since:
     * what was promised to or by whoever left is not amended without it.
     */
    static boolean canBe(Version version, PartnershipFacts partnership, Amendables promises) {
        return version.amendments().stream()
                .allMatch(amendment -> promises.find(amendment.promiseId())
                        .filter(promise -> isAsRead(promise, amendment, version.parties(), partnership))
                        .isPresent());
    }

    private static boolean isAsRead(
            Amendable promise, Amendment amendment, SortedSet<PartnerId> parties, PartnershipFacts partnership) {
        return promise.inForce()
                && promise.version() == amendment.read()
                && Names.areAllAmong(promise.affected(), parties, partnership);
    }
}

package org.stewardledger.agreement;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stewardledger.act.PartnerId;
import org.stewardledger.partnership.PartnershipFacts;

/** When a proposed version comes into force. */
final class Settling {

    private Settling() {}

    /** Whether all its parties have consented, once these have. */
    static boolean isDue(Version version, Collection<PartnerId> consented, PartnershipFacts partnership) {
        return Names.areAllAmong(version.parties(), consented, partnership);
    }

    /** Whether every promise that it amends is as it was when that was proposed. */
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
                && Names.areAllAmong(members(promise.affected(), partnership), parties, partnership);
    }

    /** Who left the partnership is asked no more. */
    static SortedSet<PartnerId> members(SortedSet<PartnerId> partners, PartnershipFacts partnership) {
        return partners.stream().filter(partnership::isMember).collect(Collectors.toCollection(TreeSet::new));
    }
}

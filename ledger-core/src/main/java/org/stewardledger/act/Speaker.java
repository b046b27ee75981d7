package org.stewardledger.act;

import java.util.Optional;

/**
 * Who performs an act, and for whom.
 *
 * @param person  the acting person
 * @param partner the partner spoken for; empty when a registrar or an operator acts
 * @param mandate the mandate relied on; empty when the partner itself speaks through its representative
 */
public record Speaker(PersonId person, Optional<PartnerId> partner, Optional<MandateId> mandate) {

    /** A person who speaks for a partner as its representative. */
    public static Speaker representing(PersonId person, PartnerId partner) {
        return new Speaker(person, Optional.of(partner), Optional.empty());
    }

    /** A person who acts for no partner: a registrar, an operator. */
    public static Speaker alone(PersonId person) {
        return new Speaker(person, Optional.empty(), Optional.empty());
    }
}

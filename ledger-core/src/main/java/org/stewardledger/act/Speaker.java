package org.stewardledger.act;

import java.util.Optional;

/**
 * Who performs an act, and for whom.
 *
 * @param person      the acting person
 * @param partner     the partner spoken for; empty when a registrar or an operator acts
 * @param mandate     the mandate relied on; empty when the partner itself speaks through its representative
 * @param responsible who keeps the legal responsibility for what is said under the mandate, as the mandate names it;
 *                    told by the ledger, whoever sends the act, and so empty in what is sent
 */
public record Speaker(
        PersonId person, Optional<PartnerId> partner, Optional<MandateId> mandate, Optional<PartnerId> responsible) {

    /** Somebody as they send an act. */
    public Speaker(PersonId person, Optional<PartnerId> partner, Optional<MandateId> mandate) {
        this(person, partner, mandate, Optional.empty());
    }

    /** A person who speaks for a partner as its representative. */
    public static Speaker representing(PersonId person, PartnerId partner) {
        return new Speaker(person, Optional.of(partner), Optional.empty());
    }

    /** A person who acts for no partner: a registrar, an operator. */
    public static Speaker alone(PersonId person) {
        return new Speaker(person, Optional.empty(), Optional.empty());
    }

    /** A person who relies on a mandate of a partner. */
    public static Speaker mandated(PersonId person, PartnerId partner, MandateId mandate) {
        return new Speaker(person, Optional.of(partner), Optional.of(mandate));
    }

    /** The same, with who keeps the responsibility. */
    public Speaker under(Optional<PartnerId> keeping) {
        return new Speaker(person, partner, mandate, keeping);
    }
}

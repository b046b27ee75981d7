package org.stewardledger.projections;

import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;

/**
 * Who asks, and so what may be answered. What a reader may not see is absent from every row, count and export.
 *
 * @param person       the reading person; empty for a process of the ledger itself
 * @param partnerships the partnerships this reader may read
 * @param partners     the partners represented, under all of their names; decides what was narrowed to partners
 * @param wholeLedger  true for an auditor of the whole ledger, who sees everything
 */
public record Reader(
        Optional<PersonId> person, Set<PartnershipId> partnerships, Set<PartnerId> partners, boolean wholeLedger) {

    public Reader {
        partnerships = Set.copyOf(partnerships);
        partners = Set.copyOf(partners);
    }

    /** A person who reads these partnerships, and what was narrowed to these partners. */
    public static Reader of(PersonId person, Set<PartnershipId> partnerships, Set<PartnerId> partners) {
        return new Reader(Optional.of(person), partnerships, partners, false);
    }

    /** Reads the whole ledger. */
    public static Reader auditor() {
        return new Reader(Optional.empty(), Set.of(), Set.of(), true);
    }

    /** Reads the whole ledger, as this person. */
    public static Reader auditor(PersonId person) {
        return new Reader(Optional.of(person), Set.of(), Set.of(), true);
    }

    /** Whether anything of this partnership may be shown to the reader. */
    public boolean mayRead(PartnershipId partnership) {
        return wholeLedger || partnerships.contains(partnership);
    }
}

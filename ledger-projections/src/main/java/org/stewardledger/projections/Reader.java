package org.stewardledger.projections;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;

/**
 * Who asks, and so what may be answered. What a reader may not see is absent from every row, count and export.
 *
 * @param person      the reading person; empty for a process of the ledger itself
 * @param partners    the partnerships this reader may read, and in each the partners represented there, under all of
 *     their names. What was narrowed to partners is shown by it, in each partnership apart: whoever forms another one
 *     may give a partner there the same identifier
 * @param wholeLedger true for an auditor of the whole ledger, who sees everything
 */
public record Reader(Optional<PersonId> person, Map<PartnershipId, Set<PartnerId>> partners, boolean wholeLedger) {

    public Reader {
        partners = partners.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, one -> Set.copyOf(one.getValue())));
    }

    /** A partner represented in a partnership. */
    public record Standing(PartnershipId partnership, PartnerId partner) {}

    /** A person who reads these partnerships, and in each what was narrowed to these partners. */
    public static Reader of(PersonId person, Map<PartnershipId, Set<PartnerId>> partners) {
        return new Reader(Optional.of(person), partners, false);
    }

    /** Reads the whole ledger. */
    public static Reader auditor() {
        return new Reader(Optional.empty(), Map.of(), true);
    }

    /** Reads the whole ledger, as this person. */
    public static Reader auditor(PersonId person) {
        return new Reader(Optional.of(person), Map.of(), true);
    }

    /** The partnerships this reader may read, unless it is the whole ledger. */
    public Set<PartnershipId> partnerships() {
        return partners.keySet();
    }

    /** The partners represented in a partnership. */
    public Set<PartnerId> partnersIn(PartnershipId partnership) {
        return partners.getOrDefault(partnership, Set.of());
    }

    /** Each partner represented, with its partnership. */
    public List<Standing> standings() {
        return partners.entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(partner -> new Standing(one.getKey(), partner)))
                .toList();
    }

    /** Whether anything of this partnership may be shown to the reader. */
    public boolean mayRead(PartnershipId partnership) {
        return wholeLedger || partners.containsKey(partnership);
    }
}

package org.stewardledger.projections;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;

/**
 * Who asks, and so what may be answered. What a reader may not see is absent from every row, count and export.
 *
 * @param person      the reading person; empty for a process of the ledger itself
 * @param partners    the partnerships this reader may read, and in each the partners represented there or from which
 *     the person holds a mandate, under all of their names. What was narrowed to partners is shown by it, in each
 *     partnership apart: whoever forms another one may give a partner there the same identifier
 * @param transcribed those of the partnerships of which the person is the registrar, who wrote down all that is
 *     recorded of them and is shown all of it
 * @param wholeLedger true for an auditor of the whole ledger, who sees everything
 */
public record Reader(
        Optional<PersonId> person,
        Map<PartnershipId, Set<PartnerId>> partners,
        Set<PartnershipId> transcribed,
        boolean wholeLedger) {

    public Reader {
        partners = partners.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, one -> Set.copyOf(one.getValue())));
        transcribed = Set.copyOf(transcribed);
    }

    /**
     * To whom what was narrowed is shown in a partnership.
     *
     * @param partnership the partnership
     * @param partner     what is for this partner; empty when whatever it is narrowed to
     */
    public record Standing(PartnershipId partnership, Optional<PartnerId> partner) {}

    /** A person who reads these partnerships, and in each what was narrowed to these partners. */
    public static Reader of(PersonId person, Map<PartnershipId, Set<PartnerId>> partners) {
        return new Reader(Optional.of(person), partners, Set.of(), false);
    }

    /** The same, who is the registrar of these. */
    public Reader transcribing(Set<PartnershipId> partnerships) {
        return new Reader(person, partners, partnerships, wholeLedger);
    }

    /** Reads the whole ledger. */
    public static Reader auditor() {
        return new Reader(Optional.empty(), Map.of(), Set.of(), true);
    }

    /** Reads the whole ledger, as this person. */
    public static Reader auditor(PersonId person) {
        return new Reader(Optional.of(person), Map.of(), Set.of(), true);
    }

    /** The partnerships this reader may read, unless it is the whole ledger. */
    public Set<PartnershipId> partnerships() {
        return partners.keySet();
    }

    /** The partners in a partnership for which the reader reads. */
    public Set<PartnerId> partnersIn(PartnershipId partnership) {
        return partners.getOrDefault(partnership, Set.of());
    }

    /** To whom what was narrowed is shown, in each partnership. */
    public List<Standing> standings() {
        return Stream.concat(
                        transcribed.stream().map(partnership -> new Standing(partnership, Optional.empty())),
                        partners.entrySet().stream()
                                .flatMap(one -> one.getValue().stream()
                                        .map(partner -> new Standing(one.getKey(), Optional.of(partner)))))
                .toList();
    }

    /** Whether anything of this partnership may be shown to the reader. */
    public boolean mayRead(PartnershipId partnership) {
        return wholeLedger || partners.containsKey(partnership);
    }
}

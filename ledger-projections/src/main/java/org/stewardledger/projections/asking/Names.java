package org.stewardledger.projections.asking;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.projections.Named;

/** What partners are called at the two times of a question. */
public final class Names {

    private static final String NAMES = """
        select partner, name, kept, kept_name
        from projections.names_at(:generation, cast(:partnership as uuid), :asOf, :knownAt, :first)
        """;

    private final Map<UUID, Named> names;

    private Names(Map<UUID, Named> names) {
        this.names = names;
    }

    /** The names in a partnership. */
    public static Names in(Question question, PartnershipId partnership) {
        Map<UUID, Named> names = new HashMap<>();
        question.sql(NAMES)
                .param("partnership", partnership.value())
                .query((row, number) -> new Named(
                        new PartnerId(Column.theUuid(row, "partner")),
                        Column.theText(row, "name"),
                        new PartnerId(Column.theUuid(row, "kept")),
                        Column.theText(row, "kept_name")))
                .list()
                .forEach(named -> names.put(named.partner().value(), named));
        return new Names(names);
    }

    /** What a partner is called; by its identifier when no name of it is known at all. */
    public Named of(UUID partner) {
        return Optional.ofNullable(names.get(partner)).orElseGet(() -> {
            PartnerId id = new PartnerId(partner);
            return new Named(id, partner.toString(), id, partner.toString());
        });
    }

    /** What these partners are called, by name. */
    public List<Named> of(Collection<UUID> partners) {
        return partners.stream().map(this::of).sorted(byName()).toList();
    }

    /** All names of the partner that has this one. */
    public List<UUID> allOf(PartnerId partner) {
        PartnerId kept = of(partner.value()).kept();
        return Stream.concat(
                        Stream.of(partner.value(), kept.value()),
                        names.values().stream()
                                .filter(named -> named.kept().equals(kept))
                                .map(named -> named.partner().value()))
                .distinct()
                .toList();
    }

    /** By the name kept, then by the name recorded. */
    public static Comparator<Named> byName() {
        return Comparator.comparing(Named::keptName)
                .thenComparing(Named::name)
                .thenComparing(named -> named.partner().value());
    }
}

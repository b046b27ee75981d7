package org.stewardledger.projections.asking;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Text;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.Unsealing;
import org.stewardledger.projections.setting.SealedText;

/** What partners are called at the two times of a question. */
public final class Names {

    private static final String NAMES = """
        select partner, name, sealed_name, kept, kept_name, kept_sealed_name
        from projections.names_at(:generation, cast(:partnership as uuid), :asOf, :knownAt, :first)
        """;

    private final Map<UUID, Named> names;

    private record Row(PartnerId partner, Text name, PartnerId kept, Text keptName) {}

    private Names(Map<UUID, Named> names) {
        this.names = names;
    }

    /** The names in a partnership; {@value Unsealing#ERASED} for a person that was. */
    public static Names in(Question question, PartnershipId partnership) {
        List<Row> rows = question.sql(NAMES)
                .param("partnership", partnership.value())
                .query((row, number) -> new Row(
                        new PartnerId(Column.theUuid(row, "partner")),
                        SealedText.read(row.getString("name"), row.getString("sealed_name")),
                        new PartnerId(Column.theUuid(row, "kept")),
                        SealedText.read(row.getString("kept_name"), row.getString("kept_sealed_name"))))
                .list();
        Iterator<Optional<String>> opened = question.unsealing()
                .openAll(rows.stream()
                        .flatMap(row -> Stream.of(row.name(), row.keptName()))
                        .toList())
                .iterator();
        Map<UUID, Named> names = new HashMap<>();
        rows.forEach(row -> names.put(
                row.partner().value(),
                new Named(
                        row.partner(),
                        opened.next().orElse(Unsealing.ERASED),
                        row.kept(),
                        opened.next().orElse(Unsealing.ERASED))));
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

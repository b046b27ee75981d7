package org.stewardledger.api.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stewardledger.act.PartnerId;
import org.stewardledger.projections.partnerships.PartnerRow;

/**
 * A partner in a list, with all of its names.
 *
 * @param name           the name that views keep, leading to its page
 * @param kind           person, team, organisation or larger whole
 * @param aliases        its other names as recorded
 * @param member         whether it is a member, under any of its names
 * @param since          since when; empty while it never was
 * @param representative who speaks for it; empty when nobody is named
 * @param how            transcribed or spoken
 */
record PartnerLine(
        Link name,
        String kind,
        List<String> aliases,
        boolean member,
        Optional<When> since,
        Optional<String> representative,
        Mark how) {

    /** One line for each partner, whatever the number of its names; by name. */
    static List<PartnerLine> of(Visit visit, List<PartnerRow> rows) {
        return rows.stream()
                .map(row -> row.partner().kept())
                .distinct()
                .map(kept -> line(visit, kept, under(kept, rows)))
                .sorted(Comparator.comparing(line -> line.name().text()))
                .toList();
    }

    /** The line of one partner; empty when it is not among the rows. */
    static Optional<PartnerLine> of(Visit visit, List<PartnerRow> rows, PartnerId partner) {
        return rows.stream()
                .filter(row -> row.partner().partner().equals(partner))
                .findFirst()
                .map(row ->
                        line(visit, row.partner().kept(), under(row.partner().kept(), rows)));
    }

    private static List<PartnerRow> under(PartnerId kept, List<PartnerRow> rows) {
        return rows.stream().filter(row -> row.partner().kept().equals(kept)).toList();
    }

    private static PartnerLine line(Visit visit, PartnerId kept, List<PartnerRow> names) {
        PartnerRow first = names.stream()
                .filter(row -> row.partner().partner().equals(kept))
                .findFirst()
                .orElse(names.getFirst());
        return new PartnerLine(
                new Link(
                        first.partner().keptName(),
                        visit.links().partner(visit.partnership().partnership(), kept)),
                Wording.kind(first.kind()),
                names.stream()
                        .map(row -> row.partner().name())
                        .filter(name -> !name.equals(first.partner().keptName()))
                        .distinct()
                        .toList(),
                names.stream().anyMatch(PartnerRow::member),
                names.stream()
                        .flatMap(row -> row.memberFrom().stream())
                        .min(Comparator.naturalOrder())
                        .map(visit::when),
                names.stream().flatMap(row -> row.representativeName().stream()).findFirst(),
                Mark.of(names.stream().allMatch(PartnerRow::transcribed)));
    }
}

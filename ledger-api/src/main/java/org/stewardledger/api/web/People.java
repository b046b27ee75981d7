package org.stewardledger.api.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stewardledger.act.PersonId;
import org.stewardledger.projections.history.HistoryRow;
import org.stewardledger.projections.partnerships.PartnerRow;

/**
 * What the persons of a partnership are called.
 *
 * @param names     names of representatives, where they are not erased
 * @param registrar who transcribes; empty where nobody does
 */
record People(Map<PersonId, String> names, Optional<PersonId> registrar) {

    static People of(Visit visit, List<PartnerRow> partners) {
        Map<PersonId, String> names = partners.stream()
                .filter(row -> row.representative().isPresent()
                        && row.representativeName().isPresent())
                .collect(Collectors.toMap(
                        row -> row.representative().orElseThrow(),
                        row -> row.representativeName().orElseThrow(),
                        (first, second) -> first));
        return new People(names, visit.partnership().registrar());
    }

    /** Who acted, for whom, on which mandate. */
    String speaker(HistoryRow row) {
        String person = registrar.filter(row.person()::equals).isPresent()
                ? "the registrar"
                : Optional.ofNullable(names.get(row.person()))
                        .orElse("person " + row.person().toString().substring(0, 8));
        String partner = row.partner().map(of -> " for " + Wording.name(of)).orElse("");
        String mandate = row.mandate()
                .map(of -> ", on mandate " + of.toString().substring(0, 8))
                .orElse("");
        return person + partner + mandate;
    }
}

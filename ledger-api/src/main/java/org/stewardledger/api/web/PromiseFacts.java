package org.stewardledger.api.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.promises.PromiseDetail;
import org.stewardledger.projections.promises.PromiseRow;

/** Lists the parties and terms of a promise, one a line. */
final class PromiseFacts {

    private PromiseFacts() {}

    static List<PromisePage.Fact> of(Visit visit, PromiseDetail detail) {
        PromiseRow row = detail.row();
        List<PromisePage.Fact> facts = new ArrayList<>();
        facts.add(partners(visit, "Promised by", row.promisors()));
        if (row.promisors().size() > 1) {
            facts.add(partners(visit, "Of these have promised", detail.promised()));
        }
        detail.sourceSpelling()
                .ifPresent(spelling -> facts.add(PromisePage.Fact.of("Spelled in the source", spelling)));
        if (!row.bearers().equals(row.promisors())) {
            facts.add(partners(visit, "Borne now by", row.bearers()));
        }
        facts.add(
                row.promisees().isEmpty()
                        ? PromisePage.Fact.of("Promised to", "the partnership; no promisee is named")
                        : partners(visit, "Promised to", row.promisees()));
        facts.add(PromisePage.Fact.of("About", Wording.subject(row.subject())));
        detail.under()
                .ifPresent(under -> facts.add(new PromisePage.Fact(
                        "Under",
                        List.of(new PromisePage.Part(
                                under.serves().isEmpty()
                                        ? "an agreement"
                                        : "an agreement, for "
                                                + Wording.count(under.serves().size(), "result", "results"),
                                Optional.of(visit.links().agreement(row.partnership(), under.agreementId())))))));
        row.undertaking().ifPresent(undertaking -> facts.add(narrowed(visit, row, "undertaking", undertaking)));
        row.deliverable().ifPresent(deliverable -> facts.add(narrowed(visit, row, "deliverable", deliverable)));
        row.terms().condition().ifPresent(condition -> facts.add(PromisePage.Fact.of("Kept when", condition)));
        row.terms().pledged().ifPresent(pledged -> facts.add(PromisePage.Fact.of("Pledged", pledged)));
        facts.addAll(times(visit, row));
        return facts;
    }

    private static List<PromisePage.Fact> times(Visit visit, PromiseRow row) {
        List<PromisePage.Fact> facts = new ArrayList<>();
        facts.add(PromisePage.Fact.of("First due", Wording.due(row.firstDue())));
        facts.add(PromisePage.Fact.of("Due now", Wording.due(row.terms().due())));
        row.promisedAt()
                .ifPresent(at ->
                        facts.add(PromisePage.Fact.of("Promised", visit.when(at).text())));
        row.firstRecordedAt()
                .ifPresent(at -> facts.add(PromisePage.Fact.of(
                        "First known", visit.when(at).text() + (row.recordedAfterDue() ? ", after it fell due" : ""))));
        facts.add(PromisePage.Fact.of("Renegotiated", Wording.count(row.renegotiations(), "time", "times")));
        return facts;
    }

    private static PromisePage.Fact partners(Visit visit, String label, List<Named> partners) {
        List<PromisePage.Part> parts = partners.stream()
                .map(partner -> new PromisePage.Part(
                        Wording.name(partner),
                        Optional.of(visit.links().partner(visit.partnership().partnership(), partner.kept()))))
                .toList();
        return parts.isEmpty() ? PromisePage.Fact.of(label, "none") : new PromisePage.Fact(label, parts);
    }

    private static PromisePage.Fact narrowed(Visit visit, PromiseRow row, String by, String value) {
        String label = by.equals("undertaking") ? "Part of" : "Deliverable";
        return new PromisePage.Fact(
                label,
                List.of(new PromisePage.Part(
                        value, Optional.of(visit.links().promises(row.partnership(), Map.of(by, value))))));
    }
}

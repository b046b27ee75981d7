package org.stewardledger.api.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stewardledger.act.FactClass;
import org.stewardledger.deciding.Acts;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.Page;
import org.stewardledger.projections.history.HistoryRow;
import org.stewardledger.projections.partnerships.MilestoneRow;
import org.stewardledger.projections.partnerships.PartnerRow;

/**
 * Everything recorded in a partnership, to be searched.
 *
 * @param frame     what surrounds it
 * @param choice    what there is to narrow by
 * @param entries   the entries of this page
 * @param firstHref the first page; empty when this is it
 * @param nextHref  the next page; empty when there is none
 * @param allHref   the history, narrowed by nothing
 */
record HistoryPage(
        Frame frame,
        Choice choice,
        List<Entry> entries,
        Optional<String> firstHref,
        Optional<String> nextHref,
        String allHref) {

    /**
     * What there is to narrow a history by, and what was chosen.
     *
     * @param action   the history
     * @param words    what was filled in
     * @param types    kinds of events
     * @param classes  fact, declaration, judgement
     * @param hows     transcribed or spoken
     * @param partners partners, under each of their names
     * @param from     what was filled in
     * @param to       what was filled in
     * @param entries  the positions that it is narrowed to, as its address has them; empty when to none
     * @param oldest   oldest first
     */
    record Choice(
            String action,
            String words,
            List<Option> types,
            List<Option> classes,
            List<Option> hows,
            List<Option> partners,
            String from,
            String to,
            String entries,
            boolean oldest) {}

    /** The answers that this page shows. */
    record Answers(Answer<Page<HistoryRow>> page, List<PartnerRow> partners, List<MilestoneRow> milestones) {}

    static HistoryPage of(Visit visit, HistoryAsked asked, Answers answers) {
        var partnership = visit.partnership().partnership();
        String path = "/partnerships/" + partnership + "/history";
        Place place = new Place(
                "History",
                path,
                asked.parameters(),
                List.of(new Link(visit.partnership().name(), visit.links().partnership(partnership))),
                Optional.of(Place.Section.HISTORY));
        People people = People.of(visit, answers.partners());
        return new HistoryPage(
                Frame.in(visit, place, answers.milestones(), answers.page().currentTo()),
                choice(path, asked, answers.partners()),
                answers.page().value().rows().stream()
                        .map(row -> Entry.of(visit, people, row))
                        .toList(),
                asked.after()
                        .map(start -> visit.links()
                                .history(
                                        partnership,
                                        asked.after(Optional.empty()).parameters())),
                answers.page()
                        .value()
                        .next()
                        .map(next -> visit.links()
                                .history(
                                        partnership,
                                        asked.after(Optional.of(next)).parameters())),
                visit.links().history(partnership, Map.of()));
    }

    private static Choice choice(String action, HistoryAsked asked, List<PartnerRow> partners) {
        return new Choice(
                action,
                asked.words().orElse(""),
                types(asked),
                options(FactClass.values(), asked.factClass()),
                options(HistoryAsked.How.values(), asked.how()),
                partners.stream()
                        .map(row -> new Option(
                                row.partner().partner().toString(),
                                Wording.name(row.partner()),
                                asked.partner()
                                        .filter(row.partner().partner()::equals)
                                        .isPresent()))
                        .toList(),
                asked.from().map(LocalDate::toString).orElse(""),
                asked.to().map(LocalDate::toString).orElse(""),
                asked.parameters().getOrDefault("entries", ""),
                asked.oldest());
    }

    /** All kinds of events there are, from the sealed families themselves. */
    private static List<Option> types(HistoryAsked asked) {
        return Acts.eventFamilies().stream()
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .distinct()
                .sorted()
                .map(type -> new Option(
                        type,
                        Wording.type(type),
                        asked.type().filter(type::equals).isPresent()))
                .toList();
    }

    private static <E extends Enum<E>> List<Option> options(E[] values, Optional<E> chosen) {
        return Stream.of(values)
                .map(value -> new Option(
                        HistoryAsked.code(value),
                        Wording.type(HistoryAsked.code(value)),
                        chosen.filter(value::equals).isPresent()))
                .toList();
    }
}

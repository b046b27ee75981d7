package org.stewardledger.api.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.Became;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.Page;
import org.stewardledger.projections.partnerships.MilestoneRow;
import org.stewardledger.projections.partnerships.PartnerRow;
import org.stewardledger.projections.promises.PromiseRow;
import org.stewardledger.projections.stewardship.Figure;

/**
 * A list of promises, narrowed by what its address states.
 *
 * @param frame       what surrounds it
 * @param heading     what is listed, in words
 * @param explained   what the figure counts, where the promises behind one are listed
 * @param choice      what there is to narrow by
 * @param lines       the promises of this page
 * @param behind      whether these are the promises behind a figure
 * @param changes     whether the figure counts changes of terms, so that a promise may account for several
 * @param firstHref   the first page; empty when this is it
 * @param nextHref    the next page; empty when there is none
 * @param allHref     the list, narrowed by nothing
 * @param recordOnly  whether the partnership is known only from a source
 */
record PromisesPage(
        Frame frame,
        String heading,
        Optional<String> explained,
        Choice choice,
        List<PromiseLine> lines,
        boolean behind,
        boolean changes,
        Optional<String> firstHref,
        Optional<String> nextHref,
        String allHref,
        boolean recordOnly) {

    /**
     * What there is to narrow a list of promises by, and what was chosen.
     *
     * @param action       the list
     * @param partners     partners under the names that views keep
     * @param roles        what a partner has to do with a promise
     * @param deliverables what is delivered
     * @param unnamed      whether those that name no deliverable are chosen
     * @param became       what became of promises
     * @param figures      the figures
     * @param undertaking  what was filled in
     * @param words        what was filled in
     */
    record Choice(
            String action,
            List<Option> partners,
            List<Option> roles,
            List<Option> deliverables,
            boolean unnamed,
            List<Option> became,
            List<Option> figures,
            String undertaking,
            String words) {}

    /** A promise, and how much of the figure asked for it accounts for. */
    record Row(PromiseRow promise, Optional<Integer> times) {}

    /** The answers that this page shows. */
    record Answers(
            Answer<Page<Row>> page,
            List<PartnerRow> partners,
            List<MilestoneRow> milestones,
            List<String> deliverables) {}

    static PromisesPage of(Visit visit, PromisesAsked asked, Answers answers) {
        PartnershipId partnership = visit.partnership().partnership();
        String path = "/partnerships/" + partnership + "/promises";
        String heading = heading(asked, answers.partners());
        Place place = new Place(
                heading,
                path,
                asked.parameters(),
                List.of(new Link(visit.partnership().name(), visit.links().partnership(partnership))),
                Optional.of(Place.Section.PROMISES));
        return new PromisesPage(
                Frame.in(visit, place, answers.milestones(), answers.page().currentTo()),
                heading,
                asked.figure().map(FigureWords::meaning),
                choice(path, asked, answers.partners(), answers.deliverables()),
                answers.page().value().rows().stream()
                        .map(row -> PromiseLine.of(visit, row.promise(), row.times()))
                        .toList(),
                asked.figure().isPresent(),
                countsChanges(asked.figure()),
                asked.after()
                        .map(start -> visit.links()
                                .promises(
                                        partnership,
                                        asked.after(Optional.empty()).parameters())),
                answers.page()
                        .value()
                        .next()
                        .map(next -> visit.links()
                                .promises(
                                        partnership,
                                        asked.after(Optional.of(next)).parameters())),
                visit.links().promises(partnership, Map.of()),
                visit.recordOnly());
    }

    /** What is listed: the figure or the promises, of whom, of which deliverable. */
    private static String heading(PromisesAsked asked, List<PartnerRow> partners) {
        String what = asked.figure().map(FigureWords::label).orElse("Promises");
        String who = asked.partner()
                .map(partner -> " · " + asked.role().text() + " " + nameOf(partner, partners))
                .orElse("");
        String deliverable = asked.deliverable()
                .map(text -> text.isEmpty() ? " · no deliverable named" : " · " + text)
                .orElse("");
        return what + who + deliverable;
    }

    private static String nameOf(PartnerId partner, List<PartnerRow> partners) {
        return partners.stream()
                .map(PartnerRow::partner)
                .filter(named -> named.partner().equals(partner))
                .map(Named::keptName)
                .findFirst()
                .orElse("a partner not known then");
    }

    /** The lists from which one chooses. */
    private static Choice choice(
            String action, PromisesAsked asked, List<PartnerRow> partners, List<String> deliverables) {
        return new Choice(
                action,
                partners.stream()
                        .filter(row ->
                                row.partner().partner().equals(row.partner().kept()))
                        .map(row -> new Option(
                                row.partner().kept().toString(),
                                row.partner().keptName(),
                                asked.partner()
                                        .filter(row.partner().kept()::equals)
                                        .isPresent()))
                        .toList(),
                Stream.of(PromisesAsked.Role.values())
                        .map(role -> new Option(role.code(), role.text(), role == asked.role()))
                        .toList(),
                deliverables.stream()
                        .filter(text -> !text.isEmpty())
                        .map(text -> new Option(
                                text,
                                text,
                                asked.deliverable().filter(text::equals).isPresent()))
                        .toList(),
                asked.deliverable().filter(String::isEmpty).isPresent(),
                Stream.of(Became.values())
                        .map(became -> new Option(
                                PromisesAsked.code(became),
                                Wording.became(became),
                                asked.became().filter(became::equals).isPresent()))
                        .toList(),
                FigureWords.options(asked.figure()),
                asked.undertaking().orElse(""),
                asked.words().orElse(""));
    }

    /** Whether a figure counts something else than promises, so that one promise may count several times. */
    private static boolean countsChanges(Optional<Figure> figure) {
        return figure.filter(one -> one == Figure.RENEGOTIATIONS || one == Figure.RENEGOTIATED_AFTER_DUE)
                .isPresent();
    }
}

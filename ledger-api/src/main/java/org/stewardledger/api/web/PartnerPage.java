package org.stewardledger.api.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.partnerships.MilestoneRow;
import org.stewardledger.projections.promises.PromiseRow;
import org.stewardledger.projections.stewardship.Figures;
import org.stewardledger.projections.stewardship.Slice;
import org.stewardledger.projections.stewardship.Stewardship;

/**
 * How one partner stood by what it promised.
 *
 * @param frame         what surrounds it
 * @param partner       the partner with its names
 * @param recordOnly    whether the partnership is known only from a source
 * @param figures       its figures; empty when it promised nothing
 * @param plots         what became of its promises, and how far they slipped
 * @param byDeliverable its figures for each deliverable
 * @param lines         the first of its promises
 * @param all           all of its promises, and how many these are
 * @param others        lists of promises that it bears or that are made to it
 */
record PartnerPage(
        Frame frame,
        PartnerLine partner,
        boolean recordOnly,
        Optional<FigureList> figures,
        List<Plot> plots,
        FigureTable byDeliverable,
        List<PromiseLine> lines,
        Link all,
        List<Link> others) {

    /** How many promises are listed here; the others stand in the list of promises. */
    static final int LISTED = 25;

    /**
     * The answers that this page shows.
     *
     * @param partner     the partner, under the name that views keep
     * @param line        the partner as a list shows it
     * @param milestones  the milestones of the partnership
     * @param stewardship the figures of the partnership
     * @param promises    all promises that the partner made
     * @param onFirstDate those kept on the first date
     */
    record Answers(
            PartnerId partner,
            PartnerLine line,
            List<MilestoneRow> milestones,
            Answer<Stewardship> stewardship,
            List<PromiseRow> promises,
            Set<PromiseId> onFirstDate) {

        Optional<Figures> figures() {
            return stewardship.value().byPartner().stream()
                    .filter(of -> of.partner().kept().equals(partner))
                    .map(Stewardship.OfPartner::figures)
                    .findFirst();
        }
    }

    static PartnerPage of(Visit visit, Answers answers) {
        PartnershipId partnership = visit.partnership().partnership();
        Slice slice = new Slice(partnership, Optional.of(answers.partner()), Optional.empty());
        Place place = new Place(
                answers.line().name().text(),
                "/partnerships/" + partnership + "/partners/" + answers.partner(),
                Map.of(),
                List.of(new Link(visit.partnership().name(), visit.links().partnership(partnership))),
                Optional.empty());
        return new PartnerPage(
                Frame.in(
                        visit,
                        place,
                        answers.milestones(),
                        answers.stewardship().currentTo()),
                answers.line(),
                visit.recordOnly(),
                answers.figures().map(figures -> FigureList.of(visit, slice, figures)),
                List.of(OutcomesByDue.of(answers.promises(), answers.onFirstDate()), Slips.of(answers.promises())),
                byDeliverable(visit, slice, answers),
                answers.promises().stream()
                        .limit(LISTED)
                        .map(row -> PromiseLine.of(visit, row, Optional.empty()))
                        .toList(),
                new Link(
                        "All " + Wording.count(answers.promises().size(), "promise", "promises") + " it made",
                        list(visit, answers.partner(), PromisesAsked.Role.PROMISOR)),
                List.of(
                        new Link("Promises it bears now", list(visit, answers.partner(), PromisesAsked.Role.BEARER)),
                        new Link("Promises made to it", list(visit, answers.partner(), PromisesAsked.Role.PROMISEE))));
    }

    private static String list(Visit visit, PartnerId partner, PromisesAsked.Role role) {
        return visit.links()
                .promises(
                        visit.partnership().partnership(),
                        PromisesAsked.ALL.of(partner, role).parameters());
    }

    private static FigureTable byDeliverable(Visit visit, Slice slice, Answers answers) {
        return FigureTable.of(
                visit,
                "Its figures for each deliverable",
                "Deliverable",
                answers.stewardship().value().byPartnerAndDeliverable().stream()
                        .filter(of -> of.partner().kept().equals(answers.partner()))
                        .map(of -> OverviewPage.deliverable(slice, of.deliverable(), of.figures()))
                        .toList());
    }
}

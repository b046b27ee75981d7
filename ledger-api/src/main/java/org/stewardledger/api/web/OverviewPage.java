package org.stewardledger.api.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.charter.Charter;
import org.stewardledger.projections.partnerships.MilestoneRow;
import org.stewardledger.projections.partnerships.PartnerRow;
import org.stewardledger.projections.partnerships.PartnershipRow;
import org.stewardledger.projections.stewardship.Figures;
import org.stewardledger.projections.stewardship.Slice;
import org.stewardledger.projections.stewardship.Stewardship;

/**
 * A partnership: what it is, who is in it, its milestones, and how its partners stood by what they promised.
 *
 * @param frame         what surrounds it
 * @param name          what it is called
 * @param problem       the problem: as all members agreed on it, or as long as they have not, as it was formed with
 * @param problemHow    which of these it is
 * @param forming       how it came to be
 * @param recordOnly    whether it is known only from a source
 * @param formedAt      when it was formed here
 * @param closedAt      when all members consented to close it; empty while it is open
 * @param views         what else was told in it
 * @param knownThen     whether it was known here at the times asked for
 * @param zone          the time zone whose days its dates mean
 * @param members       how many members it has
 * @param partners      its partners, by name
 * @param milestones    its milestones
 * @param figures       the figures of all promises
 * @param byPartner     the figures of each partner
 * @param byDeliverable the figures of each deliverable
 */
record OverviewPage(
        Frame frame,
        String name,
        String problem,
        String problemHow,
        String forming,
        boolean recordOnly,
        When formedAt,
        Optional<When> closedAt,
        List<Link> views,
        boolean knownThen,
        String zone,
        String members,
        List<PartnerLine> partners,
        List<MilestoneLine> milestones,
        FigureList figures,
        FigureTable byPartner,
        FigureTable byDeliverable) {

    /**
     * A milestone.
     *
     * @param name  what it is called
     * @param date  its day; empty while none is set
     * @param seen  where that day lies, seen from the time asked for; empty likewise
     * @param moved how often it was moved, in words; empty when never
     * @param how   transcribed or spoken
     */
    record MilestoneLine(
            String name, Optional<LocalDate> date, Optional<String> seen, Optional<String> moved, Mark how) {}

    /** The answers that this page shows. */
    record Answers(
            List<PartnerRow> partners,
            List<MilestoneRow> milestones,
            Answer<Stewardship> stewardship,
            Charter.Common problem,
            List<String> views) {}

    static OverviewPage of(Visit visit, Answers answers) {
        PartnershipRow partnership = visit.partnership();
        Stewardship stewardship = answers.stewardship().value();
        Place place = new Place(
                partnership.name(),
                "/partnerships/" + partnership.partnership(),
                Map.of(),
                List.of(),
                Optional.of(Place.Section.OVERVIEW));
        Slice whole = Slice.whole(partnership.partnership());
        return new OverviewPage(
                Frame.in(
                        visit,
                        place,
                        answers.milestones(),
                        answers.stewardship().currentTo()),
                partnership.name(),
                answers.problem().text().orElseGet(partnership::problem),
                problemHow(answers.problem()),
                Wording.forming(partnership.forming()),
                visit.recordOnly(),
                visit.when(partnership.formedAt()),
                partnership.closedAt().map(visit::when),
                answers.views().stream()
                        .map(view ->
                                new Link(ViewWords.title(view), visit.links().view(partnership.partnership(), view)))
                        .toList(),
                visit.knownThen(),
                Wording.zone(partnership.zone()),
                Wording.count(partnership.members(), "member", "members"),
                PartnerLine.of(visit, answers.partners()),
                answers.milestones().stream().map(row -> milestone(visit, row)).toList(),
                FigureList.of(visit, whole, stewardship.total()),
                byPartner(visit, stewardship),
                byDeliverable(visit, whole, stewardship));
    }

    private static String problemHow(Charter.Common problem) {
        return switch (problem.agreement()) {
            case AGREED_BY_ALL ->
                problem.joined().isEmpty()
                        ? "The problem, as all members agreed on it."
                        : "The problem, as all who were members then agreed on it; others have joined since.";
            case ONLY_STATED, NOT_STATED -> "The problem, as it was stated when the partnership was formed.";
        };
    }

    private static MilestoneLine milestone(Visit visit, MilestoneRow row) {
        return new MilestoneLine(
                row.name(),
                row.date(),
                row.date().map(day -> Wording.seenFrom(visit.day(), day)),
                Optional.of(row.moved()).filter(moved -> moved > 0).map(moved -> Wording.count(moved, "time", "times")),
                Mark.of(row.transcribed()));
    }

    private static FigureTable byPartner(Visit visit, Stewardship stewardship) {
        return FigureTable.of(
                visit,
                "Figures of each partner",
                "Partner",
                stewardship.byPartner().stream()
                        .map(of -> {
                            Named partner = of.partner();
                            return new FigureTable.Set(
                                    partner.keptName(),
                                    Optional.of(visit.links().partner(stewardship.partnership(), partner.kept())),
                                    new Slice(stewardship.partnership(), Optional.of(partner.kept()), Optional.empty()),
                                    of.figures());
                        })
                        .toList());
    }

    private static FigureTable byDeliverable(Visit visit, Slice within, Stewardship stewardship) {
        return FigureTable.of(
                visit,
                "Figures of each deliverable",
                "Deliverable",
                stewardship.byDeliverable().stream()
                        .map(of -> deliverable(within, of.deliverable(), of.figures()))
                        .toList());
    }

    /** The figures of one deliverable within a set of promises. */
    static FigureTable.Set deliverable(Slice within, String deliverable, Figures figures) {
        return new FigureTable.Set(
                deliverable.isEmpty() ? "not named" : deliverable,
                Optional.empty(),
                new Slice(within.partnership(), within.partner(), Optional.of(deliverable)),
                figures);
    }
}

package org.stewardledger.api.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.Projections;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.charter.Charter;
import org.stewardledger.projections.charter.CharterTelling;
import org.stewardledger.projections.partnerships.PartnerRow;
import org.stewardledger.projections.partnerships.PartnershipRow;
import org.stewardledger.projections.promises.PromiseFilter;
import org.stewardledger.projections.promises.PromiseRow;
import org.stewardledger.projections.stewardship.Counted;
import org.stewardledger.projections.stewardship.Figure;
import org.stewardledger.projections.stewardship.Slice;
import org.stewardledger.projections.stewardship.Stewardship;
import org.stewardledger.projections.told.Telling;

/** Serves the list of partnerships, a partnership, and how one partner stood by what it promised. */
@Controller
class PartnershipPages {

    private final Projections projections;
    private final Visits visits;

    PartnershipPages(Projections projections, Visits visits) {
        this.projections = projections;
        this.visits = visits;
    }

    /** The partnerships this reader may read; where there is but one, straight to it. */
    @GetMapping("/")
    String partnerships(Reader reader, Standpoint standpoint, Model model) {
        var asOf = visits.anywhere(reader, standpoint);
        Answer<List<PartnershipRow>> all = projections.partnerships().all(reader, asOf);
        if (all.value().size() == 1) {
            return "redirect:"
                    + new Links(standpoint).partnership(all.value().getFirst().partnership());
        }
        model.addAttribute("page", HomePage.of(standpoint, all));
        return "partnerships";
    }

    @GetMapping("/partnerships/{partnership}")
    String overview(Reader reader, Standpoint standpoint, @PathVariable PartnershipId partnership, Model model) {
        Visit visit = visits.to(reader, partnership, standpoint);
        model.addAttribute(
                "page",
                OverviewPage.of(
                        visit,
                        new OverviewPage.Answers(
                                visits.partners(visit),
                                visits.milestones(visit),
                                stewardship(visit),
                                problem(visit),
                                projections.tellings().all().stream()
                                        .map(Telling::name)
                                        .toList())));
        return "partnership";
    }

    @GetMapping("/partnerships/{partnership}/partners/{partner}")
    String partner(
            Reader reader,
            Standpoint standpoint,
            @PathVariable PartnershipId partnership,
            @PathVariable PartnerId partner,
            Model model) {
        Visit visit = visits.to(reader, partnership, standpoint);
        List<PartnerRow> partners = visits.partners(visit);
        PartnerId kept = partners.stream()
                .map(PartnerRow::partner)
                .filter(named -> named.partner().equals(partner))
                .findFirst()
                .orElseThrow(() -> new NotShown("There is no partner " + partner + "."))
                .kept();
        if (!kept.equals(partner)) {
            return "redirect:" + visit.links().partner(partnership, kept);
        }
        model.addAttribute("page", PartnerPage.of(visit, answers(visit, partners, kept)));
        return "partner";
    }

    private PartnerPage.Answers answers(Visit visit, List<PartnerRow> partners, PartnerId partner) {
        PartnershipId partnership = visit.partnership().partnership();
        return new PartnerPage.Answers(
                partner,
                PartnerLine.of(visit, partners, partner)
                        .orElseThrow(() -> new NotShown("There is no partner " + partner + ".")),
                visits.milestones(visit),
                stewardship(visit),
                promises(visit, partner),
                keptOnFirstDate(visit, partner));
    }

    private Charter.Common problem(Visit visit) {
        PartnershipId partnership = visit.partnership().partnership();
        return projections
                .tellings()
                .tell(visit.reader(), visit.asOf(), partnership, new CharterTelling())
                .value()
                .map(Charter::problem)
                .orElseThrow(() -> new NotShown("There is no partnership " + partnership + "."));
    }

    private Answer<Stewardship> stewardship(Visit visit) {
        PartnershipId partnership = visit.partnership().partnership();
        Answer<Optional<Stewardship>> answer = projections.stewardships().of(visit.reader(), visit.asOf(), partnership);
        return new Answer<>(
                answer.value().orElseThrow(() -> new NotShown("There is no partnership " + partnership + ".")),
                answer.asOf(),
                answer.currentTo());
    }

    private List<PromiseRow> promises(Visit visit, PartnerId partner) {
        PromiseFilter made = PromiseFilter.in(visit.partnership().partnership()).by(partner);
        return AllPages.of(paging -> projections
                .promises()
                .list(visit.reader(), visit.asOf(), made, paging)
                .value());
    }

    private Set<PromiseId> keptOnFirstDate(Visit visit, PartnerId partner) {
        Slice slice = new Slice(visit.partnership().partnership(), Optional.of(partner), Optional.empty());
        return AllPages.of(paging -> projections
                        .stewardships()
                        .behind(visit.reader(), visit.asOf(), slice, Figure.KEPT_ON_FIRST_DATE, paging)
                        .value())
                .stream()
                .map(Counted::promise)
                .collect(Collectors.toSet());
    }
}

package org.stewardledger.api.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.Page;
import org.stewardledger.projections.Paging;
import org.stewardledger.projections.Projections;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.history.HistoryRow;

/** Serves the history of a partnership. */
@Controller
class HistoryPages {

    private static final int ON_A_PAGE = 50;

    private final Projections projections;
    private final Visits visits;

    HistoryPages(Projections projections, Visits visits) {
        this.projections = projections;
        this.visits = visits;
    }

    @GetMapping("/partnerships/{partnership}/history")
    String history(
            Reader reader,
            Standpoint standpoint,
            @PathVariable PartnershipId partnership,
            HistoryAsked asked,
            Model model) {
        Visit visit = visits.to(reader, partnership, standpoint);
        Answer<Page<HistoryRow>> page = NotUnderstood.unlessAnswered(() -> projections
                .history()
                .page(
                        reader,
                        visit.asOf(),
                        asked.filter(partnership, visit.zone()),
                        new Paging(asked.after(), ON_A_PAGE)));
        model.addAttribute(
                "page",
                HistoryPage.of(
                        visit, asked, new HistoryPage.Answers(page, visits.partners(visit), visits.milestones(visit))));
        return "history";
    }
}

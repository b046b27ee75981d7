package org.stewardledger.api.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.Projections;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.told.Telling;

/** Serves every view that is made from what was told, all on one page. */
@Controller
class ViewPages {

    private final Projections projections;
    private final Visits visits;

    ViewPages(Projections projections, Visits visits) {
        this.projections = projections;
        this.visits = visits;
    }

    @GetMapping("/partnerships/{partnership}/views/{view}")
    String view(
            Reader reader,
            Standpoint standpoint,
            @PathVariable PartnershipId partnership,
            @PathVariable String view,
            Model model) {
        Visit visit = visits.to(reader, partnership, standpoint);
        Telling<?> telling =
                projections.tellings().named(view).orElseThrow(() -> new NotShown("There is no view " + view + "."));
        model.addAttribute("page", ViewPage.of(visit, view, told(visit, telling), visits.milestones(visit)));
        return "view";
    }

    private <T extends Record> Answer<T> told(Visit visit, Telling<T> telling) {
        PartnershipId partnership = visit.partnership().partnership();
        var answer = projections.tellings().tell(visit.reader(), visit.asOf(), partnership, telling);
        return new Answer<>(
                answer.value().orElseThrow(() -> new NotShown("There is no partnership " + partnership + ".")),
                answer.asOf(),
                answer.currentTo());
    }
}

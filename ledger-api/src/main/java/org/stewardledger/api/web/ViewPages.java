package org.stewardledger.api.web;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.Paging;
import org.stewardledger.projections.Projections;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.told.Part;
import org.stewardledger.projections.told.Telling;
import org.stewardledger.projections.told.Which;

/** Serves every view that is made from what was told, all on one page. */
@Controller
class ViewPages {

    private static final int ON_A_PAGE = 20;

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
            @RequestParam Optional<String> after,
            Model model) {
        Visit visit = visits.to(reader, partnership, standpoint);
        Telling<?> telling = telling(view);
        Paging paging = new Paging(after, ON_A_PAGE);
        Answer<? extends Part<?>> part = NotUnderstood.unlessAnswered(() ->
                told(visit, telling, new Which.Agreements(paging), "There is no partnership " + partnership + "."));
        ViewPage.Asked asked = new ViewPage.Asked(view, Optional.empty(), after.isPresent());
        model.addAttribute("page", ViewPage.of(visit, asked, part, visits.milestones(visit)));
        return "view";
    }

    @GetMapping("/partnerships/{partnership}/views/{view}/{agreement}")
    String agreement(
            Reader reader,
            Standpoint standpoint,
            @PathVariable PartnershipId partnership,
            @PathVariable String view,
            @PathVariable AgreementId agreement,
            Model model) {
        Visit visit = visits.to(reader, partnership, standpoint);
        Telling<?> telling = telling(view);
        if (!telling.listsAgreements()) {
            throw new NotShown("The view " + view + " is no list.");
        }
        Answer<? extends Part<?>> part =
                told(visit, telling, new Which.Agreement(agreement), "There is no agreement " + agreement + ".");
        ViewPage.Asked asked = new ViewPage.Asked(view, Optional.of(agreement), false);
        model.addAttribute("page", ViewPage.of(visit, asked, part, visits.milestones(visit)));
        return "view";
    }

    private Telling<?> telling(String view) {
        return projections.tellings().named(view).orElseThrow(() -> new NotShown("There is no view " + view + "."));
    }

    private <T extends Record> Answer<Part<T>> told(Visit visit, Telling<T> telling, Which which, String otherwise) {
        PartnershipId partnership = visit.partnership().partnership();
        var answer = projections.tellings().tell(visit.reader(), visit.asOf(), partnership, telling, which);
        return new Answer<>(
                answer.value().orElseThrow(() -> new NotShown(otherwise)), answer.asOf(), answer.currentTo());
    }
}

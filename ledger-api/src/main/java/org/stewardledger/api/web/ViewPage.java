package org.stewardledger.api.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.partnerships.MilestoneRow;
import org.stewardledger.projections.told.Part;

/**
 * Any view that is made from what was told.
 *
 * @param frame what surrounds it
 * @param title what it is called
 * @param lead  what it is about
 * @param parts what it says
 * @param firstHref the first page, or all of it; empty when this is that
 * @param nextHref the next page; empty when there is none
 */
record ViewPage(
        Frame frame,
        String title,
        String lead,
        List<ViewPart> parts,
        Optional<String> firstHref,
        Optional<String> nextHref) {

    /**
     * What is asked for.
     *
     * @param view      the view
     * @param agreement the only agreement of it; empty for a page of all
     * @param later     whether it is a page after the first
     */
    record Asked(String view, Optional<AgreementId> agreement, boolean later) {

        private String address(PartnershipId partnership) {
            return "/partnerships/" + partnership + "/views/" + view
                    + agreement.map(one -> "/" + one).orElse("");
        }
    }

    static ViewPage of(Visit visit, Asked asked, Answer<? extends Part<?>> answer, List<MilestoneRow> milestones) {
        PartnershipId partnership = visit.partnership().partnership();
        String view = asked.view();
        Link home = new Link(visit.partnership().name(), visit.links().partnership(partnership));
        String all = visit.links().view(partnership, view);
        Place place = new Place(
                ViewWords.title(view),
                asked.address(partnership),
                Map.of(),
                asked.agreement().isEmpty() ? List.of(home) : List.of(home, new Link(ViewWords.title(view), all)),
                Optional.empty());
        return new ViewPage(
                Frame.in(visit, place, milestones, answer.currentTo()),
                ViewWords.title(view),
                ViewWords.lead(view),
                new ViewWalk(visit).parts(answer.value().told()),
                asked.later() ? Optional.of(all) : Optional.empty(),
                answer.value().next().map(start -> visit.links().view(partnership, view, start)));
    }
}

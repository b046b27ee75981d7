package org.stewardledger.api.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.partnerships.MilestoneRow;

/**
 * Any view that is made from what was told.
 *
 * @param frame what surrounds it
 * @param title what it is called
 * @param lead  what it is about
 * @param parts what it says
 */
record ViewPage(Frame frame, String title, String lead, List<ViewPart> parts) {

    static ViewPage of(Visit visit, String view, Answer<? extends Record> answer, List<MilestoneRow> milestones) {
        var partnership = visit.partnership().partnership();
        Place place = new Place(
                ViewWords.title(view),
                "/partnerships/" + partnership + "/views/" + view,
                Map.of(),
                List.of(new Link(visit.partnership().name(), visit.links().partnership(partnership))),
                Optional.empty());
        return new ViewPage(
                Frame.in(visit, place, milestones, answer.currentTo()),
                ViewWords.title(view),
                ViewWords.lead(view),
                new ViewWalk(visit).parts(answer.value()));
    }
}

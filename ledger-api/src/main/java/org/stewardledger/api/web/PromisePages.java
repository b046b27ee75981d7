package org.stewardledger.api.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.Page;
import org.stewardledger.projections.Paging;
import org.stewardledger.projections.Projections;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.history.HistoryFilter;
import org.stewardledger.projections.promises.PromiseDetail;
import org.stewardledger.projections.promises.PromiseRow;
import org.stewardledger.projections.stewardship.Counted;
import org.stewardledger.projections.stewardship.Figure;
import org.stewardledger.projections.stewardship.Slice;
import org.stewardledger.projections.stewardship.Stewardship;

/** Serves one promise, and lists of promises. */
@Controller
class PromisePages {

    private static final int ON_A_PAGE = 50;

    private final Projections projections;
    private final Visits visits;

    PromisePages(Projections projections, Visits visits) {
        this.projections = projections;
        this.visits = visits;
    }

    @GetMapping("/promises/{promise}")
    String promise(Reader reader, Standpoint standpoint, @PathVariable PromiseId promise, Model model) {
        Visit visit = visits.to(reader, promise, standpoint);
        Answer<Optional<PromiseDetail>> answer = projections.promises().promise(reader, visit.asOf(), promise);
        PromiseDetail detail =
                answer.value().orElseThrow(() -> new NotShown("The promise " + promise + " was not known then."));
        var history = AllPages.of(paging -> projections
                .history()
                .page(reader, visit.asOf(), HistoryFilter.of(promise), paging)
                .value());
        PartnershipId partnership = detail.row().partnership();
        model.addAttribute(
                "page",
                PromisePage.of(
                        visit,
                        new PromisePage.Answers(
                                new Answer<>(detail, answer.asOf(), answer.currentTo()),
                                history,
                                visits.partners(visit),
                                visits.milestones(visit))));
        return "promise";
    }

    @GetMapping("/partnerships/{partnership}/promises")
    String promises(
            Reader reader,
            Standpoint standpoint,
            @PathVariable PartnershipId partnership,
            PromisesAsked asked,
            Model model) {
        Visit visit = visits.to(reader, partnership, standpoint);
        Answer<Page<PromisesPage.Row>> rows = NotUnderstood.unlessAnswered(
                () -> asked.figure().map(figure -> behind(visit, asked, figure)).orElseGet(() -> listed(visit, asked)));
        model.addAttribute(
                "page",
                PromisesPage.of(
                        visit,
                        asked,
                        new PromisesPage.Answers(
                                rows, visits.partners(visit), visits.milestones(visit), deliverables(visit))));
        return "promises";
    }

    private Answer<Page<PromisesPage.Row>> listed(Visit visit, PromisesAsked asked) {
        Answer<Page<PromiseRow>> answer = projections
                .promises()
                .list(
                        visit.reader(),
                        visit.asOf(),
                        asked.filter(visit.partnership().partnership()),
                        new Paging(asked.after(), ON_A_PAGE));
        List<PromisesPage.Row> rows = answer.value().rows().stream()
                .map(row -> new PromisesPage.Row(row, Optional.empty()))
                .toList();
        return new Answer<>(new Page<>(rows, answer.value().next()), answer.asOf(), answer.currentTo());
    }

    private List<String> deliverables(Visit visit) {
        return projections
                .stewardships()
                .of(visit.reader(), visit.asOf(), visit.partnership().partnership())
                .value()
                .map(Stewardship::byDeliverable)
                .orElse(List.of())
                .stream()
                .map(Stewardship.OfDeliverable::deliverable)
                .toList();
    }

    /** The promises behind a figure, each as a list shows it. Both answers are in the same order. */
    private Answer<Page<PromisesPage.Row>> behind(Visit visit, PromisesAsked asked, Figure figure) {
        PartnershipId partnership = visit.partnership().partnership();
        Answer<Page<Counted>> counted = projections
                .stewardships()
                .behind(
                        visit.reader(),
                        visit.asOf(),
                        new Slice(partnership, asked.partner(), asked.deliverable()),
                        figure,
                        new Paging(asked.after(), ON_A_PAGE));
        Map<PromiseId, Integer> times =
                counted.value().rows().stream().collect(Collectors.toMap(Counted::promise, Counted::times));
        List<PromisesPage.Row> rows =
                projections.promises().these(visit.reader(), visit.asOf(), partnership, times.keySet()).value().stream()
                        .map(row -> new PromisesPage.Row(row, Optional.ofNullable(times.get(row.promise()))))
                        .toList();
        return new Answer<>(new Page<>(rows, counted.value().next()), counted.asOf(), counted.currentTo());
    }
}

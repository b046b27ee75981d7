package org.stewardledger.api.http;

import java.net.URI;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.CurrentTo;
import org.stewardledger.projections.Projections;
import org.stewardledger.projections.told.Part;
import org.stewardledger.projections.told.Telling;
import org.stewardledger.projections.told.Which;

/** What was told in a partnership beside promises, one resource for each view. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{partnership}", produces = MediaType.APPLICATION_JSON_VALUE)
final class TellingsDoor {

    private static final int ON_A_PAGE = 20;

    private final Projections projections;

    TellingsDoor(Projections projections) {
        this.projections = projections;
    }

    /**
     * What a view says.
     *
     * @param value     what it says, or a page of it
     * @param next      address of the next page, at the same two times; left out on the last page, and of views that
     *                  are not in pages
     * @param asOf      the two times
     * @param currentTo how far in the ledger it goes
     * @param <T>       the answer of the view
     */
    record Shown<T>(T value, Optional<URI> next, AsOf asOf, CurrentTo currentTo) {}

    /** One view; of agreements a page. Refuses REQUEST_INVALID when a view that is not in pages is asked for one. */
    @GetMapping("/{view}")
    Shown<?> view(
            @PathVariable PartnershipId partnership,
            @PathVariable String view,
            @RequestParam Optional<String> after,
            @RequestParam Optional<Integer> limit,
            Question question) {
        Telling<?> telling = telling(partnership, view, question);
        if (!telling.listsAgreements() && (after.isPresent() || limit.isPresent())) {
            throw Refused.parameter(after.isPresent() ? "after" : "limit", "is not taken here, where all is told");
        }
        return tell(telling, partnership, new Which.Agreements(Rows.paging(after, limit.orElse(ON_A_PAGE))), question);
    }

    /** One agreement, as the view of them says. */
    @GetMapping("/{view}/{agreement}")
    Shown<?> one(
            @PathVariable PartnershipId partnership,
            @PathVariable String view,
            @PathVariable AgreementId agreement,
            Question question) {
        Telling<?> telling = telling(partnership, view, question);
        if (!telling.listsAgreements()) {
            throw Refused.unknown("view");
        }
        return tell(telling, partnership, new Which.Agreement(agreement), question);
    }

    private Telling<?> telling(PartnershipId partnership, String view, Question question) {
        Found.in(projections.partnerships().partnership(question.reader(), AsOf.ever(), partnership), "partnership");
        return projections.tellings().named(view).orElseThrow(() -> Refused.unknown("view"));
    }

    private <T extends Record> Shown<T> tell(
            Telling<T> telling, PartnershipId partnership, Which which, Question question) {
        Answer<Part<T>> answer = Found.in(
                projections
                        .tellings()
                        .tell(question.reader(), question.within(partnership), partnership, telling, which),
                which instanceof Which.Agreement ? "agreement" : "partnership");
        return new Shown<>(
                answer.value().told(),
                answer.value().next().map(start -> Rows.address(question, answer.asOf(), start)),
                answer.asOf(),
                answer.currentTo());
    }
}

package org.stewardledger.api.http;

import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.Projections;
import org.stewardledger.projections.told.Telling;

/** What was told in a partnership beside promises, one resource for each view. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{partnership}", produces = MediaType.APPLICATION_JSON_VALUE)
final class TellingsDoor {

    private final Projections projections;

    TellingsDoor(Projections projections) {
        this.projections = projections;
    }

    /** One view: roles, charter, decisions, stages or participation. */
    @GetMapping("/{view}")
    Answer<?> view(@PathVariable PartnershipId partnership, @PathVariable String view, Question question) {
        Found.in(projections.partnerships().partnership(question.reader(), AsOf.ever(), partnership), "partnership");
        Telling<?> telling = projections.tellings().named(view).orElseThrow(() -> Refused.unknown("view"));
        return tell(telling, partnership, question);
    }

    private <T extends Record> Answer<T> tell(Telling<T> telling, PartnershipId partnership, Question question) {
        Answer<Optional<T>> answer =
                projections.tellings().tell(question.reader(), question.within(partnership), partnership, telling);
        return Found.in(answer, "partnership");
    }
}

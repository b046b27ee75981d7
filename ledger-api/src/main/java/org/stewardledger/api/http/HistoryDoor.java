package org.stewardledger.api.http;

import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.history.History;
import org.stewardledger.projections.history.HistoryFilter;
import org.stewardledger.projections.history.HistoryRow;
import org.stewardledger.projections.promises.Promises;

/** What was recorded, in the ledger's order, to be searched. */
@RestController
@RequestMapping(path = "/api/v1/history", produces = MediaType.APPLICATION_JSON_VALUE)
final class HistoryDoor {

    private final History history;
    private final Promises promises;

    HistoryDoor(History history, Promises promises) {
        this.history = history;
        this.promises = promises;
    }

    /** The events that fit, by position. */
    @GetMapping
    Rows<HistoryRow> list(
            HistoryQuery query,
            @RequestParam Optional<String> after,
            @RequestParam(defaultValue = "100") int limit,
            Question question) {
        HistoryFilter filter = query.filter();
        AsOf asOf = question.within(filter.partnership()
                .or(() -> filter.promise().flatMap(promise -> promises.partnershipOf(question.reader(), promise))));
        return Rows.of(history.page(question.reader(), asOf, filter, Rows.paging(after, limit)), question);
    }

    /** The event at a position. */
    @GetMapping("/{position}")
    Answer<HistoryRow> one(@PathVariable long position, Question question) {
        HistoryRow event = history.at(question.reader(), AsOf.ever(), position)
                .value()
                .orElseThrow(() -> Refused.unknown("event"));
        return Found.in(history.at(question.reader(), question.within(event.partnership()), position), "event");
    }
}

package org.stewardledger.api.http;

import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.history.History;
import org.stewardledger.projections.history.HistoryFilter;
import org.stewardledger.projections.history.HistoryRow;

/** What was recorded, in the ledger's order, to be searched. */
@RestController
@RequestMapping(path = "/api/v1/history", produces = MediaType.APPLICATION_JSON_VALUE)
final class HistoryDoor {

    private final History history;

    HistoryDoor(History history) {
        this.history = history;
    }

    /** The events that fit, by position. */
    @GetMapping
    Rows<HistoryRow> list(
            HistoryQuery query,
            @RequestParam Optional<String> after,
            @RequestParam(defaultValue = "100") int limit,
            Question question) {
        HistoryFilter filter = query.filter();
        return Rows.of(
                history.page(
                        question.reader(), question.within(filter.partnership()), filter, Rows.paging(after, limit)),
                question);
    }

    /** The event at a position. */
    @GetMapping("/{position}")
    Answer<HistoryRow> one(@PathVariable long position, Question question) {
        return Found.in(history.at(question.reader(), question.within(Optional.empty()), position), "event");
    }
}

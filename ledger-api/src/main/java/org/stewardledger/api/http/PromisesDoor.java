package org.stewardledger.api.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stewardledger.act.PromiseId;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.promises.PromiseDetail;
import org.stewardledger.projections.promises.PromiseEventRow;
import org.stewardledger.projections.promises.PromiseFilter;
import org.stewardledger.projections.promises.PromiseRow;
import org.stewardledger.projections.promises.Promises;

/** Promises: lists of them, and one with its full history. */
@RestController
@RequestMapping("/api/v1/promises")
final class PromisesDoor {

    private final Promises promises;

    PromisesDoor(Promises promises) {
        this.promises = promises;
    }

    /**
     * A promise and how it came to be what it is.
     *
     * @param promise the promise
     * @param events  every event of it, with the terms before and after
     */
    record PromiseWithHistory(PromiseDetail promise, List<PromiseEventRow> events) {}

    /** The promises that fit, by undertaking, deliverable and identifier. */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Rows<PromiseRow> list(
            PromiseQuery query,
            @RequestParam Optional<String> after,
            @RequestParam(defaultValue = "100") int limit,
            Question question) {
        PromiseFilter filter = query.filter();
        AsOf asOf = question.within(filter.partnership());
        return Rows.of(promises.list(question.reader(), asOf, filter, Rows.paging(after, limit)), question);
    }

    /** All promises that fit, as CSV. */
    @GetMapping(produces = Csv.MEDIA_TYPE)
    void csv(PromiseQuery query, Question question, HttpServletResponse response) throws IOException {
        PromiseFilter filter = query.filter();
        AsOf asOf = question.within(filter.partnership());
        PromiseCsv csv = PromiseCsv.onto(Csv.answering(response, "promises.csv"));
        promises.each(question.reader(), asOf, filter, csv::row);
        csv.flush();
    }

    /** One promise with its full history. */
    @GetMapping(path = "/{promise}", produces = MediaType.APPLICATION_JSON_VALUE)
    Answer<PromiseWithHistory> one(@PathVariable PromiseId promise, Question question) {
        AsOf asOf = question.within(
                promises.partnershipOf(question.reader(), promise).orElseThrow(() -> Refused.unknown("promise")));
        Answer<PromiseDetail> found = Found.in(promises.promise(question.reader(), asOf, promise), "promise");
        return new Answer<>(
                new PromiseWithHistory(
                        found.value(),
                        promises.events(question.reader(), asOf, promise).value()),
                found.asOf(),
                found.currentTo());
    }
}

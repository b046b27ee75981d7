package org.stewardledger.api.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stewardledger.projections.reporting.Reports;

/** The facts for tools outside this product, as files; the same as the tables of the schema {@code reporting}. */
@RestController
@RequestMapping(path = "/api/v1/reporting", produces = Csv.MEDIA_TYPE)
final class ReportingDoor {

    private final Reports reports;

    ReportingDoor(Reports reports) {
        this.reports = reports;
    }

    /** One row for each promise, as it is now. */
    @GetMapping("/fact_promise.csv")
    void promises(AskedNow question, HttpServletResponse response) throws IOException {
        Csv.file(response, "fact_promise.csv");
        reports.factPromise(question.reader(), response.getWriter());
    }

    /** One row for each event of a promise, by position. */
    @GetMapping("/fact_promise_event.csv")
    void events(AskedNow question, HttpServletResponse response) throws IOException {
        Csv.file(response, "fact_promise_event.csv");
        reports.factPromiseEvent(question.reader(), response.getWriter());
    }
}

package org.stewardledger.api.http;

import java.io.IOException;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.promises.PromiseRow;

/** A list of promises as CSV, one row each. */
final class PromiseCsv {

    private final Csv csv;

    private PromiseCsv(Csv csv) {
        this.csv = csv;
    }

    /** Begins with the names of the columns. */
    static PromiseCsv onto(Csv csv) {
        csv.row(
                "promise",
                "partnership",
                "undertaking",
                "deliverable",
                "promisors",
                "bearers",
                "promisees",
                "subject",
                "became",
                "overlays",
                "text",
                "due_milestone",
                "due_day",
                "first_due_milestone",
                "first_due_day",
                "renegotiations",
                "promised_at",
                "first_recorded_at",
                "recorded_after_due",
                "transcribed",
                "last_position");
        return new PromiseCsv(csv);
    }

    /** Sends what was written. */
    void flush() throws IOException {
        csv.flush();
    }

    /** Writes a promise. */
    void row(PromiseRow row) {
        csv.row(
                row.promise(),
                row.partnership(),
                row.undertaking(),
                row.deliverable(),
                row.promisors().stream().map(Named::keptName).toList(),
                row.bearers().stream().map(Named::keptName).toList(),
                row.promisees().stream().map(Named::keptName).toList(),
                row.subject(),
                row.became(),
                row.overlays().stream().sorted().toList(),
                row.terms().text(),
                row.terms().due().milestoneName(),
                row.terms().due().day(),
                row.firstDue().milestoneName(),
                row.firstDue().day(),
                row.renegotiations(),
                row.promisedAt(),
                row.firstRecordedAt(),
                row.recordedAfterDue(),
                row.transcribed(),
                row.lastPosition());
    }
}

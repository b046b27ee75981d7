package org.stewardledger.api.http;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.Page;
import org.stewardledger.projections.Paging;
import org.stewardledger.projections.promises.PromiseRow;

/** A list of promises as CSV, one row each. */
final class PromiseCsv {

    private PromiseCsv() {}

    /** Writes every page there is, one after the other. */
    static void write(Csv csv, Function<Paging, Answer<Page<PromiseRow>>> pages) throws IOException {
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
        Optional<String> after = Optional.empty();
        do {
            Page<PromiseRow> page =
                    pages.apply(new Paging(after, Paging.LARGEST)).value();
            page.rows().forEach(row -> write(csv, row));
            after = page.next();
        } while (after.isPresent());
        csv.flush();
    }

    private static void write(Csv csv, PromiseRow row) {
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

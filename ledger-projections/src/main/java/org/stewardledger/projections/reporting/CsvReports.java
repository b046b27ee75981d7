package org.stewardledger.projections.reporting;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.CurrentTo;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.Unsealing;
import org.stewardledger.projections.asking.Asking;
import org.stewardledger.projections.asking.Question;
import org.stewardledger.projections.promises.PromisesView;
import org.stewardledger.projections.stewardship.StewardshipView;

/** Writes the reporting facts as they are read, without keeping them. */
public final class CsvReports implements Reports {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final String FACT_PROMISE = """
        select promise_id, partnership_id, partnership, promisors, promisor_ids, bearers, promisees, subject,
            undertaking, deliverable, text, transcribed, became, promised_at, first_recorded_at,
            first_due_milestone, first_due_day, due_milestone, due_day, due_ends_at, promised,
            promised_in_advance, first_recorded_after_due, promised_without_due, renegotiations,
            renegotiated_after_due, milestone_moves, milestone_moves_after_due, kept,
            kept_on_first_date, kept_never_changed, kept_later, kept_earlier, kept_after_due, slip_milestones,
            slip_days, visible_to, last_position, current_to_position, current_to_recorded_at
        from reporting.fact_promise
        where (:wholeLedger or partnership_id = any (cast(:partnerships as uuid[])))
            and (:wholeLedger or visible_to is null
                or projections.stands_for_one(
                    partnership_id, visible_to, cast(:standsIn as uuid[]), cast(:standsFor as uuid[])))
        order by partnership, undertaking nulls last, deliverable nulls last, promise_id
        """;
    private static final String FACT_PROMISE_EVENT = """
        select position, event_id, promise_id, partnership_id, partnership, undertaking, deliverable, type, class,
            transcribed, effective_at, recorded_at, known_at, source_name, source_reference, person_id,
            partner_id, partner, mandate_id, reason, old_version, old_text, old_due_milestone, old_due_day, new_version,
            new_text, new_due_milestone, new_due_day, in_force, known_after_old_due, corrected_by,
            visible_to, current_to_position, current_to_recorded_at
        from reporting.fact_promise_event
        where (:wholeLedger or partnership_id = any (cast(:partnerships as uuid[])))
            and (:wholeLedger or visible_to is null
                or projections.stands_for_one(
                    partnership_id, visible_to, cast(:standsIn as uuid[]), cast(:standsFor as uuid[])))
        order by position
        """;

    private final Asking promises;
    private final Asking events;
    private final Clock clock;

    /** Reads from where the views are. */
    public CsvReports(DataSource dataSource, Unsealing unsealing, Clock clock) {
        this.promises = new Asking(StewardshipView.NAME, dataSource, unsealing);
        this.events = new Asking(PromisesView.NAME, dataSource, unsealing);
        this.clock = clock;
    }

    @Override
    public CurrentTo factPromise(Reader reader, Writer to) throws IOException {
        return write(promises, FACT_PROMISE, reader, to);
    }

    @Override
    public CurrentTo factPromiseEvent(Reader reader, Writer to) throws IOException {
        return write(events, FACT_PROMISE_EVENT, reader, to);
    }

    private CurrentTo write(Asking asking, String facts, Reader reader, Writer to) throws IOException {
        try {
            return asking.ask(reader, AsOf.now(clock), question -> rows(question, facts, to))
                    .currentTo();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static long rows(Question question, String facts, Writer to) {
        ResultSetExtractor<Long> writing = rows -> written(rows, to);
        return question.sql(facts).withFetchSize(ROWS_AT_ONCE).query(writing);
    }

    private static long written(ResultSet rows, Writer to) throws SQLException {
        try {
            List<CsvColumn> columns = columns(rows.getMetaData());
            CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(to);
            csv.writeRecord(columns.stream().map(CsvColumn::name).toList());
            long written = 0;
            List<String> fields = new ArrayList<>();
            while (rows.next()) {
                fields.clear();
                for (CsvColumn column : columns) {
                    fields.add(column.field(rows));
                }
                csv.writeRecord(fields);
                written++;
            }
            csv.flush();
            return written;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<CsvColumn> columns(ResultSetMetaData about) throws SQLException {
        List<CsvColumn> columns = new ArrayList<>();
        for (int number = 1; number <= about.getColumnCount(); number++) {
            columns.add(new CsvColumn(about.getColumnLabel(number), number, about.getColumnType(number)));
        }
        return columns;
    }
}

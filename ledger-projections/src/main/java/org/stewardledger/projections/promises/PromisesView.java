package org.stewardledger.projections.promises;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.stewardledger.act.Recorded;
import org.stewardledger.projections.course.Brought;
import org.stewardledger.projections.course.Course;
import org.stewardledger.projections.course.Dues;
import org.stewardledger.projections.setting.Setting;
import org.stewardledger.projections.twotimes.Batch;
import org.stewardledger.projections.twotimes.CopyRows;
import org.stewardledger.projections.twotimes.EventColumns;
import org.stewardledger.projections.twotimes.TwoTimeTable;
import org.stewardledger.projections.twotimes.View;
import org.stewardledger.promise.PromiseEvent;
import org.stewardledger.terms.Terms;

/**
 * Keeps all promises and the disputes about them over two times, and every event of each with the terms that it
 * brought.
 */
public final class PromisesView implements View {

    /** The name of the view. */
    public static final String NAME = "promises";

    private static final int MOST = 100_000;
    private static final String EVENTS = """
        copy projections.promise_event (generation, position, event_id, type, class, partnership, promise,
            effective_at, recorded_at, known_at, source_name, source_reference, source_written_at,
            source_recorded_at, source_fact, person, partner, mandate, reason, visible_to, in_force, version, text,
            condition, pledged, due_day, due_milestone) from stdin
        """;
    private static final List<String> DROPS = Setting.dropsWith(
            "delete from projections.promise where generation = ?",
            "delete from projections.dispute where generation = ?",
            "delete from projections.promise_event where generation = ?");

    private final Setting setting = new Setting();
    private final TwoTimeTable<Course, Listed> promises = new TwoTimeTable<>(new PromiseKind(), MOST);
    private final TwoTimeTable<DisputeKind.State, DisputeKind.Open> disputes =
            new TwoTimeTable<>(new DisputeKind(), MOST);

    @Override
    public void take(Batch batch) throws SQLException {
        setting.take(batch);
        promises.take(batch);
        disputes.take(batch);
        CopyRows events = new CopyRows();
        for (Recorded<?> recorded : batch.events()) {
            if (recorded.event() instanceof PromiseEvent event) {
                add(events, batch.generation(), event, recorded);
            }
        }
        events.write(batch.connection(), EVENTS);
    }

    private static void add(CopyRows rows, int generation, PromiseEvent event, Recorded<?> recorded) {
        rows.number(generation);
        EventColumns.identity(rows, recorded);
        rows.uuid(event.partnershipId().value()).uuid(event.promiseId().value());
        EventColumns.times(rows, recorded);
        EventColumns.source(rows, recorded);
        EventColumns.speaker(rows, recorded);
        rows.text(recorded.reason());
        EventColumns.audience(rows, recorded);
        Optional<Brought> brought = Brought.by(event);
        Optional<Terms> terms = brought.map(Brought::terms);
        rows.flag(brought.filter(Brought::inForce).isPresent())
                .number(brought.flatMap(Brought::version))
                .text(terms.map(Terms::text))
                .text(terms.flatMap(Terms::condition))
                .text(terms.flatMap(Terms::pledged))
                .day(terms.map(Terms::due).flatMap(Dues::day))
                .uuid(terms.map(Terms::due).flatMap(Dues::milestone))
                .end();
    }

    @Override
    public void forget() {
        setting.forget();
        promises.forget();
        disputes.forget();
    }

    @Override
    public List<String> drops() {
        return DROPS;
    }
}

package org.stewardledger.projections.twotimes;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;
import org.stewardledger.projections.twotimes.Written.Cell;
import org.stewardledger.projections.twotimes.Written.CellFold;
import org.stewardledger.testing.TestDatabase;

/** What a table of rows keeps in memory changes no row, whatever of it is missing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoTimeTableIT {

    /** Each number belongs to the cell of its tens; all cells share a tag. */
    private static final List<Recorded<LedgerEvent>> EVENTS =
            List.of(written(1, 11), written(2, 21), written(3, 12), written(4, 22), written(5, 13));

    private static final int WHOLE = 1;

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient sql = JdbcClient.create(database.dataSource());

    @BeforeAll
    void keepAllInMemory() throws SQLException {
        sql.sql("""
            create table cell (
                generation int, partnership uuid, cell uuid, piece int, position bigint, valid tstzrange,
                known_at tstzrange, known_position int8range, value int)
            """).update();
        TwoTimeTable<Cell, Integer> table = table(100);
        for (int after = 0; after < EVENTS.size(); after++) {
            take(table, WHOLE, after, after + 1, true);
        }
        assertThat(rows(WHOLE)).hasSize(8);
    }

    @Test
    void readsTheEarlierEventsOfWhatItHadToPutOut() throws SQLException {
        TwoTimeTable<Cell, Integer> table = table(1);
        for (int after = 0; after < EVENTS.size(); after++) {
            take(table, 2, after, after + 1, true);
        }
        assertThat(rows(2)).isEqualTo(rows(WHOLE));
    }

    @Test
    void readsTheEarlierEventsWhenItDidNotFollowFromTheFirst() throws SQLException {
        take(table(100), 3, 0, 2, true);
        take(table(100), 3, 2, 5, true);
        assertThat(rows(3)).isEqualTo(rows(WHOLE));
    }

    @Test
    void takesABatchInAgainThatDidNotStay() throws SQLException {
        TwoTimeTable<Cell, Integer> table = table(100);
        take(table, 4, 0, 2, true);
        take(table, 4, 2, 5, false);
        table.forget();
        take(table, 4, 2, 5, true);
        assertThat(rows(4)).isEqualTo(rows(WHOLE));
    }

    private static TwoTimeTable<Cell, Integer> table(int most) {
        return new TwoTimeTable<>(new CellKind(new CellFold(false)), most);
    }

    private void take(TwoTimeTable<Cell, Integer> table, int generation, int after, int upTo, boolean stays)
            throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            table.take(new Batch(generation, after, EVENTS.subList(after, upTo), connection, TwoTimeTableIT::earlier));
            if (stays) {
                connection.commit();
            } else {
                connection.rollback();
            }
        }
    }

    private static Map<EventTag, List<Recorded<LedgerEvent>>> earlier(Set<EventTag> tags, long upTo) {
        return Map.of(tags.iterator().next(), EVENTS.subList(0, (int) upTo));
    }

    private List<String> rows(int generation) {
        return sql.sql("""
            select (to_jsonb(c.*) - 'generation')::text as row from cell c where generation = ? order by cell, piece
            """).param(generation).query(String.class).list();
    }

    @SuppressWarnings("unchecked")
    private static Recorded<LedgerEvent> written(long position, int value) {
        return (Recorded<LedgerEvent>) Written.at(position, position, position, value);
    }

    /** Cells in a table. */
    private record CellKind(CellFold fold) implements Kind<Cell, Integer> {

        @Override
        public Cell start() {
            return fold.start();
        }

        @Override
        public void apply(Cell state, Recorded<?> event) {
            fold.apply(state, event);
        }

        @Override
        public Optional<Integer> row(Cell state) {
            return fold.row(state);
        }

        @Override
        public Collection<EntityKey> about(Recorded<?> event) {
            Written written = (Written) event.event();
            return List.of(new EntityKey(new UUID(0, 1), new UUID(0, written.value() / 10)));
        }

        @Override
        public EventTag tag(EntityKey key) {
            return EventTag.of("cells", key.partnership());
        }

        @Override
        public Table table() {
            return new Table("cell", "cell", "value");
        }

        @Override
        public void write(CopyRows rows, Integer row) {
            rows.number(row);
        }
    }
}

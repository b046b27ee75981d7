package org.stewardledger.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stewardledger.journal.tree.TileHashes;

/** Writes a decided batch: its events, tags, acts and finished tiles, and the commit row that makes it the head. */
final class BatchInsert {

    private static final int CHUNK = 5_000;
    private static final int CHUNK_BYTES = 8 << 20;

    private static final String ROWS = """
        insert into journal.event (position, id, type, version, partnership, recorded_at, effective_at, body)
        select ? + e.n, e.id, e.type, e.version, e.partnership, ?, e.effective_at, e.body
        from unnest(?::uuid[], ?::text[], ?::integer[], ?::uuid[], ?::timestamptz[], ?::bytea[])
            with ordinality as e (id, type, version, partnership, effective_at, body, n);
        insert into journal.event_tag (tag, type, position)
        select t.tag, t.type, t.position
        from unnest(?::text[], ?::text[], ?::bigint[]) as t (tag, type, position)
        """;
    private static final String COMMANDS = """
        insert into journal.command (id, fingerprint, first_position, last_position, recorded_at)
        select c.id, c.fingerprint, c.first_position, c.last_position, ?
        from unnest(?::uuid[], ?::bytea[], ?::bigint[], ?::bigint[])
            as c (id, fingerprint, first_position, last_position)
        """;
    private static final String COMMIT = """
        insert into journal.commit (first_position, last_position, recorded_at, root, edge)
        values (?, ?, ?, ?, ?);
        select pg_notify('journal', ?)
        """;
    private static final String TILES = """
        insert into journal.tile (level, tile_index, hashes)
        select t.level, t.tile_index, t.hashes
        from unnest(?::smallint[], ?::bigint[], ?::bytea[]) as t (level, tile_index, hashes)
        """;

    private final Connection connection;
    private final PreparedStatement rows;
    private final PreparedStatement commands;
    private final PreparedStatement commit;
    private final PreparedStatement tiles;

    BatchInsert(Connection connection) throws SQLException {
        this.connection = connection;
        this.rows = connection.prepareStatement(ROWS);
        this.commands = connection.prepareStatement(COMMANDS);
        this.commit = connection.prepareStatement(COMMIT);
        this.tiles = connection.prepareStatement(TILES);
    }

    /**
     * Writes all of it, in the transaction that holds the lock.
     *
     * @param node who writes, for the notification, so that this node does not read its own events again
     */
    void write(Batch batch, TreeGrowth growth, String node) throws SQLException {
        OffsetDateTime recordedAt = batch.recordedAt().atOffset(ZoneOffset.UTC);
        int from = 0;
        while (from < batch.events().size()) {
            int to = chunk(batch.bodies(), from);
            events(batch, from, to, recordedAt);
            from = to;
        }
        commands(batch.commands(), recordedAt);
        if (!growth.filled().isEmpty()) {
            tiles(growth.filled());
        }
        if (!batch.events().isEmpty()) {
            commit.setLong(1, batch.head().position() + 1);
            commit.setLong(2, batch.end());
            commit.setObject(3, recordedAt);
            commit.setBytes(4, growth.edge().root().bytes());
            commit.setBytes(5, growth.edge().bytes());
            commit.setString(6, node + ":" + batch.end());
            commit.execute();
        }
    }

    private static int chunk(List<byte[]> bodies, int from) {
        int to = from;
        int bytes = 0;
        while (to < bodies.size() && to - from < CHUNK && bytes < CHUNK_BYTES) {
            bytes += bodies.get(to).length;
            to++;
        }
        return to;
    }

    private void events(Batch batch, int from, int to, OffsetDateTime recordedAt) throws SQLException {
        List<Encoded> events = batch.events().subList(from, to);
        List<String> tags = new ArrayList<>();
        List<String> tagTypes = new ArrayList<>();
        List<Long> tagPositions = new ArrayList<>();
        long position = batch.head().position() + from;
        for (Encoded event : events) {
            position++;
            for (String tag : event.tagTexts()) {
                tags.add(tag);
                tagTypes.add(event.type().name());
                tagPositions.add(position);
            }
        }
        rows.setLong(1, batch.head().position() + from);
        rows.setObject(2, recordedAt);
        array(rows, 3, "uuid", events.stream().map(e -> e.event().id().value()).toArray());
        array(rows, 4, "text", events.stream().map(e -> e.type().name()).toArray());
        array(rows, 5, "int4", events.stream().map(e -> e.type().version()).toArray());
        array(rows, 6, "uuid", events.stream().map(BatchInsert::partnership).toArray());
        array(
                rows,
                7,
                "timestamptz",
                events.stream()
                        .map(e -> MicroTime.text(e.event().effectiveAt()))
                        .toArray());
        array(rows, 8, "bytea", batch.bodies().subList(from, to).toArray(byte[][]::new));
        array(rows, 9, "text", tags.toArray());
        array(rows, 10, "text", tagTypes.toArray());
        array(rows, 11, "int8", tagPositions.toArray());
        rows.execute();
    }

    private static @Nullable UUID partnership(Encoded event) {
        return event.event().event().within().map(id -> id.value()).orElse(null);
    }

    private void commands(List<RecordedCommand> recorded, OffsetDateTime recordedAt) throws SQLException {
        if (recorded.isEmpty()) {
            return;
        }
        commands.setObject(1, recordedAt);
        array(commands, 2, "uuid", recorded.stream().map(c -> c.id().value()).toArray());
        array(
                commands,
                3,
                "bytea",
                recorded.stream().map(c -> c.fingerprint().bytes()).toArray(byte[][]::new));
        array(
                commands,
                4,
                "int8",
                recorded.stream().map(RecordedCommand::firstPosition).toArray());
        array(
                commands,
                5,
                "int8",
                recorded.stream().map(RecordedCommand::lastPosition).toArray());
        commands.executeUpdate();
    }

    private void tiles(List<TileHashes> filled) throws SQLException {
        array(
                tiles,
                1,
                "int2",
                filled.stream().map(t -> (short) t.tile().level()).toArray());
        array(tiles, 2, "int8", filled.stream().map(t -> t.tile().index()).toArray());
        array(tiles, 3, "bytea", filled.stream().map(TileHashes::bytes).toArray(byte[][]::new));
        tiles.executeUpdate();
    }

    private void array(PreparedStatement statement, int index, String type, Object[] values) throws SQLException {
        statement.setArray(index, connection.createArrayOf(type, values));
    }
}

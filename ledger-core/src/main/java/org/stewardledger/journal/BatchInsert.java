package org.stewardledger.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.journal.tree.TileHashes;

/**
 * Writes a decided batch and commits it: its events, tags, acts and finished tiles, and the commit row that makes it
 * the head. What fits goes to the server in one message together with the commit, as every way there and back costs all
 * who wait for the lock.
 */
final class BatchInsert {

    private static final int CHUNK = 5_000;
    private static final int CHUNK_BYTES = 8 << 20;

    private static final String EVENTS = """
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
    private static final String HEAD = """
        insert into journal.commit (first_position, last_position, recorded_at, root, edge)
        values (?, ?, ?, ?, ?)
        """;
    private static final String NOTIFY = """
        select pg_notify('journal', ?)
        """;
    private static final String TILES = """
        insert into journal.tile (level, tile_index, hashes)
        select t.level, t.tile_index, t.hashes
        from unnest(?::smallint[], ?::bigint[], ?::bytea[]) as t (level, tile_index, hashes)
        """;

    private static final int EVENT_VALUES = 11;
    private static final int COMMAND_VALUES = 5;
    private static final int HEAD_VALUES = 5;

    private final Connection connection;
    private final PreparedStatement chunk;
    private final PreparedStatement last;
    private final PreparedStatement lastUnheard;
    private final PreparedStatement quiet;
    private final PreparedStatement tiles;

    BatchInsert(Connection connection) throws SQLException {
        this.connection = connection;
        this.chunk = connection.prepareStatement(EVENTS);
        this.last = connection.prepareStatement(String.join(";", EVENTS, COMMANDS, HEAD, NOTIFY, "commit"));
        this.lastUnheard = connection.prepareStatement(String.join(";", EVENTS, COMMANDS, HEAD, "commit"));
        this.quiet = connection.prepareStatement(String.join(";", COMMANDS, "commit"));
        this.tiles = connection.prepareStatement(TILES);
    }

    /**
     * Writes all of it, in the transaction that holds the lock, and ends that.
     *
     * @param node  who writes, for the notification, so that this node does not read its own events again
     * @param heard whether there is a notification
     */
    void writeAndCommit(Batch batch, TreeGrowth growth, String node, boolean heard) throws SQLException {
        OffsetDateTime recordedAt = batch.recordedAt().atOffset(ZoneOffset.UTC);
        if (batch.events().isEmpty()) {
            commands(quiet, 0, batch.commands(), recordedAt);
            quiet.execute();
            return;
        }
        if (!growth.filled().isEmpty()) {
            tiles(growth.filled());
        }
        int from = 0;
        for (int to = chunk(batch.bodies(), 0); to < batch.events().size(); to = chunk(batch.bodies(), from)) {
            events(chunk, batch, from, to, recordedAt);
            chunk.execute();
            from = to;
        }
        PreparedStatement end = heard ? last : lastUnheard;
        events(end, batch, from, batch.events().size(), recordedAt);
        commands(end, EVENT_VALUES, batch.commands(), recordedAt);
        head(end, EVENT_VALUES + COMMAND_VALUES, batch, growth);
        if (heard) {
            end.setString(EVENT_VALUES + COMMAND_VALUES + HEAD_VALUES + 1, node + ":" + batch.end());
        }
        end.execute();
    }

    private static void head(PreparedStatement statement, int offset, Batch batch, TreeGrowth growth)
            throws SQLException {
        statement.setLong(offset + 1, batch.head().position() + 1);
        statement.setLong(offset + 2, batch.end());
        statement.setObject(offset + 3, batch.recordedAt().atOffset(ZoneOffset.UTC));
        statement.setBytes(offset + 4, growth.edge().root().bytes());
        statement.setBytes(offset + 5, growth.edge().bytes());
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

    private void events(PreparedStatement statement, Batch batch, int from, int to, OffsetDateTime recordedAt)
            throws SQLException {
        List<Encoded> events = batch.events().subList(from, to);
        int size = events.size();
        UUID[] ids = new UUID[size];
        String[] types = new String[size];
        int[] versions = new int[size];
        @Nullable UUID[] partnerships = new @Nullable UUID[size];
        String[] effective = new String[size];
        for (int i = 0; i < size; i++) {
            Encoded event = events.get(i);
            ids[i] = event.event().id().value();
            types[i] = event.type().name();
            versions[i] = event.type().version();
            partnerships[i] = partnership(event);
            effective[i] = MicroTime.text(event.event().effectiveAt());
        }
        statement.setLong(1, batch.head().position() + from);
        statement.setObject(2, recordedAt);
        array(statement, 3, "uuid", ids);
        array(statement, 4, "text", types);
        array(statement, 5, "int4", versions);
        array(statement, 6, "uuid", partnerships);
        array(statement, 7, "timestamptz", effective);
        array(statement, 8, "bytea", batch.bodies().subList(from, to).toArray(byte[][]::new));
        tags(statement, events, batch.head().position() + from);
    }

    private void tags(PreparedStatement statement, List<Encoded> events, long before) throws SQLException {
        int size = events.stream().mapToInt(event -> event.tagTexts().size()).sum();
        String[] tags = new String[size];
        String[] types = new String[size];
        long[] positions = new long[size];
        int next = 0;
        for (int i = 0; i < events.size(); i++) {
            Encoded event = events.get(i);
            for (String tag : event.tagTexts()) {
                tags[next] = tag;
                types[next] = event.type().name();
                positions[next] = before + i + 1;
                next++;
            }
        }
        array(statement, 9, "text", tags);
        array(statement, 10, "text", types);
        array(statement, 11, "int8", positions);
    }

    private static @Nullable UUID partnership(Encoded event) {
        return event.event().event().within().map(PartnershipId::value).orElse(null);
    }

    private void commands(
            PreparedStatement statement, int offset, List<RecordedCommand> recorded, OffsetDateTime recordedAt)
            throws SQLException {
        int size = recorded.size();
        UUID[] ids = new UUID[size];
        byte[][] fingerprints = new byte[size][];
        long[] first = new long[size];
        long[] end = new long[size];
        for (int i = 0; i < size; i++) {
            RecordedCommand command = recorded.get(i);
            ids[i] = command.id().value();
            fingerprints[i] = command.fingerprint().bytes();
            first[i] = command.firstPosition();
            end[i] = command.lastPosition();
        }
        statement.setObject(offset + 1, recordedAt);
        array(statement, offset + 2, "uuid", ids);
        array(statement, offset + 3, "bytea", fingerprints);
        array(statement, offset + 4, "int8", first);
        array(statement, offset + 5, "int8", end);
    }

    private void tiles(List<TileHashes> filled) throws SQLException {
        int size = filled.size();
        short[] levels = new short[size];
        long[] indexes = new long[size];
        byte[][] hashes = new byte[size][];
        for (int i = 0; i < size; i++) {
            levels[i] = (short) filled.get(i).tile().level();
            indexes[i] = filled.get(i).tile().index();
            hashes[i] = filled.get(i).bytes();
        }
        array(tiles, 1, "int2", levels);
        array(tiles, 2, "int8", indexes);
        array(tiles, 3, "bytea", hashes);
        tiles.executeUpdate();
    }

    /** In the driver's own form, which the server reads without parsing text where there is one. */
    private void array(PreparedStatement statement, int index, String type, Object values) throws SQLException {
        statement.setArray(index, connection.unwrap(PGConnection.class).createArrayOf(type, values));
    }
}

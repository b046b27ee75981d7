package org.stewardledger.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.stewardledger.act.CommandId;

/** The journal's reading statements, each over a connection that is borrowed for it. */
final class Reads {

    /** A server that is gone without a word must not hold up whoever waits for an answer for good. */
    static final Duration LONGEST_SILENCE = Duration.ofMinutes(1);

    private static final String HEAD = """
        select last_position
        from journal.commit
        order by first_position desc
        limit 1
        """;
    private static final String COMMANDS = """
        select id, fingerprint, first_position, last_position, recorded_at
        from journal.command
        where id = any (?)
        """;
    private static final String POSITION_AT = """
        select last_position
        from journal.commit
        where recorded_at <= ?
        order by recorded_at desc, first_position desc
        limit 1
        """;

    /** The inner queries are kept apart so that each is answered from its index, whatever the planner thinks. */
    private static final String BY_TAGS = """
        select w.n, t.position, e.body
        from unnest(?::text[], ?::text[], ?::bigint[], ?::bigint[]) with ordinality
            as w (tag, types, after, up_to, n)
        cross join lateral (
            select position
            from journal.event_tag
            where tag = w.tag and type = any (string_to_array(w.types, ','))
                and position > w.after and position <= w.up_to
            offset 0) t
        cross join lateral (
            select body from journal.event where position = t.position offset 0) e
        order by w.n, t.position
        """;

    private Reads() {}

    /** What is done with a borrowed connection. */
    @FunctionalInterface
    interface Work<T> {

        T with(Connection connection) throws SQLException;
    }

    /** Runs something that only reads; once more when the first connection turned out to be lost. */
    static <T> T run(DataSource database, Work<T> work) {
        try {
            return once(database, work);
        } catch (SQLException e) {
            if (SqlFailure.of(e) != SqlFailure.LOST) {
                throw unreadable(e);
            }
        }
        try {
            return once(database, work);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static <T> T once(DataSource database, Work<T> work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setNetworkTimeout(Runnable::run, Math.toIntExact(LONGEST_SILENCE.toMillis()));
            return work.with(connection);
        }
    }

    private static JournalFailure unreadable(SQLException e) {
        JournalFailure.Code code = SqlFailure.of(e) == SqlFailure.NOT_ALLOWED
                ? JournalFailure.Code.SCHEMA_MISSING
                : JournalFailure.Code.UNAVAILABLE;
        return code.because(String.valueOf(e.getMessage()), e);
    }

    /** The position of the last event; 0 when there is none. */
    static long head(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HEAD);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getLong("last_position") : 0;
        }
    }

    /** The recorded ones of some acts, each in the place of its id. */
    static List<Optional<RecordedCommand>> commands(Connection connection, List<CommandId> ids) throws SQLException {
        Map<CommandId, RecordedCommand> found = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(COMMANDS)) {
            UUID[] values = ids.stream().map(CommandId::value).toArray(UUID[]::new);
            statement.setArray(1, connection.createArrayOf("uuid", values));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    RecordedCommand command = command(rows);
                    found.put(command.id(), command);
                }
            }
        }
        return ids.stream().map(id -> Optional.ofNullable(found.get(id))).toList();
    }

    /** The act in a row of {@code journal.command}. */
    static RecordedCommand command(ResultSet row) throws SQLException {
        return new RecordedCommand(
                new CommandId(row.getObject("id", UUID.class)),
                Fingerprint.ofHash(row.getBytes("fingerprint")),
                row.getLong("first_position"),
                row.getLong("last_position"),
                instant(row, "recorded_at"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The position of the last event recorded at a time or before; 0 when there was none. */
    static long positionAt(Connection connection, Instant time) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(POSITION_AT)) {
            statement.setObject(1, time.atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong("last_position") : 0;
            }
        }
    }

    /**
     * Events that a criterion of one tag and at least one type asks for.
     *
     * @param wanted which
     * @param upTo   none after this position
     */
    record ByTag(Wanted wanted, long upTo) {}

    /** All that was asked for, in one query. */
    static List<List<PastEvents.Body>> byTags(Connection connection, List<ByTag> asked) throws SQLException {
        List<List<PastEvents.Body>> found = new ArrayList<>();
        asked.forEach(ask -> found.add(new ArrayList<>()));
        try (PreparedStatement statement = connection.prepareStatement(BY_TAGS)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "text",
                            asked.stream()
                                    .map(ask -> ask.wanted()
                                            .criterion()
                                            .tags()
                                            .iterator()
                                            .next()
                                            .toString())
                                    .toArray()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text",
                            asked.stream()
                                    .map(ask -> String.join(
                                            ",", ask.wanted().criterion().types()))
                                    .toArray()));
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "int8",
                            asked.stream().map(ask -> ask.wanted().after()).toArray()));
            statement.setArray(
                    4,
                    connection.createArrayOf(
                            "int8", asked.stream().map(ByTag::upTo).toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.get(rows.getInt("n") - 1)
                            .add(new PastEvents.Body(rows.getLong("position"), rows.getBytes("body")));
                }
            }
        }
        return found;
    }
}

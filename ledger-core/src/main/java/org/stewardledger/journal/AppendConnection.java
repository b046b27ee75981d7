package org.stewardledger.journal;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.PersonId;
import org.stewardledger.journal.tree.Hash;

/** The appender's own connection: the statements of one append transaction, in their order. */
final class AppendConnection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AppendConnection.class);

    /** A node that stops in the middle of a transaction holds up all others; the server ends it after this time. */
    private static final Duration IDLE_BOUND = Duration.ofSeconds(10);

    private static final String SESSION = """
        set jit = off;
        set synchronous_commit = on;
        set lock_timeout = %d;
        set idle_in_transaction_session_timeout = %d
        """;
    private static final String SELF = """
        select pid, backend_start from pg_stat_activity where pid = pg_backend_pid()
        """;
    private static final String END_BACKEND = """
        select pg_terminate_backend(pid) from pg_stat_activity where pid = ? and backend_start = ?
        """;

    /** The lock is a statement of its own: the snapshot of the next one is taken when it is held. */
    private static final String BEGIN = JournalLock.APPEND + """
        ;
        select c.last_position, c.recorded_at, c.root, c.edge, clock_timestamp() as now
        from (values (1)) as once (n)
        left join lateral (
            select last_position, recorded_at, root, edge
            from journal.commit
            order by first_position desc
            limit 1) c on true;
        select id, fingerprint, first_position, last_position, recorded_at
        from journal.command
        where id = any (?)
        """;

    private static final String ERASED = """
        select subject from vault.subject_key where subject = any (?) and key is null
        """;
    private static final String ROOT = """
        select root from journal.commit where first_position = ?
        """;
    private static final String COMMANDS = """
        select id, fingerprint, first_position, last_position, recorded_at
        from journal.command
        where id = any (?)
        """;

    private final Connection connection;
    private final PreparedStatement begin;
    private final BatchInsert insert;
    private final PastEvents past;
    private final TreeGrower grower;
    private final Backend backend;

    private AppendConnection(Connection connection, Backend backend) throws SQLException {
        this.connection = connection;
        this.backend = backend;
        this.begin = connection.prepareStatement(BEGIN);
        this.insert = new BatchInsert(connection);
        this.past = new PastEvents(connection);
        this.grower = new TreeGrower(connection, past);
    }

    /**
     * The server process behind a connection.
     *
     * @param pid     its process id, which is used again later
     * @param started when it began, so that nobody else's process is meant
     */
    record Backend(int pid, OffsetDateTime started) {}

    /**
     * What was found under the lock.
     *
     * @param head     where the journal ends
     * @param now      the database's clock
     * @param commands the recorded ones of the acts asked for
     */
    record Locked(Head head, Instant now, Map<CommandId, RecordedCommand> commands) {}

    /**
     * Opens a connection.
     *
     * @param patience how long it waits for the lock, and a bit longer for any answer
     */
    static AppendConnection open(DataSource database, Duration patience) throws SQLException {
        Connection connection = database.getConnection();
        try {
            connection.setAutoCommit(true);
            connection.setNetworkTimeout(Runnable::run, Math.toIntExact(patience.toMillis() * 2));
            try (Statement statement = connection.createStatement()) {
                statement.execute(SESSION.formatted(patience.toMillis(), IDLE_BOUND.toMillis()));
                try (ResultSet self = statement.executeQuery(SELF)) {
                    self.next();
                    Backend backend =
                            new Backend(self.getInt("pid"), self.getObject("backend_start", OffsetDateTime.class));
                    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                    connection.setAutoCommit(false);
                    return new AppendConnection(connection, backend);
                }
            }
        } catch (SQLException e) {
            connection.abort(Runnable::run);
            throw e;
        }
    }

    Backend backend() {
        return backend;
    }

    /** Ends the process behind a lost connection, which may still hold the lock; if it is in its commit, after that. */
    void end(Backend lost) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(END_BACKEND)) {
            statement.setInt(1, lost.pid());
            statement.setObject(2, lost.started());
            statement.execute();
        }
        connection.commit();
    }

    /** Begins a transaction: takes the lock, then reads the head and which of the acts are recorded. */
    Locked lock(List<CommandId> commands) throws SQLException {
        begin.setArray(1, uuids(commands.stream().map(CommandId::value).toArray(UUID[]::new)));
        begin.execute();
        begin.getMoreResults();
        Head head;
        Instant now;
        try (ResultSet row = begin.getResultSet()) {
            row.next();
            long position = row.getLong("last_position");
            head = position == 0
                    ? Head.NONE
                    : Head.of(position, Reads.instant(row, "recorded_at"), row.getBytes("root"), row.getBytes("edge"));
            now = Reads.instant(row, "now");
        }
        begin.getMoreResults();
        Map<CommandId, RecordedCommand> found = new HashMap<>();
        try (ResultSet rows = begin.getResultSet()) {
            while (rows.next()) {
                RecordedCommand command = Reads.command(rows);
                found.put(command.id(), command);
            }
        }
        return new Locked(head, now, found);
    }

    /**
     * Whose keys are destroyed among those that texts were sealed for. Asked for in the transaction, as this node may
     * remember a key that another has destroyed; an erasure that comes later also erases what the batch records.
     */
    Set<PersonId> erased(List<Pending> appends) throws SQLException {
        UUID[] subjects = appends.stream()
                .flatMap(pending -> pending.events().stream())
                .flatMap(event -> event.subjects().stream())
                .map(PersonId::value)
                .distinct()
                .toArray(UUID[]::new);
        Set<PersonId> erased = new HashSet<>();
        if (subjects.length > 0) {
            try (PreparedStatement statement = connection.prepareStatement(ERASED)) {
                statement.setArray(1, uuids(subjects));
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        erased.add(new PersonId(rows.getObject("subject", UUID.class)));
                    }
                }
            }
        }
        return erased;
    }

    /**
     * Whether a batch is committed, as seen under the lock. With events its root tells: it is over their salts, so no
     * other batch has it. Without, its acts tell.
     */
    boolean holds(Batch batch, TreeGrowth growth) throws SQLException {
        if (batch.events().isEmpty()) {
            return holds(batch.commands());
        }
        try (PreparedStatement statement = connection.prepareStatement(ROOT)) {
            statement.setLong(1, batch.head().position() + 1);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        && Hash.of(row.getBytes("root")).equals(growth.edge().root());
            }
        }
    }

    private boolean holds(List<RecordedCommand> commands) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COMMANDS)) {
            statement.setArray(
                    1, uuids(commands.stream().map(c -> c.id().value()).toArray(UUID[]::new)));
            Set<RecordedCommand> found = new HashSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(Reads.command(rows));
                }
            }
            return found.containsAll(commands);
        }
    }

    /** Extends the tree; remembers the end of it from batch to batch. */
    TreeGrower grower() {
        return grower;
    }

    /** Finds what memory does not reach back to; reads bodies. In the transaction, so up to the locked head. */
    PastEvents past() {
        return past;
    }

    /** A queue of notifications that was full stays so until somebody asks how full it is, whoever fetched them. */
    void forgetOldNotifications() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_notification_queue_usage()");
        }
    }

    /**
     * Writes a batch and commits; after a lost connection it may be committed or not.
     *
     * @param heard whether other nodes are told of it
     */
    void writeAndCommit(Batch batch, TreeGrowth growth, String node, boolean heard) throws SQLException {
        insert.writeAndCommit(batch, growth, node, heard);
    }

    void rollback() throws SQLException {
        connection.rollback();
    }

    /** Closes for good: a pool must not hand the session's settings to anybody else. */
    @Override
    public void close() {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            LOG.warn("A connection could not be closed: {}", e.getMessage());
        }
    }

    private Array uuids(UUID[] ids) throws SQLException {
        return connection.createArrayOf("uuid", ids);
    }
}

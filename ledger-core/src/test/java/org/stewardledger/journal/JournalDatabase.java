package org.stewardledger.journal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.stewardledger.journal.tree.Hash;
import org.stewardledger.journal.tree.RightEdge;
import org.stewardledger.journal.tree.Tile;
import org.stewardledger.journal.tree.TileHashes;
import org.stewardledger.testing.TestDatabase;

/** A migrated database with an application login, and the journals that a test opens on it. */
final class JournalDatabase implements AutoCloseable {

    private final TestDatabase database = TestDatabase.fresh();
    private final String login = database.name() + "_app";
    private final List<AutoCloseable> open = new ArrayList<>();

    JournalDatabase() {
        JournalSchema.migrate(database.dataSource());
        asSuperuser("create role " + login + " login in role ledger_app");
    }

    /** A node as it is run, with a pool of its own. */
    Journal journal() {
        return journal(JournalSettings.standard());
    }

    Journal journal(JournalSettings settings) {
        return journal(connections(), settings);
    }

    Journal journal(Connections connections, JournalSettings settings) {
        Journal journal = Journal.open(connections, Probes.types(), settings);
        open.add(journal);
        return journal;
    }

    /** The application's connections. */
    Connections connections() {
        return new Connections(application(), pool());
    }

    /** The application's connections, over another address. */
    Connections connections(int port, String options) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url().replace(":" + port() + "/", ":" + port + "/") + options);
        source.setUser(login);
        return new Connections(source, pool());
    }

    private HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(application());
        config.setMaximumPoolSize(8);
        config.setConnectionTimeout(2_000);
        HikariDataSource pool = new HikariDataSource(config);
        open.addFirst(pool);
        return pool;
    }

    /** Single connections of the application's login. */
    DataSource application() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(login);
        return source;
    }

    DataSource superuser() {
        return database.dataSource();
    }

    String url() {
        return database.url();
    }

    int port() {
        return Integer.parseInt(database.url().replaceAll(".*:([0-9]+)/.*", "$1"));
    }

    void asSuperuser(String sql) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    long number(String question) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(question, e);
        }
    }

    List<byte[]> bodies() {
        List<byte[]> bodies = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select body from journal.event order by position")) {
            while (rows.next()) {
                bodies.add(rows.getBytes(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return bodies;
    }

    String body(long position) {
        return new String(bodies().get((int) position - 1), StandardCharsets.UTF_8);
    }

    /** Fails unless positions have no gap and every commit row has the RFC 6962 root of all bodies up to it. */
    void checkOrderAndTree() {
        List<Hash> leaves = bodies().stream().map(Hash::leaf).toList();
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            long last = 0;
            try (ResultSet rows = statement.executeQuery("select position from journal.event order by position")) {
                while (rows.next()) {
                    last++;
                    require(rows.getLong(1) == last, "a gap before position " + rows.getLong(1));
                }
            }
            last = checkCommits(statement, leaves);
            require(last == leaves.size(), leaves.size() + " events, commits up to " + last);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long checkCommits(Statement statement, List<Hash> leaves) throws SQLException {
        long last = 0;
        RightEdge edge = RightEdge.EMPTY;
        try (ResultSet rows = statement.executeQuery(
                "select first_position, last_position, root, edge from journal.commit order by first_position")) {
            while (rows.next()) {
                require(rows.getLong(1) == last + 1, "commit from " + rows.getLong(1) + " after " + last);
                edge = edge.appendAll(leaves.subList((int) last, (int) rows.getLong(2)));
                last = rows.getLong(2);
                require(Hash.of(rows.getBytes(3)).equals(edge.root()), "the root at " + last);
                require(RightEdge.of(last, rows.getBytes(4)).equals(edge), "the edge at " + last);
            }
        }
        return last;
    }

    /** The finished tiles, in the order in which they were finished per level. */
    List<TileHashes> tiles() {
        List<TileHashes> tiles = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select level, tile_index, hashes from journal.tile order by level, tile_index")) {
            while (rows.next()) {
                tiles.add(TileHashes.of(Tile.full(rows.getInt(1), rows.getLong(2)), rows.getBytes(3)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return tiles;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    /** Waits for an answer that must come; throws what it failed with. */
    static <T> T get(CompletableFuture<T> answer) {
        try {
            return answer.orTimeout(30, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    @Override
    public void close() throws Exception {
        for (AutoCloseable journal : open.reversed()) {
            journal.close();
        }
    }
}

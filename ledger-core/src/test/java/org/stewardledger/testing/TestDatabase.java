package org.stewardledger.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.NullMarked;

/**
 * An empty PostgreSQL database for one test, on a server that all tests of this JVM share.
 *
 * <p>The server starts with the first database asked for and stops with the JVM. It flushes as a production server
 * does ({@code fsync} and {@code synchronous_commit} on), because what a commit promises is part of what is tested.
 *
 * @param name       the database's name, unique within the server
 * @param dataSource opens a new connection each time; pools nothing
 * @param url        JDBC URL, with the superuser in it and no password
 * @param superuser  who may do anything on the server, such as create the roles under test
 */
@NullMarked
public record TestDatabase(String name, DataSource dataSource, String url, String superuser) {

    private static final String SUPERUSER = "postgres";
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Creates an empty database, which lasts as long as the JVM. */
    public static TestDatabase fresh() {
        String name = "test_" + COUNT.incrementAndGet();
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot create database " + name, failure);
        }
        return new TestDatabase(
                name,
                Server.RUNNING.getDatabase(SUPERUSER, name),
                Server.RUNNING.getJdbcUrl(SUPERUSER, name),
                SUPERUSER);
    }

    /**
     * Connections of the superuser that are kept open, for a test that asks so much that opening a connection for each
     * question would take most of its time. Whoever asks for them closes them.
     */
    public HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(dataSource);
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    /** Where it is, for another login than the superuser's, which {@link #url()} names. */
    public String address() {
        return url.substring(0, url.indexOf('?'));
    }

    /** Loaded, and so started, when the first database is asked for. */
    private static final class Server {

        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        // As the program sets its own server up.
                        .setServerConfig("shared_buffers", "256MB")
                        .setServerConfig("max_wal_size", "2GB")
                        .setServerConfig("checkpoint_timeout", "15min")
                        // So little that a test can fill it.
                        .setServerConfig("max_notify_queue_pages", "64")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop test database"));
                return server;
            } catch (IOException failure) {
                throw new UncheckedIOException("cannot start PostgreSQL for the tests", failure);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}

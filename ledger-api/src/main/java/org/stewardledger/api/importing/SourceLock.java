package org.stewardledger.api.importing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.stewardledger.api.importing.mapping.Canonical;

/** Held while a source is imported, so that no other import of the same source runs on any node. */
final class SourceLock implements AutoCloseable {

    private final Connection connection;
    private final JdbcClient session;
    private final long key;

    private SourceLock(Connection connection, JdbcClient session, long key) {
        this.connection = connection;
        this.session = session;
        this.key = key;
    }

    /** Takes the lock of a source; empty when it is held elsewhere. Lasts until closed, or the connection is lost. */
    static Optional<SourceLock> take(DataSource database, String source) throws SQLException {
        byte[] digest = Canonical.sha256().digest(("import of " + source).getBytes(StandardCharsets.UTF_8));
        long key = ByteBuffer.wrap(digest).getLong();
        Connection connection = database.getConnection();
        try {
            JdbcClient session = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            boolean taken = session.sql("select pg_try_advisory_lock(:key)")
                    .param("key", key)
                    .query(Boolean.class)
                    .single();
            if (taken) {
                return Optional.of(new SourceLock(connection, session, key));
            }
        } catch (RuntimeException failure) {
            connection.close();
            throw failure;
        }
        connection.close();
        return Optional.empty();
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            session.sql("select pg_advisory_unlock(:key)")
                    .param("key", key)
                    .query(Boolean.class)
                    .single();
        }
    }
}

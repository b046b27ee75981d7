package org.stewardledger.api.measure;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What an act is compared with: each of the workers has a connection of its own and does {@code INSERT} and
 * {@code COMMIT} of one row that is comparable to one event, again and again.
 *
 * <p>The table is not vacuumed: that would take its time from whatever is measured next.
 */
final class Base implements AutoCloseable {

    private static final String TABLE = """
        create table if not exists measure_base (
            id bigint generated always as identity primary key,
            event_id uuid not null unique,
            type text not null,
            recorded_at timestamptz not null default clock_timestamp(),
            body bytea not null) with (autovacuum_enabled = false)
        """;

    private static final String INSERT = """
        insert into measure_base (event_id, type, body) values (?, ?, ?)
        """;

    private final List<Connection> connections = new ArrayList<>();
    private final List<PreparedStatement> inserts = new ArrayList<>();
    private final byte[] body;

    /** Opens as many connections as there are workers, and makes the table. */
    Base(String url, int workers, int bodyBytes) throws SQLException {
        this.body = new byte[bodyBytes];
        for (int worker = 0; worker < workers; worker++) {
            Connection connection = DriverManager.getConnection(url);
            connections.add(connection);
            if (worker == 0) {
                try (var statement = connection.createStatement()) {
                    statement.execute(TABLE);
                }
            }
            connection.setAutoCommit(false);
            inserts.add(connection.prepareStatement(INSERT));
        }
    }

    /** One row, committed. */
    boolean step(int worker, long round) throws SQLException {
        PreparedStatement insert = inserts.get(worker);
        insert.setObject(1, UUID.randomUUID());
        insert.setString(2, "ledger.PromiseMade");
        insert.setBytes(3, body);
        insert.executeUpdate();
        connections.get(worker).commit();
        return true;
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}

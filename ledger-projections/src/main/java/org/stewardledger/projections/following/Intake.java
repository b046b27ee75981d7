package org.stewardledger.projections.following;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.axonframework.messaging.core.EmptyApplicationContext;
import org.axonframework.messaging.core.unitofwork.SimpleUnitOfWorkFactory;
import org.axonframework.messaging.core.unitofwork.TransactionalUnitOfWorkFactory;
import org.axonframework.messaging.core.unitofwork.UnitOfWork;
import org.axonframework.messaging.core.unitofwork.UnitOfWorkFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;
import org.stewardledger.projections.EarlierEvents;
import org.stewardledger.projections.twotimes.Batch;
import org.stewardledger.projections.twotimes.View;

/**
 * Takes events into views: rows, place and progress in one transaction, which is one unit of work of Axon.
 *
 * <p>These transactions do not wait for the disk. A crash may lose the last ones as a whole, and then the view takes
 * the same events in again; it can never keep rows without their place, or a place without its rows.
 */
final class Intake {

    private static final String NOT_WAITING = "select set_config('synchronous_commit', 'off', true)";

    private static final String EXCLUSIVE = """
        select pg_try_advisory_lock(hashtext('make a view anew'), hashtext(?))
        """;
    private static final String NOT_EXCLUSIVE = """
        select pg_advisory_unlock(hashtext('make a view anew'), hashtext(?))
        """;

    private final DataSource dataSource;
    private final JdbcClient database;
    private final UnitOfWorkFactory units;
    private final Places places;
    private final Generations generations;
    private final EarlierEvents earlier;

    Intake(DataSource dataSource, Places places, EarlierEvents earlier) {
        this.dataSource = dataSource;
        this.database = JdbcClient.create(dataSource);
        this.units = new TransactionalUnitOfWorkFactory(
                new SpringTransactions(new DataSourceTransactionManager(dataSource)),
                new SimpleUnitOfWorkFactory(EmptyApplicationContext.INSTANCE));
        this.places = places;
        this.generations = new Generations(database);
        this.earlier = earlier;
    }

    Places places() {
        return places;
    }

    Generations generations() {
        return generations;
    }

    /** Does something in a transaction of its own. */
    <T> T within(Supplier<T> work) {
        // Not by executeWithResult: where no transaction can be begun, its answer never comes.
        CompletableFuture<T> result = new CompletableFuture<>();
        UnitOfWork unit = units.create();
        unit.runOnInvocation(context -> result.complete(work.get()));
        try {
            unit.execute().join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
        return result.join();
    }

    /**
     * Takes events into a view.
     *
     * @param after where this node believes the view to be
     * @throws Moved when it is elsewhere, or its making is gone; then nothing was taken in
     */
    void take(View view, String name, int generation, long after, List<Recorded<LedgerEvent>> events) {
        String processor = Places.processor(name, generation);
        Recorded<LedgerEvent> last = events.getLast();
        within(() -> {
            database.sql(NOT_WAITING).query(String.class).single();
            if (places.claim(processor) != after) {
                throw new Moved(name + " was moved on by another node");
            }
            write(view, new Batch(generation, after, events, connection(), earlier));
            places.advance(processor, last.position());
            if (!generations.advance(generation, last.position(), last.recordedAt())) {
                throw new Moved("another making of " + name + " took its place");
            }
            return last.position();
        });
    }

    private void write(View view, Batch batch) {
        try {
            view.take(batch);
        } catch (SQLException failure) {
            throw new IllegalStateException(
                    "events " + (batch.after() + 1) + " to " + batch.last() + " cannot be taken in", failure);
        } finally {
            DataSourceUtils.releaseConnection(batch.connection(), dataSource);
        }
    }

    private Connection connection() {
        return DataSourceUtils.getConnection(dataSource);
    }

    /**
     * Keeps other nodes, and this one, from making the same view anew until it is closed.
     *
     * @throws IllegalStateException when it is being made anew already
     */
    Exclusive exclusively(String name) {
        try {
            Connection connection = dataSource.getConnection();
            try (PreparedStatement lock = connection.prepareStatement(EXCLUSIVE)) {
                lock.setString(1, name);
                try (ResultSet row = lock.executeQuery()) {
                    if (row.next() && row.getBoolean(1)) {
                        return new Exclusive(name, connection);
                    }
                }
            }
            connection.close();
        } catch (SQLException failure) {
            throw new IllegalStateException("view " + name + " cannot be made anew", failure);
        }
        throw new IllegalStateException("view " + name + " is being made anew already");
    }

    /** The only right to make a view anew. */
    record Exclusive(String name, Connection connection) implements AutoCloseable {

        @Override
        public void close() {
            try (connection;
                    PreparedStatement unlock = connection.prepareStatement(NOT_EXCLUSIVE)) {
                unlock.setString(1, name);
                unlock.execute();
            } catch (SQLException failure) {
                throw new IllegalStateException("view " + name + " stays locked until the connection ends", failure);
            }
        }
    }

    /** Drops the rows of a making that no one reads any more. */
    void drop(View view, int generation) {
        within(() -> {
            Connection connection = connection();
            try {
                for (String sql : view.drops()) {
                    try (PreparedStatement drop = connection.prepareStatement(sql)) {
                        drop.setInt(1, generation);
                        drop.executeUpdate();
                    }
                }
            } catch (SQLException failure) {
                throw new IllegalStateException("rows of making " + generation + " cannot be dropped", failure);
            } finally {
                DataSourceUtils.releaseConnection(connection, dataSource);
            }
            return generation;
        });
    }

    /** The view is not where this node believed it to be. Not a failure: the node looks again. */
    static final class Moved extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Moved(String detail) {
            super(detail, null, false, false);
        }
    }
}

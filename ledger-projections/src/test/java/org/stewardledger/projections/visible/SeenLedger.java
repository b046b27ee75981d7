package org.stewardledger.projections.visible;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.function.Predicate;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;
import org.stewardledger.projections.Projections;
import org.stewardledger.projections.ProjectionsSchema;
import org.stewardledger.testing.TestDatabase;

/** Views in a database of their own, made from only those events of the quay that somebody may see. */
final class SeenLedger implements AutoCloseable {

    private final HikariDataSource pool;
    private final Projections projections;

    SeenLedger(QuayLedger quay, Predicate<Recorded<LedgerEvent>> seen) {
        TestDatabase database = TestDatabase.fresh();
        ProjectionsSchema.migrate(database.dataSource());
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.dataSource());
        config.setMaximumPoolSize(12);
        config.setMinimumIdle(0);
        pool = new HikariDataSource(config);
        projections = Projections.over(pool, SeenEvents.of(quay.ledger().source(), seen));
        projections.views().start();
        if (!projections.views().awaitCurrentTo(quay.journal().size(), Duration.ofSeconds(60))) {
            throw new IllegalStateException(projections.views().statuses().toString());
        }
    }

    Projections projections() {
        return projections;
    }

    @Override
    public void close() {
        projections.views().stop();
        pool.close();
    }
}

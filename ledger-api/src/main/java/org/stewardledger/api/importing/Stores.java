package org.stewardledger.api.importing;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where imports keep what they need to know.
 *
 * @param facts       facts and which of them stand
 * @param acts        acts and what became of them
 * @param runs        imports
 * @param transaction what is written together
 * @param clock       when
 */
record Stores(FactStore facts, ActStore acts, RunStore runs, TransactionTemplate transaction, Clock clock) {

    static Stores in(DataSource database, Clock clock) {
        JdbcClient client = JdbcClient.create(database);
        return new Stores(
                new FactStore(client),
                new ActStore(client),
                new RunStore(client),
                new TransactionTemplate(new JdbcTransactionManager(database)),
                clock);
    }
}

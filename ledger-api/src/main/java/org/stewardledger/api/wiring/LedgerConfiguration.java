package org.stewardledger.api.wiring;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.axonframework.common.configuration.AxonConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stewardledger.api.security.Operating;
import org.stewardledger.deciding.Acts;
import org.stewardledger.deciding.Ledger;
import org.stewardledger.deciding.LedgerConfigurer;
import org.stewardledger.journal.Connections;
import org.stewardledger.journal.EventTypes;
import org.stewardledger.journal.Journal;
import org.stewardledger.journal.JournalSettings;

/** The way in: the journal on the database, Axon on the journal, and the ledger that acts are sent to. */
@Configuration(proxyBeanMethods = false)
public class LedgerConfiguration {

    private static final long STATES_IN_MEMORY = 200_000;

    @Bean
    EventTypes eventTypes() {
        return Acts.eventTypes();
    }

    @Bean(destroyMethod = "close")
    Journal journal(LedgerDatabase database, DataSource pool, EventTypes types, Clock clock) {
        return Journal.open(
                new Connections(database.lasting(), pool),
                types,
                JournalSettings.standard().withClock(clock));
    }

    @Bean(destroyMethod = "shutdownNow")
    ExecutorService retries() {
        return Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("ledger-retry-", 0).factory());
    }

    @Bean
    AxonConfiguration axon(Journal journal, EventTypes types, ExecutorService retries, Clock clock) {
        return LedgerConfigurer.on(journal, types, retries, clock, STATES_IN_MEMORY)
                .build();
    }

    @Bean
    AxonLifecycle axonLifecycle(AxonConfiguration axon) {
        return new AxonLifecycle(axon);
    }

    @Bean
    Operating operating(Journal journal) {
        return new RecordedOperators(journal);
    }

    @Bean
    Ledger ledger(AxonConfiguration axon) {
        return LedgerConfigurer.ledger(axon);
    }
}

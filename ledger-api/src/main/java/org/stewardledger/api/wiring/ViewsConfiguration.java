package org.stewardledger.api.wiring;

import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.stewardledger.api.security.Readers;
import org.stewardledger.journal.EventTypes;
import org.stewardledger.journal.Journal;
import org.stewardledger.journal.PersonalReader;
import org.stewardledger.journal.PostgresSubjectKeys;
import org.stewardledger.journal.Randomness;
import org.stewardledger.journal.axon.EventMetadata;
import org.stewardledger.projections.LedgerSource;
import org.stewardledger.projections.Projections;
import org.stewardledger.projections.Times;
import org.stewardledger.projections.Views;
import org.stewardledger.projections.history.History;
import org.stewardledger.projections.partnerships.Partnerships;
import org.stewardledger.projections.promises.Promises;
import org.stewardledger.projections.reporting.Reports;
import org.stewardledger.projections.stewardship.Stewardships;

/** The way out: the views that follow the journal, and the questions they answer. */
@Configuration(proxyBeanMethods = false)
public class ViewsConfiguration {

    @Bean
    LedgerSource ledgerSource(
            AxonConfiguration axon, Journal journal, EventTypes types, DataSource database, Clock clock) {
        // Keys are read within the transaction of the question, so that no answer waits for a second connection.
        PersonalReader personal = new PersonalReader(
                new PostgresSubjectKeys(new TransactionAwareDataSourceProxy(database), Randomness.secure()));
        return new LedgerSource(
                axon.getComponent(EventStore.class),
                EventMetadata::recorded,
                new JournalReadAgain(journal, types),
                types,
                personal::findAll,
                clock);
    }

    @Bean
    Projections projections(DataSource database, LedgerSource ledger) {
        return Projections.over(database, ledger);
    }

    @Bean
    ViewsLifecycle viewsLifecycle(Projections projections) {
        return new ViewsLifecycle(projections.views());
    }

    @Bean
    Views views(Projections projections) {
        return projections.views();
    }

    @Bean
    Times times(Projections projections) {
        return projections.times();
    }

    @Bean
    History history(Projections projections) {
        return projections.history();
    }

    @Bean
    Promises promises(Projections projections) {
        return projections.promises();
    }

    @Bean
    Stewardships stewardships(Projections projections) {
        return projections.stewardships();
    }

    @Bean
    Partnerships partnerships(Projections projections) {
        return projections.partnerships();
    }

    @Bean
    Reports reports(Projections projections) {
        return projections.reports();
    }

    @Bean
    Readers readers(Partnerships partnerships) {
        return new Readers(partnerships);
    }
}

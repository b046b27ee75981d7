package org.stewardledger.api.importing;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stewardledger.deciding.Ledger;
import org.stewardledger.journal.Journal;

/** The way in for histories from elsewhere. */
@Configuration(proxyBeanMethods = false)
public class ImportConfiguration {

    @Bean
    Import imports(Ledger ledger, Journal journal, DataSource database, Clock clock) {
        return new Import(ledger, new JournalEvents(journal), database, clock);
    }
}

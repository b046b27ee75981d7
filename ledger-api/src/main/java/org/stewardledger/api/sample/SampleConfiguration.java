package org.stewardledger.api.sample;

import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stewardledger.api.embedded.LedgerHome;
import org.stewardledger.api.importing.Import;
import org.stewardledger.api.security.Accounts;
import org.stewardledger.api.wiring.LedgerSettings;
import org.stewardledger.deciding.Ledger;
import org.stewardledger.journal.Journal;
import org.stewardledger.projections.Views;

/** The sample, for a ledger without an outside database; and what is said when the ledger is ready. */
@Configuration(proxyBeanMethods = false)
public class SampleConfiguration {

    @Bean
    LoopbackOnly loopbackOnly(@Value("${server.address}") String address, Accounts accounts, LedgerSettings settings) {
        return new LoopbackOnly(address, accounts, settings.sample() && !settings.outside());
    }

    @Bean
    Stopping stopping() {
        return new Stopping();
    }

    @Bean
    Announcement announcement(
            WebServerApplicationContext served,
            @Value("${server.address}") String address,
            Accounts accounts,
            LedgerSettings settings,
            ObjectProvider<LedgerHome> home,
            Ledger ledger,
            DataSource database,
            Import imports,
            Stopping stopping,
            Clock clock,
            Journal journal,
            Views views) {
        Optional<Sample> sample = Optional.ofNullable(home.getIfAvailable())
                .filter(embedded -> settings.sample())
                .map(embedded -> new Sample(
                        new SampleAccounts(embedded, accounts, ledger),
                        new LoadedSamples(JdbcClient.create(database)),
                        imports,
                        stopping));
        return new Announcement(served, address, accounts, sample, clock, journal, views);
    }
}

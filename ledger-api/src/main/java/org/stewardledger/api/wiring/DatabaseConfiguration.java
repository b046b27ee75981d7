package org.stewardledger.api.wiring;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.stewardledger.api.embedded.EmbeddedPostgres;
import org.stewardledger.api.embedded.LedgerHome;
import org.stewardledger.api.importing.ImportsSchema;
import org.stewardledger.api.security.AccountsSchema;
import org.stewardledger.journal.JournalSchema;
import org.stewardledger.projections.ProjectionsSchema;

/** The database: started or reached, found durable, migrated; then opened for the program. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LedgerSettings.class)
public class DatabaseConfiguration {

    private static final int CONNECTIONS = 20;
    private static final long PATIENCE_MILLIS = 10_000;

    /** Only where no outside database is named. */
    static final class Embedded implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return context.getEnvironment()
                    .getProperty("ledger.datasource.url", "")
                    .isBlank();
        }
    }

    /** The time that the ledger records and decides by. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @Conditional(Embedded.class)
    LedgerHome ledgerHome(LedgerSettings settings) {
        return LedgerHome.at(settings.home());
    }

    @Bean(destroyMethod = "close")
    @Conditional(Embedded.class)
    EmbeddedPostgres embeddedPostgres(LedgerHome home, LedgerSettings settings) {
        Path programs = settings.embedded().programs();
        return programs == null ? EmbeddedPostgres.start(home) : EmbeddedPostgres.start(home, programs);
    }

    @Bean
    LedgerDatabase ledgerDatabase(LedgerSettings settings, ObjectProvider<EmbeddedPostgres> embedded) {
        LedgerDatabase database = Optional.ofNullable(embedded.getIfAvailable())
                .map(LedgerDatabase::embedded)
                .orElseGet(() -> LedgerDatabase.outside(settings));
        Migrations.run(
                database,
                List.of(
                        JournalSchema::migrate,
                        ProjectionsSchema::migrate,
                        AccountsSchema::migrate,
                        ImportsSchema::migrate));
        return database;
    }

    /** Connections of the program's login. */
    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(LedgerDatabase database) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("ledger");
        pool.setJdbcUrl(database.url());
        database.application().username().ifPresent(pool::setUsername);
        database.application().password().ifPresent(pool::setPassword);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setConnectionTimeout(PATIENCE_MILLIS);
        return new HikariDataSource(pool);
    }
}

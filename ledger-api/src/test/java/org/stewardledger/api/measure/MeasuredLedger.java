package org.stewardledger.api.measure;

import java.sql.SQLException;
import java.time.Duration;
import org.axonframework.common.configuration.AxonConfiguration;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.stewardledger.api.importing.Import;
import org.stewardledger.api.importing.ImportConfiguration;
import org.stewardledger.api.wiring.DatabaseConfiguration;
import org.stewardledger.api.wiring.LedgerConfiguration;
import org.stewardledger.api.wiring.ViewsConfiguration;
import org.stewardledger.deciding.Ledger;
import org.stewardledger.deciding.LedgerConfigurer;
import org.stewardledger.journal.Journal;
import org.stewardledger.projections.Views;
import org.stewardledger.testing.TestDatabase;

/** A ledger that runs as the program runs it, but for its doors: the same wiring, pools and settings, all views on. */
final class MeasuredLedger implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final ConfigurableApplicationContext program;

    private MeasuredLedger(ConfigurableApplicationContext program) {
        this.program = program;
    }

    /** A database for a ledger: empty, and with a login that owns nothing. */
    static TestDatabase database() throws SQLException {
        TestDatabase database = TestDatabase.fresh();
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role " + login(database) + " login");
        }
        return database;
    }

    private static String login(TestDatabase database) {
        return database.name() + "_program";
    }

    /** Starts a node, which remembers nothing of what was recorded before. */
    static MeasuredLedger open(TestDatabase database) {
        SpringApplication application = new SpringApplication(
                DatabaseConfiguration.class,
                LedgerConfiguration.class,
                ViewsConfiguration.class,
                ImportConfiguration.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setRegisterShutdownHook(false);
        return new MeasuredLedger(application.run(
                "--ledger.datasource.url=" + database.address(),
                "--ledger.datasource.username=" + login(database),
                "--ledger.migration.username=" + database.superuser()));
    }

    Ledger ledger() {
        return program.getBean(Ledger.class);
    }

    Journal journal() {
        return program.getBean(Journal.class);
    }

    Views views() {
        return program.getBean(Views.class);
    }

    Import imports() {
        return program.getBean(Import.class);
    }

    /** How often states were looked up in memory so far. */
    LedgerConfigurer.LookUps lookUps() {
        return LedgerConfigurer.lookUps(program.getBean(AxonConfiguration.class));
    }

    /** Waits until all views have taken in what is recorded; says how long that took. */
    Duration catchUp() {
        long start = System.nanoTime();
        if (!views().awaitCurrentTo(journal().databaseHead(), PATIENCE)) {
            throw new IllegalStateException("views stand still: " + views().statuses());
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Override
    public void close() {
        program.close();
    }
}

package org.stewardledger.api.cli;

import java.io.Console;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.stewardledger.api.LedgerApplication;
import org.stewardledger.api.sample.Announcement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts the ledger and runs until it is told to stop. */
@Command(
        name = "start",
        mixinStandardHelpOptions = true,
        description = "Starts the ledger; this is what happens without a verb.",
        footer = {
            "",
            "Environment:",
            "  LEDGER_HOME                data directory (~/.stewardship-ledger)",
            "  LEDGER_SAMPLE              false: start empty, without the sample",
            "  LEDGER_DATASOURCE_URL      JDBC URL of a PostgreSQL 17 or later to use instead,",
            "  LEDGER_DATASOURCE_USERNAME with _PASSWORD: what the program logs in as,",
            "  LEDGER_MIGRATION_USERNAME  with _PASSWORD: who migrates the schemas, if another"
        })
final class StartVerb implements Callable<Integer> {

    @Mixin
    private final Listening listening;

    /** With the options that follow the verb. */
    StartVerb() {
        this(new Listening());
    }

    /** With the options of the program itself, where no verb was given. */
    StartVerb(Listening listening) {
        this.listening = listening;
    }

    @Override
    public Integer call() {
        SpringApplication application = new SpringApplication(LedgerApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.addInitializers(new ListenCheck());
        ConfigurableApplicationContext running =
                application.run(listening.settings().toArray(String[]::new));
        Console console = System.console();
        running.getBean(Announcement.class).tell(System.out, console != null && console.isTerminal());
        awaitEnd(running);
        return LedgerProgram.WELL;
    }

    private static void awaitEnd(ConfigurableApplicationContext running) {
        CountDownLatch ended = new CountDownLatch(1);
        running.addApplicationListener((ContextClosedEvent _) -> ended.countDown());
        try {
            ended.await();
        } catch (InterruptedException interrupted) {
            running.close();
            Thread.currentThread().interrupt();
        }
    }
}

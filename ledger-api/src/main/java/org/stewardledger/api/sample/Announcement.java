package org.stewardledger.api.sample;

import java.io.PrintStream;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.stewardledger.api.security.Accounts;

/** What whoever starts the ledger sees when it is ready: where it is, and who may come in. */
final class Announcement implements ApplicationRunner {

    private final WebServerApplicationContext served;
    private final String address;
    private final Accounts accounts;
    private final Optional<Sample> sample;
    private final PrintStream out;

    Announcement(
            WebServerApplicationContext served,
            String address,
            Accounts accounts,
            Optional<Sample> sample,
            PrintStream out) {
        this.served = served;
        this.address = address;
        this.accounts = accounts;
        this.sample = sample;
        this.out = out;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        sample.ifPresent(Sample::load);
        var server = served.getWebServer();
        int port = server == null ? 0 : server.getPort();
        String host = address.contains(":") ? "[" + address + "]" : address;
        out.println("Stewardship Ledger is at http://" + host + ":" + port + "/");
        sample.ifPresent(brought -> {
            out.println("Sample accounts, on this machine only:");
            brought.accounts().shown().forEach((name, password) -> out.printf("  %-10s %s%n", name, password));
        });
        if (!accounts.any()) {
            out.println("Nobody has an account yet. Stop the ledger and make the first one:"
                    + " ledger account add NAME --operator");
        }
        out.flush();
    }
}

package org.stewardledger.api.sample;

import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.stewardledger.api.security.Accounts;
import org.stewardledger.journal.Journal;
import org.stewardledger.projections.Views;

/** What whoever starts the ledger sees when it is ready: the sample being loaded, where it is, and who may come in. */
public final class Announcement {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final WebServerApplicationContext served;
    private final String address;
    private final Accounts accounts;
    private final Optional<Sample> sample;
    private final InstantSource clock;
    private final Journal journal;
    private final Views views;

    Announcement(
            WebServerApplicationContext served,
            String address,
            Accounts accounts,
            Optional<Sample> sample,
            InstantSource clock,
            Journal journal,
            Views views) {
        this.served = served;
        this.address = address;
        this.accounts = accounts;
        this.sample = sample;
        this.clock = clock;
        this.journal = journal;
        this.views = views;
    }

    /**
     * Brings the sample where it is missing, showing how far it has come, and then says where the ledger is.
     *
     * @param out      where to say it
     * @param terminal whether lines can be rewritten there
     */
    public void tell(PrintStream out, boolean terminal) {
        if (!sample.map(brought -> brought.load(new ProgressLine(out, terminal, clock)))
                .orElse(true)) {
            out.println("Stopped before the sample was loaded; the next start goes on with it.");
            return;
        }
        if (!views.awaitCurrentTo(journal.databaseHead(), LONGEST_WAIT)) {
            out.println("The views are still being brought up to date; what they answer says how far they are.");
        }
        out.println("Stewardship Ledger is at " + url());
        sample.ifPresent(brought -> tellAccounts(out, brought));
        if (!accounts.any()) {
            out.println("Nobody has an account yet. Stop the ledger and make the first one:"
                    + " ledger account add NAME --operator");
        }
        out.flush();
    }

    private String url() {
        var server = served.getWebServer();
        int port = server == null ? 0 : server.getPort();
        String host = address.contains(":") ? "[" + address + "]" : address;
        return "http://" + host + ":" + port + "/";
    }

    private static void tellAccounts(PrintStream out, Sample brought) {
        out.println("Sample accounts, on this machine only:");
        brought.accounts().shown().forEach((name, password) -> out.printf("  %-10s %s%n", name, password));
    }
}

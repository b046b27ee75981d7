package org.stewardledger.api.cli;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.stewardledger.act.PersonId;
import org.stewardledger.api.StartRefused;
import org.stewardledger.api.security.Account;
import org.stewardledger.api.security.LoginName;
import org.stewardledger.api.security.Password;
import org.stewardledger.api.wiring.Administration;
import org.stewardledger.journal.LedgerJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Who may come in. */
@Command(
        name = "account",
        description = "Makes accounts.",
        mixinStandardHelpOptions = true,
        subcommands = AccountVerb.Add.class)
final class AccountVerb implements Callable<Integer> {

    @Override
    public Integer call() {
        throw new StartRefused("What about accounts? Try 'ledger account --help'.");
    }

    /** Makes an account: through a running ledger as an operator, or in the database itself while there is none. */
    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = {
                "Makes an account; its password is asked for on standard input.",
                "With --user it is made by that operator through a running ledger. Without, it is made in the"
                        + " database itself, with the same LEDGER_ variables as 'ledger start': this is how the"
                        + " first account comes about."
            })
    static final class Add implements Callable<Integer> {

        @Parameters(paramLabel = "NAME", description = "What the account is called.")
        private String name = "";

        @Option(names = "--person", description = "Whose it is, as the ledger names persons; a new person if left out.")
        private @Nullable UUID person;

        @Option(names = "--auditor", description = "The person reads the whole ledger.")
        private boolean auditor;

        @Option(names = "--operator", description = "The person becomes the ledger's first operator.")
        private boolean operator;

        @Mixin
        private RunningLedger running = new RunningLedger();

        @Override
        public Integer call() {
            if (running.named() && operator) {
                throw new StartRefused("Later operators are appointed by one, with the act appoint-operator.");
            }
            Account account = new Account(
                    valid(() -> LoginName.typed(name)),
                    new PersonId(Optional.ofNullable(person).orElseGet(UUID::randomUUID)),
                    auditor,
                    false);
            if (running.named()) {
                running.identify();
            }
            Password password = valid(() -> new Password(Secrets.ask("Password of " + account.name())));
            if (running.named()) {
                addThrough(running, account, password);
            } else {
                addIn(account, password, operator);
            }
            System.out.println("Account " + account.name() + " is that of person " + account.person() + ".");
            return LedgerProgram.WELL;
        }

        private static void addThrough(RunningLedger running, Account account, Password password) {
            JsonNode body = LedgerJson.mapper()
                    .createObjectNode()
                    .put("name", account.name().value())
                    .put("password", password.text())
                    .put("person", account.person().toString())
                    .put("auditor", account.auditor());
            running.post("/api/v1/accounts", "application/json", BodyPublishers.ofString(body.toString()));
        }

        private static void addIn(Account account, Password password, boolean operator) {
            SpringApplication application = new SpringApplication(Administration.class);
            application.setBannerMode(Banner.Mode.OFF);
            application.setWebApplicationType(WebApplicationType.NONE);
            try (ConfigurableApplicationContext database = application.run()) {
                database.getBean(Administration.class).add(account, password, operator);
            }
        }

        private static <T> T valid(Supplier<T> value) {
            try {
                return value.get();
            } catch (IllegalArgumentException unfit) {
                throw new StartRefused("It does not fit: " + unfit.getMessage() + ".", unfit);
            }
        }
    }
}

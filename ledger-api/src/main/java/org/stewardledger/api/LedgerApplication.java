package org.stewardledger.api;

import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.stewardledger.api.cli.LedgerProgram;

/** The ledger as one program. */
@SpringBootApplication(
        exclude = {
            DataSourceAutoConfiguration.class,
            FlywayAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class
        })
public class LedgerApplication {

    /** Runs a verb of the command line, and ends with its exit code. */
    public static void main(String[] arguments) {
        System.exit(LedgerProgram.run(List.of(arguments)));
    }
}

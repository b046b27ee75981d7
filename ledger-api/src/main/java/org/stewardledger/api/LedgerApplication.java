package org.stewardledger.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;

/** The ledger as one program. */
@SpringBootApplication(exclude = DataSourceAutoConfiguration.class)
public class LedgerApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(LedgerApplication.class, arguments);
    }
}

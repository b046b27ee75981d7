package org.stewardledger.api.security;

import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The accounts and how their passwords are hashed. */
@Configuration(proxyBeanMethods = false)
public class AccountsConfiguration {

    /** Hashes name their algorithm, so that a stronger one can follow without changing every password. */
    @Bean
    PasswordEncoder passwordEncoder(Clock clock) {
        PasswordEncoder bcrypt = new BCryptPasswordEncoder();
        return new RememberingPasswordEncoder(new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", bcrypt)), clock);
    }

    @Bean
    Accounts accounts(DataSource database, PasswordEncoder passwords) {
        return new Accounts(JdbcClient.create(database), passwords);
    }
}

package org.stewardledger.api.wiring;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be configured, as {@code LEDGER_…} in the environment.
 *
 * @param home       the data directory of a ledger without an outside database
 * @param datasource an outside PostgreSQL to be used instead; none when it names no URL
 * @param migration  who migrates the schemas of the outside database; the application's login when left out
 * @param embedded   about the PostgreSQL that runs as a child process
 * @param sample     whether a ledger without an outside database loads the sample at its first start
 */
@ConfigurationProperties("ledger")
public record LedgerSettings(
        @DefaultValue("${user.home}/.stewardship-ledger") Path home,
        @DefaultValue Datasource datasource,
        @DefaultValue Credentials migration,
        @DefaultValue Embedded embedded,
        @DefaultValue("true") boolean sample) {

    /**
     * An outside database.
     *
     * @param url      JDBC URL of a PostgreSQL 17 or later
     * @param username what the application logs in as
     * @param password its password
     */
    public record Datasource(
            @Nullable String url,
            @Nullable String username,
            @Nullable String password) {

        @Override
        public String toString() {
            return "Datasource as " + username;
        }
    }

    /** A name and a password to log in to the database with. */
    public record Credentials(
            @Nullable String username, @Nullable String password) {

        @Override
        public String toString() {
            return "Credentials of " + username;
        }
    }

    /**
     * About the PostgreSQL that runs as a child process.
     *
     * @param programs where its programs are unpacked; in the data directory when left out
     */
    public record Embedded(@Nullable Path programs) {}

    /** Whether an outside database is to be used. */
    public boolean outside() {
        return datasource.url() != null && !datasource.url().isBlank();
    }
}

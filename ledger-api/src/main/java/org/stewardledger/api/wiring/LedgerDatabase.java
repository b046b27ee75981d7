package org.stewardledger.api.wiring;

import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.stewardledger.api.StartRefused;
import org.stewardledger.api.embedded.EmbeddedPostgres;

/**
 * The database that the ledger is kept in, and who logs in to it.
 *
 * @param url         JDBC URL
 * @param migrator    makes and migrates the schemas; may act as the group that owns them
 * @param application what the program logs in as; owns nothing
 * @param embedded    whether it runs as a child of this process
 */
public record LedgerDatabase(String url, Login migrator, Login application, boolean embedded) {

    /**
     * Who logs in.
     *
     * @param username the role; empty when the URL names it
     * @param password its password; empty when there is none, or the URL carries it
     */
    public record Login(Optional<String> username, Optional<String> password) {

        @Override
        public String toString() {
            return username.orElse("whoever the URL names");
        }
    }

    static LedgerDatabase embedded(EmbeddedPostgres postgres) {
        return new LedgerDatabase(
                postgres.url(),
                login(EmbeddedPostgres.MIGRATOR, postgres.password(EmbeddedPostgres.MIGRATOR)),
                login(EmbeddedPostgres.APPLICATION, postgres.password(EmbeddedPostgres.APPLICATION)),
                true);
    }

    static LedgerDatabase outside(LedgerSettings settings) {
        String url = settings.datasource().url();
        if (url == null || Driver.parseURL(url, null) == null) {
            throw new StartRefused("LEDGER_DATASOURCE_URL is not the JDBC URL of a PostgreSQL;"
                    + " one looks like jdbc:postgresql://host:5432/ledger.");
        }
        Login application =
                login(settings.datasource().username(), settings.datasource().password());
        Login migrator = settings.migration().username() == null
                ? application
                : login(settings.migration().username(), settings.migration().password());
        return new LedgerDatabase(url, migrator, application, false);
    }

    private static Login login(@Nullable String username, @Nullable String password) {
        return new Login(Optional.ofNullable(username), Optional.ofNullable(password));
    }

    /** Opens a new connection each time, as the one who migrates. */
    DataSource migrations() {
        return opening(migrator);
    }

    /** Opens a new connection each time, as the program; for connections that are kept. */
    DataSource lasting() {
        return opening(application);
    }

    private DataSource opening(Login login) {
        Properties properties = new Properties();
        login.username().ifPresent(username -> properties.setProperty("user", username));
        login.password().ifPresent(password -> properties.setProperty("password", password));
        return new DriverManagerDataSource(url, properties);
    }

    /** The URL without what may be secret in it. */
    String shown() {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }
}

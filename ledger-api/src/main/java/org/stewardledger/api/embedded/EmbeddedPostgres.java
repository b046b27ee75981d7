package org.stewardledger.api.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * PostgreSQL 18 as a child process on a data directory that is kept between runs: reached over the loopback address
 * only, by password only, flushing every commit.
 *
 * <p>It stops with {@link #close}. When this process is killed instead, the server lives on, and the next start stops
 * it and starts again.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /** Logs in to make and migrate schemas; may act as the group that owns everything. */
    public static final String MIGRATOR = "ledger_migrator";

    /** What the program logs in as; owns nothing. */
    public static final String APPLICATION = "ledger_application";

    /** Logs in to read the reporting schema, and may do nothing else. */
    public static final String REPORTER = "ledger_reporter";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private static final String DATABASE = "ledger";
    private static final int PASSWORD_CHARACTERS = 32;

    private final HomeLock lock;
    private final Server server;
    private final int port;
    private final Map<String, String> passwords;

    private EmbeddedPostgres(HomeLock lock, Server server, int port, Map<String, String> passwords) {
        this.lock = lock;
        this.server = server;
        this.port = port;
        this.passwords = passwords;
    }

    /**
     * Starts the server, making the database at the first start. Refuses to start when another process holds the data
     * directory, and when PostgreSQL cannot run.
     *
     * @param home     the data directory
     * @param programs where PostgreSQL's programs are unpacked
     */
    public static EmbeddedPostgres start(LedgerHome home, Path programs) {
        HomeLock lock = HomeLock.take(home);
        boolean started = false;
        try {
            EmbeddedPostgres postgres = start(home, programs, lock);
            started = true;
            return postgres;
        } finally {
            if (!started) {
                lock.close();
            }
        }
    }

    /** Starts the server with its programs unpacked into the data directory. */
    public static EmbeddedPostgres start(LedgerHome home) {
        return start(home, home.programs());
    }

    private static EmbeddedPostgres start(LedgerHome home, Path programs, HomeLock lock) {
        PostgresProgram program =
                new PostgresProgram(PostgresPrograms.unpackedBelow(programs), home.ownedBySuperuser());
        program.requireRunnable();
        Server server = new Server(home, program);
        Map<String, String> passwords = OwnerFile.readOrMake(home.databasePasswords(), EmbeddedPostgres::newPasswords);
        server.make(required(passwords, Server.SUPERUSER));
        server.stopLeftOver();
        EmbeddedPostgres postgres = new EmbeddedPostgres(lock, server, server.start(), passwords);
        boolean ready = false;
        try {
            postgres.provide();
            ready = true;
            return postgres;
        } finally {
            if (!ready) {
                server.stop();
            }
        }
    }

    private static Map<String, String> newPasswords() {
        Map<String, String> made = new TreeMap<>();
        for (String role : List.of(Server.SUPERUSER, MIGRATOR, APPLICATION, REPORTER)) {
            made.put(role, Passwords.random(PASSWORD_CHARACTERS));
        }
        return made;
    }

    /** The JDBC URL of the ledger's database, without a name or password in it. */
    public String url() {
        return url(DATABASE);
    }

    /** The password of one of the roles named here. */
    public String password(String role) {
        return required(passwords, role);
    }

    /** Makes roles and database where they are missing, so that a first start that was killed is finished here. */
    private void provide() {
        Provision cluster = new Provision(
                new DriverManagerDataSource(url("postgres"), Server.SUPERUSER, password(Server.SUPERUSER)));
        cluster.role("ledger_owner");
        cluster.role("ledger_app");
        cluster.role("ledger_reader");
        cluster.login(MIGRATOR, password(MIGRATOR));
        cluster.login(APPLICATION, password(APPLICATION));
        cluster.login(REPORTER, password(REPORTER));
        cluster.grant("ledger_owner", MIGRATOR);
        cluster.grant("ledger_app", APPLICATION);
        cluster.grant("ledger_reader", REPORTER);
        cluster.database(DATABASE, "ledger_owner");
        cluster.closeOtherDatabases();
        new Provision(new DriverManagerDataSource(url(), Server.SUPERUSER, password(Server.SUPERUSER))).closeToAll();
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static String required(Map<String, String> passwords, String role) {
        String password = passwords.get(role);
        if (password == null) {
            throw new IllegalStateException("no password is kept for " + role);
        }
        return password;
    }

    @Override
    public void close() {
        LOG.info("stopping PostgreSQL");
        try {
            server.stop();
        } finally {
            lock.close();
        }
    }
}

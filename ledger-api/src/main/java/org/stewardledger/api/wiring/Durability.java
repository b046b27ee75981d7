package org.stewardledger.api.wiring;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stewardledger.api.StartRefused;

/** Asks a database whether what it acknowledges is on disk, and whether it is new enough. */
final class Durability {

    private static final int OLDEST_MAJOR = 17;
    private static final int VERSIONS_OF_A_MAJOR = 10_000;

    private Durability() {}

    /**
     * Refuses to start on a PostgreSQL that is too old, or that would forget what it acknowledged when the power fails.
     *
     * @param application opens connections as the program's login, whose own settings may differ
     */
    static void require(DataSource application) {
        JdbcClient database = JdbcClient.create(application);
        int version = Integer.parseInt(setting(database, "server_version_num"));
        if (version / VERSIONS_OF_A_MAJOR < OLDEST_MAJOR) {
            throw new StartRefused("PostgreSQL " + OLDEST_MAJOR + " or later is needed; this is "
                    + setting(database, "server_version") + ".");
        }
        for (String name : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            if (setting(database, name).equals("off")) {
                throw new StartRefused("PostgreSQL runs with " + name
                        + " off and could forget what it acknowledged; switch it on for the ledger.");
            }
        }
    }

    private static String setting(JdbcClient database, String name) {
        return database.sql("select current_setting(:name)")
                .param("name", name)
                .query(String.class)
                .single();
    }
}

package org.stewardledger.api.measure;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stewardledger.testing.TestDatabase;

/** The PostgreSQL that everything is measured on. */
record Server(TestDatabase database) {

    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    /** Says what is measured on; refuses a server that would forget what it acknowledged. */
    List<String> describe() {
        JdbcClient client = client();
        List<String> lines = new ArrayList<>();
        lines.add(client.sql("select version()").query(String.class).single().replaceFirst(" on .*", ""));
        for (String setting : DURABLE) {
            if (!setting(setting).equals("on")) {
                throw new IllegalStateException(setting + " is " + setting(setting));
            }
        }
        lines.add(DURABLE.stream().map(setting -> setting + " on").collect(Collectors.joining(", "))
                + "; shared_buffers " + setting("shared_buffers") + ", max_wal_size " + setting("max_wal_size"));
        lines.add("Java " + Runtime.version() + ", " + collectors() + ", "
                + (Runtime.getRuntime().maxMemory() >> 20) + " MiB heap at most; "
                + Runtime.getRuntime().availableProcessors() + " processors, shared by all");
        return lines;
    }

    private static String collectors() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(GarbageCollectorMXBean::getName)
                .collect(Collectors.joining(" and "));
    }

    private String setting(String name) {
        return client().sql("select current_setting(:name)")
                .param("name", name)
                .query(String.class)
                .single();
    }

    /** The process id of its first process, the parent of all backends. */
    long postmaster() throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return ProcessHandle.of(row.getLong(1))
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow(() -> new IllegalStateException("the server is not on this machine"))
                    .pid();
        }
    }

    /** What autovacuum would do some time during the part that follows. */
    void settle() throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("vacuum (analyze)");
            statement.execute("checkpoint");
        }
    }

    /** How many events were looked up by a key so far, as far as PostgreSQL has counted them. */
    long eventsFetched() {
        return client().sql("select idx_tup_fetch from pg_stat_user_tables where schemaname = 'journal' and relname ="
                        + " 'event'")
                .query(Long.class)
                .single();
    }

    /** Average size of the bodies of events, in bytes. */
    int meanBody() {
        return client().sql("select round(avg(octet_length(body))) from journal.event")
                .query(Integer.class)
                .single();
    }

    private JdbcClient client() {
        return JdbcClient.create(database.dataSource());
    }
}

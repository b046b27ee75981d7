package org.stewardledger.api.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;

/** What the backends of a database are busy with, seen by looking many times. */
final class Waits implements AutoCloseable {

    private static final long PAUSE_MILLIS = 10;
    private static final int SHOWN = 14;

    private static final String LOOK = """
        select coalesce(wait_event_type || ':' || wait_event, 'on the processor') as busy_with,
            left(regexp_replace(btrim(query, E' \\n'), '\\s+', ' ', 'g'), 64) as statement
        from pg_stat_activity
        where datname = current_database() and state = 'active' and pid <> pg_backend_pid()
        """;

    private final DataSource database;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Thread thread;
    private volatile boolean running = true;
    private volatile long looks;

    private Waits(DataSource database) {
        this.database = database;
        this.thread = Thread.ofPlatform().daemon().name("measure-waits").unstarted(this::look);
    }

    static Waits start(DataSource database) {
        Waits waits = new Waits(database);
        waits.thread.start();
        return waits;
    }

    private void look() {
        try (Connection connection = database.getConnection();
                PreparedStatement look = connection.prepareStatement(LOOK)) {
            while (running) {
                try (ResultSet rows = look.executeQuery()) {
                    while (rows.next()) {
                        seen.merge(rows.getString("busy_with") + "  " + rows.getString("statement"), 1, Integer::sum);
                    }
                }
                looks = looks + 1;
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends looking; one line per statement and what it was busy with, as average number of backends. */
    List<String> stop() throws InterruptedException {
        close();
        List<String> lines = new ArrayList<>();
        seen.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(SHOWN)
                .forEach(entry -> lines.add(String.format(
                        Locale.ROOT, "%6.2f  %s", entry.getValue() / (double) Math.max(1, looks), entry.getKey())));
        return lines;
    }

    @Override
    public void close() throws InterruptedException {
        running = false;
        thread.join();
    }
}

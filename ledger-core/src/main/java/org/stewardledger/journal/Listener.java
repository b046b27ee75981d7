package org.stewardledger.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears from other nodes that they wrote events, looks now and then if it heard nothing, and reads what they wrote. */
final class Listener implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final DataSource database;
    private final Duration polling;
    private final CatchUp catchUp;
    private final Recent recent;
    private final Runnable woken;
    private final String node;
    private final Thread thread;
    private volatile boolean closed;
    private boolean deaf;
    private volatile @Nullable Connection connection;

    Listener(DataSource database, Duration polling, CatchUp catchUp, Recent recent, Runnable woken, String node) {
        this.database = database;
        this.polling = polling;
        this.catchUp = catchUp;
        this.recent = recent;
        this.woken = woken;
        this.node = node;
        this.thread = Thread.ofPlatform().daemon().name("journal-listener").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    private void run() {
        while (!closed) {
            try {
                listen();
            } catch (SQLException | JournalFailure e) {
                if (!closed && !deaf) {
                    LOG.warn("Not listening for other nodes' events, until further notice: {}", e.getMessage());
                }
                deaf = true;
            }
            if (!closed) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private void listen() throws SQLException {
        Connection open = database.getConnection();
        connection = open;
        try (Statement statement = open.createStatement()) {
            open.setAutoCommit(true);
            open.setNetworkTimeout(Runnable::run, Math.toIntExact(Reads.LONGEST_SILENCE.toMillis()));
            statement.execute("listen journal");
            PGConnection notified = open.unwrap(PGConnection.class);
            PastEvents past = new PastEvents(open);
            while (!closed) {
                read(open, past);
                if (deaf) {
                    LOG.info("Listening for other nodes' events again");
                    deaf = false;
                }
                boolean others = false;
                while (!closed && !others) {
                    PGNotification[] heard = notified.getNotifications((int) polling.toMillis());
                    others = heard == null || heard.length == 0 || fromOthers(heard);
                }
            }
        } finally {
            // Not handed back to a pool: it listens.
            open.abort(Runnable::run);
        }
    }

    private void read(Connection open, PastEvents past) throws SQLException {
        long before = recent.head();
        catchUp.to(Reads.head(open), past);
        if (recent.head() > before) {
            woken.run();
        }
    }

    private boolean fromOthers(PGNotification[] heard) {
        for (PGNotification notification : heard) {
            if (!notification.getParameter().startsWith(node + ":")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        closed = true;
        Connection open = connection;
        if (open != null) {
            try {
                open.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.warn("The listening connection could not be closed: {}", e.getMessage());
            }
        }
        LockSupport.unpark(thread);
    }
}

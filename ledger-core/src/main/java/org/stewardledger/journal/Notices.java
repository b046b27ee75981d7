package org.stewardledger.journal;

import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether other nodes are notified of what this one writes. Anyone who can log in may fill the server's queue of
 * notifications, and a commit that notifies then fails: it is done again without, and others look now and then anyway.
 */
final class Notices {

    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);
    private static final Duration WITHHELD = Duration.ofSeconds(5);

    private boolean given = true;
    private long withheldSince;

    /** Whether the next batch is told of. */
    boolean given(AppendConnection open) throws SQLException {
        if (!given && System.nanoTime() - withheldSince > WITHHELD.toNanos()) {
            open.forgetOldNotifications();
            given = true;
        }
        return given;
    }

    /** Tells of no more batches for a while; false when that was so already, and cannot have been why one failed. */
    boolean withhold(SQLException failure) {
        if (!given) {
            return false;
        }
        LOG.warn("Not notifying other nodes, which may see events later: {}", failure.getMessage());
        given = false;
        withheldSince = System.nanoTime();
        return true;
    }
}

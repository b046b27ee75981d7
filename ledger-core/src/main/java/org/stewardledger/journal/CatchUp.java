package org.stewardledger.journal;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** Brings the node's memory up to what other nodes wrote; several threads that want that do not read it twice. */
final class CatchUp {

    private static final int PAGE = 500;

    private final Recent recent;
    private final BodyReader reader;
    private final ReentrantLock reading = new ReentrantLock();

    CatchUp(Recent recent, BodyReader reader) {
        this.recent = recent;
        this.reader = reader;
    }

    /** Reads what is missing up to a position that is committed. */
    void to(long position, PastEvents past) throws SQLException {
        if (recent.head() >= position) {
            return;
        }
        reading.lock();
        try {
            for (long head = recent.head(); head < position; head = recent.head()) {
                List<Stored> page = past.page(head, position, PAGE).stream()
                        .map(this::stored)
                        .toList();
                if (page.isEmpty()) {
                    throw JournalFailure.Code.TREE_BROKEN.because("no event " + (head + 1) + " up to " + position);
                }
                recent.add(page);
            }
        } finally {
            reading.unlock();
        }
    }

    private Stored stored(PastEvents.Body body) {
        BodyReader.Label label = reader.label(body.body());
        recent.learnCommand(label.command());
        return Stored.read(body.position(), body.body(), label, reader);
    }
}

package org.stewardledger.journal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;

/**
 * Reads the journal forwards, without end: what is there now, and later what was added. Pages are read ahead on other
 * threads, events are made on the caller's. The latest events come from memory. Not for several threads at once.
 */
public final class EventCursor implements AutoCloseable {

    private static final int MOST_AHEAD = 4;
    private static final int FIRST_ROWS = 200;
    private static final int MOST_ROWS = 4_000;
    private static final int PAGE_BYTES = 2 << 20;
    private static final int MOST_FROM_MEMORY = 500;

    private final DataSource database;
    private final Recent recent;
    private final BodyReader reader;
    private final Executor pages;
    private final List<Criterion> criteria;
    private final Deque<CompletableFuture<Page>> ahead = new ArrayDeque<>();
    private Deque<Stored> current = new ArrayDeque<>();
    private long askedUpTo;
    private long given;
    private long currentUpTo;
    private int rows = FIRST_ROWS;

    EventCursor(
            DataSource database,
            Recent recent,
            BodyReader reader,
            Executor pages,
            long after,
            List<Criterion> criteria) {
        this.database = database;
        this.recent = recent;
        this.reader = reader;
        this.pages = pages;
        this.criteria = List.copyOf(criteria);
        this.askedUpTo = after;
        this.given = after;
        this.currentUpTo = after;
    }

    private record Page(long upTo, List<Stored> events, long bytes, int read) {}

    /** The next event, if there is one up to this node's head. May wait for the database, not for new events. */
    public Optional<Recorded<LedgerEvent>> next() {
        while (current.isEmpty() && turn()) {
            // A page may hold nothing that was asked for.
        }
        Stored next = current.poll();
        if (next == null) {
            return Optional.empty();
        }
        given = next.position();
        return Optional.of(next.event());
    }

    /** Whether {@link #next()} has something to look at; it may still find nothing that meets the criteria. */
    public boolean mayHaveNext() {
        return !current.isEmpty() || !ahead.isEmpty() || askedUpTo < recent.head();
    }

    /** Everything up to this position was given out or does not meet the criteria. */
    public long position() {
        return current.isEmpty() ? currentUpTo : given;
    }

    /** Takes the next page; false when there is none. */
    private boolean turn() {
        given = currentUpTo;
        if (ahead.isEmpty() && !askFromMemory()) {
            askAhead();
        }
        CompletableFuture<Page> first = ahead.poll();
        if (first == null) {
            return false;
        }
        Page page = Coalescing.await(first);
        if (page.read() > 0) {
            rows = (int) Math.clamp(PAGE_BYTES * (long) page.read() / Math.max(1, page.bytes()), 16, MOST_ROWS);
        }
        current = new ArrayDeque<>(page.events());
        currentUpTo = page.upTo();
        askAhead();
        return true;
    }

    /** Pages of the database, as long as memory does not have what follows. */
    private void askAhead() {
        long head = recent.head();
        while (ahead.size() < MOST_AHEAD
                && askedUpTo < head
                && recent.at(askedUpTo + 1).isEmpty()) {
            long after = askedUpTo;
            long upTo = Math.min(head, after + rows);
            askedUpTo = upTo;
            ahead.add(CompletableFuture.supplyAsync(() -> load(after, upTo), pages));
        }
    }

    private boolean askFromMemory() {
        long head = recent.head();
        List<Stored> events = new ArrayList<>();
        long position = askedUpTo;
        while (position < head && position < askedUpTo + MOST_FROM_MEMORY) {
            Optional<Stored> next = recent.at(position + 1);
            if (next.isEmpty()) {
                break;
            }
            if (meets(next.get())) {
                events.add(next.get());
            }
            position++;
        }
        if (position == askedUpTo) {
            return false;
        }
        askedUpTo = position;
        ahead.add(CompletableFuture.completedFuture(new Page(position, events, 0, 0)));
        return true;
    }

    private Page load(long after, long upTo) {
        List<PastEvents.Body> bodies =
                Reads.run(database, connection -> new PastEvents(connection).page(after, upTo, (int) (upTo - after)));
        if (bodies.size() != upTo - after) {
            throw JournalFailure.Code.TREE_BROKEN.because(bodies.size() + " events after " + after + " up to " + upTo);
        }
        List<Stored> events = new ArrayList<>(bodies.size());
        long bytes = 0;
        for (PastEvents.Body body : bodies) {
            bytes += body.body().length;
            Stored event = everything()
                    ? Stored.raw(body.position(), body.body(), reader)
                    : Stored.read(body.position(), body.body(), reader.label(body.body()), reader);
            if (meets(event)) {
                events.add(event);
            }
        }
        readAhead(events);
        return new Page(upTo, events, bytes, bodies.size());
    }

    /** Reads the bodies here, while the one who asked is still busy with the events before. */
    private static void readAhead(List<Stored> events) {
        for (Stored event : events) {
            try {
                event.event();
            } catch (JournalFailure unreadable) {
                // Fails again when its turn comes, after all events before it were given out.
                return;
            }
        }
    }

    private boolean meets(Stored event) {
        return everything() || criteria.stream().anyMatch(event::meets);
    }

    private boolean everything() {
        return criteria.isEmpty();
    }

    @Override
    public void close() {
        ahead.forEach(page -> page.cancel(false));
        ahead.clear();
        current.clear();
    }
}

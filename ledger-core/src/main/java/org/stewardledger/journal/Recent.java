package org.stewardledger.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.EventTag;

/**
 * The latest events of the journal in this node's memory, without a gap up to {@link #head()}, whoever wrote them; and
 * which tags and command ids occur at all. Answers from memory where it knows, and says so where it does not.
 *
 * <p>Any number of threads read while one adds. A reader takes the head first: what is added later it may or may not
 * see, and leaves out by position.
 */
final class Recent {

    private final Map<EventTag, Tail> tails = new ConcurrentHashMap<>();
    private final SeenFilter tags = new SeenFilter();
    private final SeenFilter commands = new SeenFilter();
    private final AtomicReferenceArray<Stored> ring;
    private final long mostBytes;
    private long bytes;
    private volatile long floor;
    private volatile long head;
    private volatile boolean tagsKnown;
    private volatile boolean commandsKnown;

    /** Starts with nothing in memory at the journal's head as it is. */
    Recent(long head, int mostEvents, long mostBytes) {
        this.ring = new AtomicReferenceArray<>(Integer.highestOneBit(Math.max(2, mostEvents * 2 - 1)));
        this.mostBytes = mostBytes;
        this.floor = head;
        this.head = head;
    }

    /** The position up to which this node has read the journal. */
    long head() {
        return head;
    }

    /** Adds what follows; what is known already is left out. Throws {@link IllegalStateException} at a gap. */
    synchronized void add(List<Stored> events) {
        for (Stored event : events) {
            if (event.position() > head) {
                if (event.position() != head + 1) {
                    throw new IllegalStateException("event " + event.position() + " after " + head);
                }
                add(event);
            }
        }
    }

    private void add(Stored event) {
        int slot = slot(event.position());
        Stored old = ring.get(slot);
        if (old != null) {
            drop(old);
        }
        for (EventTag tag : event.tags()) {
            Tail tail = tails.get(tag);
            tails.put(tag, tail == null ? Tail.of(mayOccur(tag) ? floor : 0, event) : tail.with(event));
            tags.add(SeenFilter.hash(tag));
        }
        ring.set(slot, event);
        bytes += event.size();
        head = event.position();
        while (bytes > mostBytes && floor < head - 1) {
            Stored oldest = ring.get(slot(floor + 1));
            drop(oldest);
        }
    }

    /** The floor rises before the tails shrink, so that a reader who misses an event sees that it is below. */
    private void drop(Stored oldest) {
        floor = oldest.position();
        for (EventTag tag : oldest.tags()) {
            tails.computeIfPresent(tag, (same, tail) -> {
                Tail shorter = tail.without(oldest);
                return shorter.isEmpty() ? null : shorter;
            });
        }
        ring.set(slot(oldest.position()), null);
        bytes -= oldest.size();
    }

    /**
     * The events that meet a criterion, after one position and up to another; empty when the memory does not reach back
     * far enough to say.
     *
     * @param upTo at most the head
     */
    Optional<List<Stored>> read(Criterion criterion, long after, long upTo) {
        if (criterion.tags().isEmpty()) {
            return scan(criterion, after, upTo);
        }
        EventTag tag = criterion.tags().iterator().next();
        Tail tail = tails.get(tag);
        if (tail == null) {
            return after >= floor || !mayOccur(tag) ? Optional.of(List.of()) : Optional.empty();
        }
        if (after < tail.complete()) {
            return Optional.empty();
        }
        List<Stored> found = List.of();
        for (Stored event : tail.events()) {
            if (event.position() > after && event.position() <= upTo && event.meets(criterion)) {
                if (found.isEmpty()) {
                    found = new ArrayList<>(4);
                }
                found.add(event);
            }
        }
        return Optional.of(found);
    }

    private Optional<List<Stored>> scan(Criterion criterion, long after, long upTo) {
        List<Stored> found = new ArrayList<>();
        for (long position = after + 1; position <= upTo; position++) {
            Optional<Stored> event = at(position);
            if (event.isEmpty()) {
                return Optional.empty();
            }
            event.filter(stored -> stored.meets(criterion)).ifPresent(found::add);
        }
        return Optional.of(found);
    }

    /** The event at a position, if it is in memory. */
    Optional<Stored> at(long position) {
        Stored event = ring.get(slot(position));
        return event != null && event.position() == position ? Optional.of(event) : Optional.empty();
    }

    /** Whether a tag may occur; false only when no event up to the head carries it. */
    boolean mayOccur(EventTag tag) {
        return !tagsKnown || tags.maySee(SeenFilter.hash(tag));
    }

    /** Whether an act may be recorded; false only when none of those that this node has read has the id. */
    boolean mayOccur(CommandId command) {
        return !commandsKnown || commands.maySee(hash(command));
    }

    void learnTag(String text) {
        tags.add(SeenFilter.hash(text));
    }

    void learnCommand(CommandId command) {
        commands.add(hash(command));
    }

    /** All tags and commands up to the head at which this began have been learned. */
    void learnedAll() {
        tagsKnown = true;
        commandsKnown = true;
    }

    private int slot(long position) {
        return (int) (position & (ring.length() - 1));
    }

    private static long hash(CommandId command) {
        return SeenFilter.hash(
                command.value().getMostSignificantBits(), command.value().getLeastSignificantBits());
    }
}

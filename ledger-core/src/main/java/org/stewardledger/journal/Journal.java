package org.stewardledger.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Recorded;

/**
 * One node's way to the journal: every recorded event in one order, without gaps, whichever node wrote it.
 *
 * <p>Appending checks its conditions under the lock that makes the order, and answers after the commit. The answer
 * fails with {@link AppendConflict} when a condition no longer holds, with {@code ActRefused}
 * ({@code act.command-reused}) when another act was sent under the same id, and else with {@link JournalFailure}.
 *
 * <p>Reading answers up to {@link #head()}, from memory where the events are recent and from the database otherwise.
 * What other nodes wrote arrives soon, and at once with {@link #databaseHead()}.
 */
public final class Journal implements AutoCloseable {

    private static final int ANSWERING = 2;
    private static final int READING = 2;
    private static final int PAGING = 2;

    private final DataSource database;
    private final SubjectKeys keys;
    private final BodyReader reader;
    private final BodyWriter writer;
    private final Recent recent;
    private final Wakers wakers = new Wakers();
    private final Appender appender;
    private final Listener listener;
    private final Knowledge knowledge;
    private final Coalescing<Reads.ByTag, List<PastEvents.Body>> byTag;
    private final Coalescing<CommandId, Optional<RecordedCommand>> commands;
    private final Coalescing<Journal, Long> heads;
    private final ExecutorService answers = Threads.pool("journal-answers", ANSWERING);
    private final ExecutorService pages = Threads.pool("journal-pages", PAGING);

    private Journal(Connections connections, EventTypes types, SubjectKeys keys, JournalSettings settings) {
        this.database = connections.pooled();
        this.keys = keys;
        this.reader = new BodyReader(types);
        this.writer = new BodyWriter(types, new Sealer(keys, settings.randomness()), settings.randomness());
        long head = Reads.run(database, Reads::head);
        this.recent = new Recent(head, settings.recentEvents(), settings.recentBytes());
        CatchUp catchUp = new CatchUp(recent, reader);
        String node = UUID.randomUUID().toString();
        BatchWriter batches =
                new BatchWriter(connections.lasting(), settings, recent, catchUp, reader, answers, wakers::wake, node);
        this.appender = new Appender(settings, batches);
        this.listener = new Listener(connections.lasting(), settings.polling(), catchUp, recent, wakers::wake, node);
        this.knowledge = new Knowledge(database, recent);
        this.byTag = new Coalescing<>("reader", READING, database, Reads::byTags);
        this.commands = new Coalescing<>("acts", 1, database, Reads::commands);
        this.heads = new Coalescing<>("head", 1, database, (connection, asked) -> {
            long fresh = Reads.head(connection);
            catchUp.to(fresh, new PastEvents(connection));
            return asked.stream().map(same -> fresh).toList();
        });
    }

    /**
     * Opens the journal of a database whose schema is migrated.
     *
     * @param types    the events it may hold
     * @param settings of this node
     */
    public static Journal open(Connections connections, EventTypes types, JournalSettings settings) {
        SubjectKeys keys = new PostgresSubjectKeys(connections.pooled(), settings.randomness());
        Journal journal = new Journal(connections, types, keys, settings);
        journal.appender.start();
        journal.listener.start();
        journal.knowledge.start();
        return journal;
    }

    /** Opens the journal with all its connections from one source. */
    public static Journal open(DataSource source, EventTypes types, JournalSettings settings) {
        return open(Connections.of(source), types, settings);
    }

    /** The position of the last event that this node has read; 0 when there is none. Costs nothing. */
    public long head() {
        return recent.head();
    }

    /**
     * The position of the last event in the database, asked for now. What other nodes wrote up to it is read before
     * this returns: no refusal and no "nothing to do" leaves a node before it was decided on this.
     */
    public long databaseHead() {
        return Coalescing.await(heads.ask(this));
    }

    /** The recorded act with this id, asked for now. */
    public Optional<RecordedCommand> find(CommandId id) {
        return Coalescing.await(commands.ask(id));
    }

    /** The recorded acts with these ids, asked for now. */
    public Map<CommandId, RecordedCommand> find(Collection<CommandId> ids) {
        List<CommandId> distinct = ids.stream().distinct().toList();
        return Reads.run(database, connection -> Reads.commands(connection, distinct)).stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(RecordedCommand::id, command -> command));
    }

    /**
     * Whether an act with this id may be recorded, from memory. False means that this node has not read of any: enough
     * to go on and decide, as an append looks again; not enough to refuse.
     */
    public boolean mayBeRecorded(CommandId id) {
        return recent.mayOccur(id);
    }

    /**
     * Appends events and acts, all or nothing. Waits only while this node has too much to write already; the answer
     * comes after the commit. What is known beforehand (EVENT_INVALID, EVENT_TOO_LARGE, OVERLOADED, CLOSED, and
     * SUBJECT_ERASED unless another node has erased since) is in the answer at once.
     */
    public CompletableFuture<Appended> append(Append append) {
        try {
            List<Encoded> encoded = encoded(append.events());
            CompletableFuture<Appended> answer = appender.accept(append, encoded);
            Set<PersonId> subjects =
                    encoded.stream().flatMap(event -> event.subjects().stream()).collect(Collectors.toSet());
            return subjects.isEmpty() ? answer : answer.whenComplete((taken, failure) -> forget(subjects, failure));
        } catch (JournalFailure e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** The events in their stored form. Fails with all acts of which that cannot be, for the reason of the first. */
    private List<Encoded> encoded(List<Unrecorded> events) {
        List<Encoded> encoded = new ArrayList<>(events.size());
        Set<CommandId> unrecordable = new LinkedHashSet<>();
        JournalFailure first = null;
        for (Unrecorded event : events) {
            try {
                encoded.add(writer.encode(event));
            } catch (JournalFailure failure) {
                first = first == null ? failure : first;
                if (failure.code() == first.code()) {
                    unrecordable.add(event.commandId());
                }
            }
        }
        if (first != null) {
            throw first.of(unrecordable);
        }
        return encoded;
    }

    private void forget(Set<PersonId> subjects, @Nullable Throwable failure) {
        if (failure instanceof JournalFailure known && known.code() == JournalFailure.Code.SUBJECT_ERASED) {
            keys.forget(subjects);
        }
    }

    /** Reads what several decisions want at once. */
    public Reading read(List<Wanted> wanted) {
        // First of all: what is added while this reads must not seem to have been read.
        long head = recent.head();
        List<CompletableFuture<List<Stored>>> parts = new ArrayList<>(wanted.size());
        for (Wanted part : wanted) {
            parts.add(recent.read(part.criterion(), part.after(), head)
                    .map(CompletableFuture::completedFuture)
                    .orElseGet(() -> readStored(part, head)));
        }
        List<List<Recorded<LedgerEvent>>> events = new ArrayList<>(wanted.size());
        for (CompletableFuture<List<Stored>> part : parts) {
            events.add(Coalescing.await(part).stream().map(Stored::event).toList());
        }
        return new Reading(head, events);
    }

    private CompletableFuture<List<Stored>> readStored(Wanted part, long head) {
        Criterion criterion = part.criterion();
        boolean simple = criterion.tags().size() == 1 && !criterion.types().isEmpty();
        CompletableFuture<List<PastEvents.Body>> bodies = simple
                ? byTag.ask(new Reads.ByTag(part, head))
                : CompletableFuture.completedFuture(Reads.run(
                        database, connection -> new PastEvents(connection).matching(criterion, part.after(), head)));
        return bodies.thenApply(found -> found.stream()
                .map(body -> Stored.raw(body.position(), body.body(), reader))
                .toList());
    }

    /** Reads all events after a position, and goes on when more are added. */
    public EventCursor cursor(long after) {
        return cursor(after, List.of());
    }

    /**
     * Reads the events after a position that meet one of the criteria.
     *
     * @param criteria empty for all events
     */
    public EventCursor cursor(long after, List<Criterion> criteria) {
        return new EventCursor(database, recent, reader, pages, after, criteria);
    }

    /** How many events were recorded at a time or before it: the position of the last of them. */
    public long positionAt(Instant time) {
        return Reads.run(database, connection -> Reads.positionAt(connection, time));
    }

    /**
     * Has somebody told, on a thread of the journal's, each time that {@link #head()} rose.
     *
     * @param waiter must return at once
     * @return ends it when closed
     */
    public Subscription onAdvance(Runnable waiter) {
        wakers.add(waiter);
        return () -> wakers.remove(waiter);
    }

    /** Ends when closed. */
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {

        @Override
        void close();
    }

    /** Opens the personal texts in this journal's events. */
    public PersonalReader personal() {
        return new PersonalReader(keys);
    }

    /**
     * Erases a person for good. What was recorded sealed about them can be read no more, on any node, as reading asks
     * the database for the key; and nothing more that names them is recorded. A node that sealed texts about them
     * before may hold the key in memory until it is asked to seal another or is stopped; it never reads with it.
     */
    public void erase(PersonId subject) {
        keys.erase(subject);
    }

    /** Finishes what was accepted, then closes. */
    @Override
    public void close() {
        appender.close();
        listener.close();
        knowledge.close();
        byTag.close();
        commands.close();
        heads.close();
        wakers.close();
        answers.shutdown();
        pages.shutdown();
    }

    /** Pools of named threads. */
    private static final class Threads {

        private static ExecutorService pool(String name, int size) {
            return Executors.newFixedThreadPool(
                    size, Thread.ofPlatform().daemon().name(name + "-", 0).factory());
        }
    }
}

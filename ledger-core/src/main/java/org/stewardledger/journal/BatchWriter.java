package org.stewardledger.journal;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stewardledger.act.CommandId;

/**
 * Writes batches, each in one transaction. A batch that the database refuses is split until the refused append is
 * alone; a lost connection is opened again; a commit of which the outcome is not known is looked up before anybody is
 * answered. Used by one thread.
 */
final class BatchWriter {

    private static final Logger LOG = LoggerFactory.getLogger(BatchWriter.class);
    private static final int MOST_READ_UNDER_LOCK = 2_000;
    private static final int ANSWERS_AT_ONCE = 16;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final DataSource database;
    private final JournalSettings settings;
    private final Recent recent;
    private final CatchUp catchUp;
    private final BodyReader reader;
    private final Executor answers;
    private final Runnable woken;
    private final String node;
    private final Notices notices = new Notices();
    private @Nullable AppendConnection connection;
    private AppendConnection.@Nullable Backend lost;
    private boolean waiting;

    /**
     * Opens nothing yet.
     *
     * @param answers completes the answers, as what follows on them is none of the writer's work
     * @param woken   told after each batch that events were added
     * @param node    this node's name in notifications
     */
    BatchWriter(
            DataSource database,
            JournalSettings settings,
            Recent recent,
            CatchUp catchUp,
            BodyReader reader,
            Executor answers,
            Runnable woken,
            String node) {
        this.database = database;
        this.settings = settings;
        this.recent = recent;
        this.catchUp = catchUp;
        this.reader = reader;
        this.answers = answers;
        this.woken = woken;
        this.node = node;
    }

    /** Writes the appends and answers each of them, whatever happens. */
    void write(List<Pending> appends) {
        if (appends.isEmpty()) {
            return;
        }
        long deadline = appends.getFirst().arrived() + settings.patience().toNanos();
        boolean done = false;
        while (!done) {
            try {
                done = attempt(appends);
            } catch (SQLException e) {
                done = recover(appends, e, deadline);
            } catch (RuntimeException e) {
                // Whatever it was, the lock must not stay taken.
                if (!(e instanceof JournalFailure) || !rolledBack()) {
                    drop();
                }
                fail(appends, e);
                done = true;
            }
        }
    }

    /** One transaction; false when it has to be tried again. */
    private boolean attempt(List<Pending> appends) throws SQLException {
        AppendConnection open = connected();
        List<CommandId> ids = appends.stream()
                .flatMap(pending -> pending.append().commands().stream())
                .map(CommandRecord::id)
                .toList();
        AppendConnection.Locked locked = open.lock(ids);
        Head head = locked.head();
        if (!readUpTo(head, open)) {
            return false;
        }
        Instant time = time(head, locked.now());
        Batch batch = new Batch(head, time, recent, open.past()::any, locked.commands(), open.erased(appends));
        for (Pending pending : appends) {
            batch.take(pending);
        }
        if (batch.isEmpty()) {
            open.rollback();
        } else {
            TreeGrowth growth = open.grower().grow(head.edge(), batch.leaves());
            if (!commit(open, batch, growth)) {
                return false;
            }
        }
        settle(batch);
        return true;
    }

    /** Brings the memory up to the locked head; lets the lock go and returns false when that takes longer. */
    private boolean readUpTo(Head head, AppendConnection open) throws SQLException {
        long missing = head.position() - recent.head();
        if (missing < 0) {
            throw JournalFailure.Code.TREE_BROKEN.because("the database ends at " + head.position() + ", this node has "
                    + "read up to " + recent.head() + "; it has to be started again");
        }
        boolean few = missing <= MOST_READ_UNDER_LOCK;
        if (!few) {
            open.rollback();
        }
        catchUp.to(head.position(), open.past());
        if (!few) {
            open.rollback();
        }
        return few;
    }

    private Instant time(Head head, Instant databaseNow) {
        Instant now = settings.clock().instant().truncatedTo(ChronoUnit.MICROS);
        Instant last = head.position() == 0 ? now : head.recordedAt();
        if (now.isBefore(last.minus(settings.behindBound()))) {
            throw JournalFailure.Code.CLOCK_BEHIND.because("it is " + now + ", the last event is of " + last);
        }
        settings.aheadBound().ifPresent(ahead -> {
            if (now.isAfter(databaseNow.plus(ahead))) {
                throw JournalFailure.Code.CLOCK_AHEAD.because("it is " + now + ", in the database " + databaseNow);
            }
            if (now.isBefore(databaseNow.minus(settings.behindBound()))) {
                throw JournalFailure.Code.CLOCK_BEHIND.because("it is " + now + ", in the database " + databaseNow);
            }
        });
        return now.isBefore(last) ? last : now;
    }

    /** False when the batch turned out not to be committed. */
    private boolean commit(AppendConnection open, Batch batch, TreeGrowth growth) throws SQLException {
        try {
            open.writeAndCommit(batch, growth, node, notices.given(open));
        } catch (SQLException e) {
            if (SqlFailure.of(e) != SqlFailure.LOST) {
                throw e;
            }
            LOG.warn(
                    "The connection was lost in the commit of positions {} to {}; finding out what became of it",
                    batch.head().position() + 1,
                    batch.end(),
                    e);
            drop();
            if (!landed(batch, growth)) {
                return false;
            }
        }
        open.grower().grown(batch.head().edge(), batch.leaves());
        return true;
    }

    private boolean landed(Batch batch, TreeGrowth growth) {
        long deadline = System.nanoTime() + settings.patience().toNanos();
        while (true) {
            try {
                AppendConnection open = connected();
                open.lock(List.of());
                boolean found = open.holds(batch, growth);
                open.rollback();
                LOG.info(
                        "Positions {} to {} were {}committed",
                        batch.head().position() + 1,
                        batch.end(),
                        found ? "" : "not ");
                return found;
            } catch (SQLException e) {
                drop();
                if (System.nanoTime() > deadline) {
                    throw JournalFailure.Code.OUTCOME_UNKNOWN.because("the database does not come back", e);
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private void settle(Batch batch) {
        waiting = false;
        if (!batch.events().isEmpty()) {
            recent.add(batch.stored(reader));
        }
        batch.commands().forEach(command -> recent.learnCommand(command.id()));
        List<Batch.Outcome> outcomes = batch.outcomes();
        for (int from = 0; from < outcomes.size(); from += ANSWERS_AT_ONCE) {
            List<Batch.Outcome> some = outcomes.subList(from, Math.min(from + ANSWERS_AT_ONCE, outcomes.size()));
            answers.execute(() -> some.forEach(Batch.Outcome::tell));
        }
        if (!batch.events().isEmpty()) {
            woken.run();
        }
    }

    /** What to do after a failure before the commit, when certainly nothing was written; true when all are answered. */
    private boolean recover(List<Pending> appends, SQLException failure, long deadline) {
        SqlFailure kind = SqlFailure.of(failure);
        if (kind == SqlFailure.LOST || !rolledBack()) {
            drop();
        }
        if (kind == SqlFailure.UNHEARD && notices.withhold(failure)) {
            return false;
        }
        if (kind == SqlFailure.DATA || kind == SqlFailure.UNHEARD) {
            split(appends, failure);
            return true;
        }
        if (kind == SqlFailure.NOT_ALLOWED) {
            fail(appends, JournalFailure.Code.SCHEMA_MISSING.because(String.valueOf(failure.getMessage()), failure));
            return true;
        }
        if (System.nanoTime() > deadline) {
            fail(appends, JournalFailure.Code.UNAVAILABLE.because(String.valueOf(failure.getMessage()), failure));
            return true;
        }
        if (!waiting) {
            LOG.warn("Writing {} appends failed, trying again: {}", appends.size(), failure.getMessage());
        }
        waiting = true;
        LockSupport.parkNanos(PAUSE.toNanos());
        return false;
    }

    private void split(List<Pending> appends, SQLException failure) {
        if (appends.size() == 1) {
            fail(appends, JournalFailure.Code.DATA_REFUSED.because(String.valueOf(failure.getMessage()), failure));
            return;
        }
        LOG.warn("The database refused the data of one of {} appends; halving them", appends.size());
        int half = appends.size() / 2;
        write(appends.subList(0, half));
        write(appends.subList(half, appends.size()));
    }

    private void fail(List<Pending> appends, RuntimeException failure) {
        for (Pending pending : appends) {
            answers.execute(() -> pending.answer().completeExceptionally(failure));
        }
    }

    private AppendConnection connected() throws SQLException {
        AppendConnection open = connection;
        if (open == null) {
            open = AppendConnection.open(database, settings.patience());
            connection = open;
            if (lost != null) {
                open.end(lost);
                lost = null;
            }
        }
        return open;
    }

    private boolean rolledBack() {
        try {
            if (connection != null) {
                connection.rollback();
            }
            return true;
        } catch (SQLException e) {
            LOG.warn("The rollback failed too: {}", e.getMessage());
            return false;
        }
    }

    private void drop() {
        if (connection != null) {
            lost = connection.backend();
            connection.close();
            connection = null;
        }
    }

    /** Closes the connection. */
    void close() {
        drop();
    }
}

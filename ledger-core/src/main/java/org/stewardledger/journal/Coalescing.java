package org.stewardledger.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * Answers many questions of one kind with few queries: those that arrive while a query runs share the next. A question
 * is answered from a query that began after it was asked.
 *
 * @param <Q> the questions
 * @param <A> the answers
 */
final class Coalescing<Q, A> implements AutoCloseable {

    private static final int MOST_AT_ONCE = 128;

    private final DataSource database;
    private final Query<Q, A> query;
    private final BlockingQueue<Asked<Q, A>> waiting = new LinkedBlockingQueue<>();
    private final List<Thread> threads;
    private boolean closed;

    /** Starts threads that ask the database. */
    Coalescing(String name, int threads, DataSource database, Query<Q, A> query) {
        this.database = database;
        this.query = query;
        this.threads = IntStream.range(0, threads)
                .mapToObj(i -> Thread.ofPlatform()
                        .daemon()
                        .name("journal-" + name + "-" + i)
                        .start(this::run))
                .toList();
    }

    /** One query that answers several questions, in their order. */
    @FunctionalInterface
    interface Query<Q, A> {

        List<A> ask(Connection connection, List<Q> questions) throws SQLException;
    }

    private record Asked<Q, A>(Q question, CompletableFuture<A> answer) {}

    /** The answers to come; they fail with UNAVAILABLE or CLOSED. */
    CompletableFuture<A> ask(Q question) {
        CompletableFuture<A> answer = new CompletableFuture<>();
        synchronized (waiting) {
            if (closed) {
                answer.completeExceptionally(JournalFailure.Code.CLOSED.because("no more questions"));
            } else {
                waiting.add(new Asked<>(question, answer));
            }
        }
        return answer;
    }

    /** Waits for an answer; throws what it failed with. */
    static <A> A await(CompletableFuture<A> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    private void run() {
        List<Asked<Q, A>> batch = new ArrayList<>();
        try {
            while (!Thread.currentThread().isInterrupted()) {
                batch.clear();
                batch.add(waiting.take());
                waiting.drainTo(batch, MOST_AT_ONCE - 1);
                answer(batch);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        refuse(batch);
    }

    private void answer(List<Asked<Q, A>> batch) {
        List<Q> questions = batch.stream().map(Asked::question).toList();
        try {
            List<A> answers = Reads.run(database, connection -> query.ask(connection, questions));
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).answer().complete(answers.get(i));
            }
        } catch (RuntimeException | Error e) {
            batch.forEach(asked -> asked.answer().completeExceptionally(e));
        }
    }

    private static <Q, A> void refuse(List<Asked<Q, A>> batch) {
        batch.forEach(
                asked -> asked.answer().completeExceptionally(JournalFailure.Code.CLOSED.because("no more questions")));
    }

    @Override
    public void close() {
        synchronized (waiting) {
            closed = true;
        }
        threads.forEach(Thread::interrupt);
        List<Asked<Q, A>> rest = new ArrayList<>();
        waiting.drainTo(rest);
        refuse(rest);
    }
}

package org.stewardledger.projections.asking;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.CurrentTo;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.Unsealing;

/**
 * Asks one view. All statements of one question see the same rows, those that go exactly as far as the answer says,
 * even while the view moves on or is made anew.
 */
public final class Asking {

    private static final String LIVE = """
        select generation, position, recorded_at from projections.generation where view = :view and live
        """;

    private record Live(int generation, CurrentTo currentTo) {}

    private final String view;
    private final JdbcClient database;
    private final Unsealing unsealing;
    private final TransactionTemplate reading;

    /**
     * Asks a view.
     *
     * @param dataSource where the views are, or a copy of them that is only read
     * @param unsealing  opens personal texts in answers
     */
    public Asking(String view, DataSource dataSource, Unsealing unsealing) {
        this.view = view;
        this.unsealing = unsealing;
        this.database = JdbcClient.create(dataSource);
        this.reading = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Asks what something was at a pair of times, as far as the reader may see it. */
    public <T> Answer<T> ask(Reader reader, AsOf asOf, Function<Question, T> answer) {
        return within(live -> new Answer<>(
                answer.apply(new Question(database, unsealing, live.generation(), reader, asOf, live.currentTo())),
                asOf,
                live.currentTo()));
    }

    private <T> T within(Function<Live, T> work) {
        T done = reading.execute(status -> work.apply(live()));
        if (done == null) {
            throw new IllegalStateException("view " + view + " gave no answer");
        }
        return done;
    }

    private Live live() {
        return database.sql(LIVE)
                .param("view", view)
                .query((row, number) -> new Live(
                        row.getInt("generation"),
                        new CurrentTo(
                                row.getLong("position"),
                                Optional.ofNullable(row.getObject("recorded_at", OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant))))
                .optional()
                .orElseGet(() -> new Live(0, new CurrentTo(0, Optional.empty())));
    }
}

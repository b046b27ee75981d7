package org.stewardledger.projections.promises;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.CurrentTo;
import org.stewardledger.projections.EarlierEvents;
import org.stewardledger.projections.Page;
import org.stewardledger.projections.Paging;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.Unsealing;
import org.stewardledger.projections.asking.Asking;
import org.stewardledger.projections.asking.Calendar;
import org.stewardledger.projections.asking.Column;
import org.stewardledger.projections.asking.Cursor;
import org.stewardledger.projections.asking.Names;
import org.stewardledger.projections.asking.Question;
import org.stewardledger.projections.asking.Settings;

/** Answers from all promises. */
public final class PromiseAnswers implements Promises {

    private static final int ROWS_AT_ONCE = 1_000;

    private final Asking asking;
    private final EarlierEvents earlier;

    /**
     * Answers from where the views are.
     *
     * @param unsealing opens personal texts
     * @param earlier   reads the events of a promise, from which its details are made
     */
    public PromiseAnswers(DataSource dataSource, Unsealing unsealing, EarlierEvents earlier) {
        this.asking = new Asking(PromisesView.NAME, dataSource, unsealing);
        this.earlier = earlier;
    }

    @Override
    public Answer<Page<PromiseRow>> list(Reader reader, AsOf asOf, PromiseFilter filter, Paging paging) {
        return asking.ask(reader, asOf, question -> list(question, filter, paging));
    }

    private static Page<PromiseRow> list(Question question, PromiseFilter filter, Paging paging) {
        Settings settings = new Settings(question);
        List<PromiseRow> read = Cursor.onto(query(question, settings, filter, null), Cursor.of(paging))
                .param("limit", paging.limit() + 1)
                .query((row, number) -> PromiseRows.row(row, settings))
                .list();
        return Cursor.page(
                read, paging.limit(), row -> new Cursor(row.undertaking(), row.deliverable(), row.promise()));
    }

    @Override
    public CurrentTo each(Reader reader, AsOf asOf, PromiseFilter filter, Consumer<PromiseRow> taking) {
        return asking.ask(reader, asOf, question -> {
                    Settings settings = new Settings(question);
                    return written(all(query(question, settings, filter, null)), settings, taking);
                })
                .currentTo();
    }

    private static long written(JdbcClient.StatementSpec all, Settings settings, Consumer<PromiseRow> taking) {
        ResultSetExtractor<Long> each = rows -> {
            long written = 0;
            while (rows.next()) {
                taking.accept(PromiseRows.row(rows, settings));
                written++;
            }
            return written;
        };
        return all.withFetchSize(ROWS_AT_ONCE).query(each);
    }

    private static JdbcClient.StatementSpec all(JdbcClient.StatementSpec query) {
        return Cursor.onto(query, Optional.empty()).param("limit", null, Types.INTEGER);
    }

    private static JdbcClient.StatementSpec query(
            Question question, Settings settings, PromiseFilter filter, String @Nullable [] promises) {
        return question.sql(PromiseSql.LIST)
                .param("partnership", id(filter.partnership().map(PartnershipId::value)), Types.OTHER)
                .param("promises", promises)
                .param("promisors", names(filter.promisor(), filter, settings))
                .param("bearers", names(filter.bearer(), filter, settings))
                .param("promisees", names(filter.promisee(), filter, settings))
                .param("undertaking", filter.undertaking().orElse(null), Types.VARCHAR)
                .param("deliverable", filter.deliverable().orElse(null), Types.VARCHAR)
                .param(
                        "became",
                        filter.became().isEmpty()
                                ? null
                                : filter.became().stream().map(Enum::name).toArray(String[]::new))
                .param("search", filter.search().orElse(null), Types.VARCHAR);
    }

    private static @Nullable UUID id(Optional<UUID> id) {
        return id.orElse(null);
    }

    /** All names of a partner, where the partnership is known in which it may have several. */
    private static String @Nullable [] names(Optional<PartnerId> partner, PromiseFilter filter, Settings settings) {
        return partner.map(one -> filter.partnership()
                        .map(partnership -> settings.names(partnership).allOf(one))
                        .orElseGet(() -> List.of(one.value())))
                .map(Question::texts)
                .orElse(null);
    }

    @Override
    public Answer<List<PromiseRow>> these(
            Reader reader, AsOf asOf, PartnershipId partnership, Set<PromiseId> promises) {
        return asking.ask(reader, asOf, question -> {
            Settings settings = new Settings(question);
            return all(query(question, settings, PromiseFilter.in(partnership), ids(promises)))
                    .query((row, number) -> PromiseRows.row(row, settings))
                    .list();
        });
    }

    private static String[] ids(Collection<PromiseId> promises) {
        return Question.texts(promises.stream().map(PromiseId::value).toList());
    }

    @Override
    public Optional<PartnershipId> partnershipOf(Reader reader, PromiseId promise) {
        return asking.ask(reader, AsOf.ever(), question -> partnership(question, promise))
                .value();
    }

    @Override
    public Answer<Optional<PromiseDetail>> promise(Reader reader, AsOf asOf, PromiseId promise) {
        return asking.ask(
                reader,
                asOf,
                question -> row(question, promise).map(found -> new PromiseDetails(question, found).from(earlier)));
    }

    private static Optional<PromiseRow> row(Question question, PromiseId promise) {
        Settings settings = new Settings(question);
        return partnership(question, promise)
                .flatMap(partnership -> all(query(
                                question, settings, PromiseFilter.in(partnership), ids(List.of(promise))))
                        .query((row, number) -> PromiseRows.row(row, settings))
                        .optional());
    }

    private static Optional<PartnershipId> partnership(Question question, PromiseId promise) {
        return question.sql(PromiseSql.PARTNERSHIP)
                .param("promise", promise.value())
                .query((row, number) -> new PartnershipId(Column.theUuid(row, "partnership")))
                .optional();
    }

    @Override
    public Answer<List<PromiseEventRow>> events(Reader reader, AsOf asOf, PromiseId promise) {
        return asking.ask(
                reader,
                asOf,
                question -> row(question, promise)
                        .map(found -> events(question, found))
                        .orElse(List.of()));
    }

    private static List<PromiseEventRow> events(Question question, PromiseRow found) {
        Settings settings = new Settings(question);
        Names names = settings.names(found.partnership());
        Calendar calendar = settings.calendar(found.partnership());
        return question.sql(PromiseSql.EVENTS)
                .param("promise", found.promise().value())
                .query((row, number) -> PromiseRows.event(row, names, calendar))
                .list();
    }
}

package org.stewardledger.projections.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.EventId;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.Page;
import org.stewardledger.projections.Paging;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.Unsealing;
import org.stewardledger.projections.asking.Asking;
import org.stewardledger.projections.asking.Column;
import org.stewardledger.projections.asking.Question;
import org.stewardledger.projections.asking.Settings;

/** Answers from the rows of all events. */
public final class HistoryAnswers implements History {

    private static final String FITTING = """
        select h.position, h.event_id, h.type, h.class, h.partnership, h.promise, h.undertaking, h.deliverable,
            h.effective_at, h.recorded_at, h.known_at, h.source_name, h.source_reference, h.source_written_at,
            h.source_recorded_at, h.source_fact, h.person, h.partner, h.mandate, h.concerned, h.reason, h.words,
            h.visible_to is not null as narrowed, h.command_id, h.correlation_id,
            (select min(c.position) from projections.correction c
                where c.generation = h.generation and c.mistaken = h.event_id
                    and (c.known_at <= :knownAt or c.position <= :first)) as corrected_by
        from projections.history h
        where h.generation = :generation
            and h.effective_at <= :asOf
            and (h.known_at <= :knownAt or h.position <= :first)
            and (:wholeLedger or h.partnership = any (cast(:partnerships as uuid[])))
            and (:wholeLedger or h.visible_to is null
                or projections.stands_for_one(
                    h.partnership, h.visible_to, cast(:standsIn as uuid[]), cast(:standsFor as uuid[])))
            and (cast(:position as bigint) is null or h.position = :position)
            and (cast(:partnership as uuid) is null or h.partnership = cast(:partnership as uuid))
            and (cast(:promise as uuid) is null or h.promise = cast(:promise as uuid))
            and (cast(:partner as uuid) is null
                or h.partner = cast(:partner as uuid) or cast(:partner as uuid) = any (h.concerned))
            and (cast(:undertaking as text) is null or h.undertaking = :undertaking)
            and (cast(:positions as bigint[]) is null or h.position = any (cast(:positions as bigint[])))
            and (cast(:types as text[]) is null or h.type = any (cast(:types as text[])))
            and (cast(:classes as text[]) is null or h.class = any (cast(:classes as text[])))
            and (cast(:transcribed as boolean) is null or (h.source_name is not null) = :transcribed)
            and (cast(:from as timestamptz) is null or h.effective_at >= :from)
            and (cast(:to as timestamptz) is null or h.effective_at < :to)
            and (cast(:search as text) is null or h.found_by @@ projections.or_person(
                    websearch_to_tsquery('simple', projections.searchable(:search)), cast(:names as text[]), cast(:persons as text[])))
        """;
    private static final String OLDEST_FIRST = FITTING + """
            and (cast(:after as bigint) is null or h.position > :after)
        order by h.position
        limit :limit
        """;
    private static final String NEWEST_FIRST = FITTING + """
            and (cast(:after as bigint) is null or h.position < :after)
        order by h.position desc
        limit :limit
        """;

    private static final String DEEDS = """
        select h.position, h.type, h.partner, h.mandate, h.command_id
        from projections.history h
        where h.generation = :generation
            and h.partnership = cast(:partnership as uuid)
            and (h.mandate is not null or h.type = 'PromiseRequested')
            and h.effective_at <= :asOf
            and (h.known_at <= :knownAt or h.position <= :first)
            and (:wholeLedger or h.partnership = any (cast(:partnerships as uuid[])))
            and (:wholeLedger or h.visible_to is null
                or projections.stands_for_one(
                    h.partnership, h.visible_to, cast(:standsIn as uuid[]), cast(:standsFor as uuid[])))
            and not exists (
                select from projections.correction c
                where c.generation = h.generation and c.mistaken = h.event_id
                    and (c.known_at <= :knownAt or c.position <= :first))
        order by h.position
        """;

    private static final String TOO_LARGE = "54000";

    private final Asking asking;

    /** Answers from where the views are. */
    public HistoryAnswers(DataSource dataSource, Unsealing unsealing) {
        this.asking = new Asking(HistoryView.NAME, dataSource, unsealing);
    }

    @Override
    public Answer<Page<HistoryRow>> page(Reader reader, AsOf asOf, HistoryFilter filter, Paging paging) {
        Optional<Long> after = paging.after().map(HistoryAnswers::cursor);
        return asking.ask(reader, asOf, question -> {
            List<HistoryRow> rows = rows(question, filter, Optional.empty(), after, paging.limit() + 1);
            return rows.size() > paging.limit()
                    ? new Page<>(
                            rows.subList(0, paging.limit()),
                            Optional.of(
                                    Long.toString(rows.get(paging.limit() - 1).position())))
                    : new Page<>(rows, Optional.empty());
        });
    }

    private static long cursor(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notANumber) {
            throw new Paging.UnknownStart(notANumber);
        }
    }

    @Override
    public Answer<Optional<HistoryRow>> at(Reader reader, AsOf asOf, long position) {
        return asking.ask(
                reader,
                asOf,
                question ->
                        rows(question, HistoryFilter.everything(), Optional.of(position), Optional.empty(), 1).stream()
                                .findFirst());
    }

    @Override
    public Answer<List<Deed>> deeds(Reader reader, AsOf asOf, PartnershipId partnership) {
        return asking.ask(
                reader,
                asOf,
                question -> question.sql(DEEDS)
                        .param("partnership", partnership.value())
                        .query((row, number) -> new Deed(
                                row.getLong("position"),
                                Column.theText(row, "type"),
                                Column.uuid(row, "partner").map(PartnerId::new),
                                Column.uuid(row, "mandate").map(MandateId::new),
                                new CommandId(Column.theUuid(row, "command_id"))))
                        .list());
    }

    private static List<HistoryRow> rows(
            Question question, HistoryFilter filter, Optional<Long> position, Optional<Long> after, int limit) {
        Settings settings = new Settings(question);
        Persons persons = filter.search().isEmpty() ? Persons.none() : Persons.readableBy(question);
        List<HistoryRow> rows =
                unlessTooWide(() -> bind(question.sql(filter.newestFirst() ? NEWEST_FIRST : OLDEST_FIRST), filter)
                        .param("position", position.orElse(null), Types.BIGINT)
                        .param("after", after.orElse(null), Types.BIGINT)
                        .param("limit", limit)
                        .param("names", persons.names())
                        .param("persons", persons.words())
                        .query((row, number) -> row(row, settings))
                        .list());
        Iterator<String> words = Mentions.opened(
                        rows.stream().map(HistoryRow::words).toList(), question.unsealing())
                .iterator();
        return rows.stream().map(row -> row.inWords(words.next())).toList();
    }

    private static <T> T unlessTooWide(Supplier<T> asking) {
        try {
            return asking.get();
        } catch (DataAccessException failure) {
            throw failure.getMostSpecificCause() instanceof SQLException sql && TOO_LARGE.equals(sql.getSQLState())
                    ? new HistoryFilter.SearchTooWide(failure)
                    : failure;
        }
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, HistoryFilter filter) {
        return sql.param(
                        "partnership",
                        filter.partnership().map(PartnershipId::value).orElse(null),
                        Types.OTHER)
                .param("promise", filter.promise().map(PromiseId::value).orElse(null), Types.OTHER)
                .param("partner", filter.partner().map(PartnerId::value).orElse(null), Types.OTHER)
                .param("undertaking", filter.undertaking().orElse(null), Types.VARCHAR)
                .param(
                        "positions",
                        texts(filter.positions().stream()
                                .map(position -> Long.toString(position))
                                .toList()))
                .param("types", texts(filter.types()))
                .param(
                        "classes",
                        texts(filter.classes().stream().map(Enum::name).toList()))
                .param("transcribed", filter.transcribed().orElse(null), Types.BOOLEAN)
                .param("from", time(filter.effectiveFrom()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("to", time(filter.effectiveTo()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("search", filter.search().orElse(null), Types.VARCHAR);
    }

    private static String @Nullable [] texts(Collection<String> texts) {
        return texts.isEmpty() ? null : texts.toArray(String[]::new);
    }

    private static @Nullable OffsetDateTime time(Optional<Instant> instant) {
        return instant.map(Question::time).orElse(null);
    }

    private static HistoryRow row(ResultSet row, Settings settings) throws SQLException {
        Optional<PartnershipId> partnership = Column.uuid(row, "partnership").map(PartnershipId::new);
        return new HistoryRow(
                row.getLong("position"),
                new EventId(Column.theUuid(row, "event_id")),
                Column.theText(row, "type"),
                FactClass.valueOf(row.getString("class")),
                partnership,
                Column.uuid(row, "promise").map(PromiseId::new),
                Column.text(row, "undertaking"),
                Column.text(row, "deliverable"),
                Column.theInstant(row, "effective_at"),
                Column.theInstant(row, "recorded_at"),
                Column.theInstant(row, "known_at"),
                Column.source(row),
                new PersonId(Column.theUuid(row, "person")),
                partner(row, partnership, settings),
                Column.uuid(row, "mandate").map(MandateId::new),
                Column.uuids(row, "concerned").stream().map(PartnerId::new).toList(),
                Column.text(row, "reason"),
                Column.theText(row, "words"),
                Column.position(row, "corrected_by"),
                row.getBoolean("narrowed"),
                new CommandId(Column.theUuid(row, "command_id")),
                Column.theUuid(row, "correlation_id"));
    }

    private static Optional<Named> partner(ResultSet row, Optional<PartnershipId> partnership, Settings settings)
            throws SQLException {
        return Column.uuid(row, "partner")
                .map(partner -> partnership
                        .map(within -> settings.names(within).of(partner))
                        .orElseGet(() -> new Named(
                                new PartnerId(partner),
                                partner.toString(),
                                new PartnerId(partner),
                                partner.toString())));
    }
}

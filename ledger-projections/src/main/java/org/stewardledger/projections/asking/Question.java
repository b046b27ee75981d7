package org.stewardledger.projections.asking;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.CurrentTo;
import org.stewardledger.projections.Knowledge;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.Unsealing;

/**
 * One question: who asks, about which pair of times, of which making of the view.
 *
 * @param database   the connection of the reading transaction
 * @param unsealing  opens personal texts
 * @param generation the making that answers questions
 * @param reader     who asks
 * @param asOf       the two times
 * @param currentTo  how far the rows go
 */
public record Question(
        JdbcClient database, Unsealing unsealing, int generation, Reader reader, AsOf asOf, CurrentTo currentTo) {

    /**
     * A statement with the parameters that every question has: {@code generation}, {@code asOf}, {@code knownAt} and
     * {@code first}, of which one is null, {@code wholeLedger}, {@code partnerships}, and the pairs
     * {@code standsIn} and {@code standsFor}: of these partnerships, what was narrowed to these partners is shown, and
     * where none is named, whatever it was narrowed to.
     */
    public JdbcClient.StatementSpec sql(String statement) {
        List<Reader.Standing> pairs = reader.standings();
        boolean source = asOf.knowledge() == Knowledge.SOURCE;
        return database.sql(statement)
                .param("generation", generation)
                .param("asOf", time(asOf.asOf()))
                .param("knownAt", source ? time(asOf.knownAt()) : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("first", asOf.first().orElse(null), Types.BIGINT)
                .param("wholeLedger", reader.wholeLedger())
                .param(
                        "partnerships",
                        texts(reader.partnerships().stream()
                                .map(PartnershipId::value)
                                .toList()))
                .param(
                        "standsIn",
                        texts(pairs.stream()
                                .map(pair -> pair.partnership().value())
                                .toList()))
                .param(
                        "standsFor",
                        pairs.stream()
                                .map(pair ->
                                        pair.partner().map(PartnerId::toString).orElse(null))
                                .toArray(String[]::new));
    }

    /**
     * Lets what follows in this answer read all promises of a partnership or of the ledger in time that grows with
     * their number. Of rows over two times the planner expects far too few, and would join them by loops in loops.
     */
    public void readsAll() {
        database.sql("select set_config('enable_nestloop', 'off', true)")
                .query(String.class)
                .single();
    }

    /** An instant as a parameter. */
    public static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** Identifiers as a parameter, to be cast to {@code uuid[]}. */
    public static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}

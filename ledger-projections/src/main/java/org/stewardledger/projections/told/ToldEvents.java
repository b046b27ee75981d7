package org.stewardledger.projections.told;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.EventId;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.AgreementDrafted;
import org.stewardledger.journal.EventTypes;
import org.stewardledger.projections.asking.Column;
import org.stewardledger.projections.asking.Question;

/**
 * What is kept of a partnership, as far as the one who asks may see it at the times asked about.
 *
 * @param question    who asks, and when
 * @param partnership the partnership
 * @param types       read events back
 */
record ToldEvents(Question question, PartnershipId partnership, EventTypes types) {

    /** Visibility and both times are conditions here and in the statement below, and nowhere else. */
    private static final String EVENTS = """
        select t.position, t.event_id, t.type, t.version, t.effective_at, t.recorded_at, t.source_name,
            t.source_reference, t.source_written_at, t.source_recorded_at, t.source_fact, t.person, t.partner,
            t.mandate, t.responsible, t.reason, t.visible_to, t.command_id, t.correlation_id, t.causation_id, t.data
        from projections.told t
        where t.generation = :generation
            and t.partnership = cast(:partnership as uuid)
            and t.type = any (cast(:types as text[]))
            and (:all or t.agreement = any (cast(:agreements as uuid[])))
            and t.effective_at <= :asOf
            and (t.known_at <= :knownAt or t.position <= :first)
            and (:wholeLedger or t.partnership = any (cast(:partnerships as uuid[])))
            and (:wholeLedger or t.visible_to is null
                or projections.stands_for_one(
                    t.partnership, t.visible_to, cast(:standsIn as uuid[]), cast(:standsFor as uuid[])))
            and not exists (
                select from projections.correction c
                where c.generation = t.generation and c.mistaken = t.event_id
                    and (c.known_at <= :knownAt or c.position <= :first))
        order by t.effective_at, t.known_at, t.position
        """;

    /** The drafts of agreements after a position, with the same conditions. */
    private static final String DRAFTED = """
        select t.position, t.agreement
        from projections.told t
        where t.generation = :generation
            and t.partnership = cast(:partnership as uuid)
            and t.type = :drafted
            and t.position > :after
            and t.effective_at <= :asOf
            and (t.known_at <= :knownAt or t.position <= :first)
            and (:wholeLedger or t.partnership = any (cast(:partnerships as uuid[])))
            and (:wholeLedger or t.visible_to is null
                or projections.stands_for_one(
                    t.partnership, t.visible_to, cast(:standsIn as uuid[]), cast(:standsFor as uuid[])))
        order by t.position
        limit :limit
        """;

    /** Of these promises only those events are read that the reader may see, at the times asked for. */
    private static final String UNDER_AGREEMENTS = """
        select distinct u.promise
        from projections.promise_under u
        where u.generation = :generation
            and u.partnership = cast(:partnership as uuid)
            and u.agreement = any (cast(:agreements as uuid[]))
            and (:wholeLedger or u.partnership = any (cast(:partnerships as uuid[])))
        """;

    /**
     * The draft of an agreement.
     *
     * @param position  where it stands
     * @param agreement the agreement
     */
    record Draft(long position, AgreementId agreement) {}

    /** The events that a view is made from, or only those of these agreements, as they took effect. */
    List<Recorded<LedgerEvent>> of(Telling<?> telling, Optional<List<AgreementId>> only) {
        return question.sql(EVENTS)
                .param("partnership", partnership.value())
                .param(
                        "types",
                        telling.events().stream()
                                .flatMap(family -> types.namesOf(family).stream())
                                .toArray(String[]::new))
                .param("all", only.isEmpty())
                .param("agreements", texts(only.orElse(List.of())))
                .query((row, number) -> recorded(row))
                .list();
    }

    /** So many drafts of agreements after a position, by position. */
    List<Draft> drafts(long after, int limit) {
        return question.sql(DRAFTED)
                .param("partnership", partnership.value())
                .param("drafted", types.nameOf(AgreementDrafted.class))
                .param("after", after)
                .param("limit", limit)
                .query((row, number) ->
                        new Draft(row.getLong("position"), new AgreementId(Column.theUuid(row, "agreement"))))
                .list();
    }

    /** The promises that some event brought under one of these agreements, whoever may see them. */
    List<PromiseId> promisesUnder(Set<AgreementId> agreements) {
        return question.sql(UNDER_AGREEMENTS)
                .param("partnership", partnership.value())
                .param("agreements", texts(agreements))
                .query((row, number) -> new PromiseId(Column.theUuid(row, "promise")))
                .list();
    }

    private static String[] texts(Collection<AgreementId> agreements) {
        return Question.texts(agreements.stream().map(AgreementId::value).toList());
    }

    private Recorded<LedgerEvent> recorded(ResultSet row) throws SQLException {
        EventId id = new EventId(Column.theUuid(row, "event_id"));
        return new Recorded<>(
                row.getLong("position"),
                id,
                types.event(Column.theText(row, "type"), row.getInt("version"), id, Column.theText(row, "data")),
                new Speaker(
                        new PersonId(Column.theUuid(row, "person")),
                        Column.uuid(row, "partner").map(PartnerId::new),
                        Column.uuid(row, "mandate").map(MandateId::new),
                        Column.uuid(row, "responsible").map(PartnerId::new)),
                Column.theInstant(row, "effective_at"),
                Column.theInstant(row, "recorded_at"),
                Column.text(row, "reason"),
                Column.source(row),
                new CommandId(Column.theUuid(row, "command_id")),
                Column.theUuid(row, "correlation_id"),
                Column.uuid(row, "causation_id").map(EventId::new),
                visibility(row));
    }

    private static Visibility visibility(ResultSet row) throws SQLException {
        if (row.getArray("visible_to") == null) {
            return Visibility.partnership();
        }
        TreeSet<PartnerId> only = new TreeSet<>(Comparator.naturalOrder());
        for (UUID partner : Column.uuids(row, "visible_to")) {
            only.add(new PartnerId(partner));
        }
        return new Visibility.ToPartners(only);
    }
}

package org.stewardledger.projections.promises;

/** The questions to all promises. */
final class PromiseSql {

    /** Where a promise is of which anything may be seen. */
    static final String PARTNERSHIP = """
        select e.partnership from projections.promise_event e
        where e.generation = :generation and e.promise = cast(:promise as uuid)
            and (:wholeLedger or e.partnership = any (cast(:partnerships as uuid[])))
            and (:wholeLedger or e.visible_to is null
                or projections.stands_for_one(
                    e.partnership, e.visible_to, cast(:standsIn as uuid[]), cast(:standsFor as uuid[])))
        order by e.position
        limit 1
        """;

    /** The promises that fit, with the text of their terms. */
    static final String LIST = """
        with listed as (
            select p.partnership, p.promise, p.position, p.stage, p.reported, p.at_risk, p.breached, p.repaired,
                p.proposed, p.promisors, p.bearers, p.promisees, p.subject, p.undertaking, p.deliverable, p.terms_position,
                p.version, p.due_day, p.due_milestone, p.first_due_day, p.first_due_milestone, p.renegotiations,
                p.promised_at, p.first_recorded_at, p.transcribed,
                projections.became(
                    p.stage, p.ending, p.had_due, p.due_day is not null or p.due_milestone is not null,
                    coalesce(projections.ends_at(p.due_day, s.sql_zone), m.ends_at), :asOf) as became
            from projections.promise p
                join projections.partnership s on s.generation = p.generation and s.partnership = p.partnership
                left join projections.milestones_at(
                    :generation, cast(:partnership as uuid), :asOf, :knownAt, :first) m
                    on m.partnership = p.partnership and m.milestone = p.due_milestone
            where p.generation = :generation
                and p.valid @> :asOf
                and (p.known_at @> :knownAt or p.known_position @> :first)
                and (cast(:partnership as uuid) is null or p.partnership = cast(:partnership as uuid))
                and (cast(:promises as uuid[]) is null or p.promise = any (cast(:promises as uuid[])))
                and (:wholeLedger or p.partnership = any (cast(:partnerships as uuid[])))
                and (:wholeLedger or p.visible_to is null
                    or projections.stands_for_one(
                        p.partnership, p.visible_to, cast(:standsIn as uuid[]), cast(:standsFor as uuid[])))
                and (cast(:promisors as uuid[]) is null or p.promisors && cast(:promisors as uuid[]))
                and (cast(:bearers as uuid[]) is null or p.bearers && cast(:bearers as uuid[]))
                and (cast(:promisees as uuid[]) is null or p.promisees && cast(:promisees as uuid[]))
                and (cast(:undertaking as text) is null or p.undertaking = :undertaking)
                and (cast(:deliverable as text) is null or coalesce(p.deliverable, '') = :deliverable)
        ), gone as materialized (
            select l.partnership, w.partner
            from (
                select distinct p.partnership
                from projections.partner p
                where p.generation = :generation and p.withdrew
                    and (cast(:partnership as uuid) is null or p.partnership = cast(:partnership as uuid))
                ) l
                cross join lateral projections.withdrawn_at(
                    :generation, l.partnership, :asOf, :knownAt, :first) w
        )
        select l.partnership, l.promise, l.position, l.stage, l.became, l.reported, l.at_risk, l.breached,
            l.repaired, l.proposed, l.promisors, l.bearers, l.promisees, l.subject, l.undertaking, l.deliverable,
            l.version, l.due_day, l.due_milestone, l.first_due_day, l.first_due_milestone, l.renegotiations, l.promised_at,
            l.first_recorded_at, l.transcribed, e.text, e.condition, e.pledged,
            exists (
                select from projections.dispute d
                where d.generation = :generation and d.partnership = l.partnership and d.promise = l.promise
                    and d.valid @> :asOf
                    and (d.known_at @> :knownAt or d.known_position @> :first)
                    and (:wholeLedger or d.visible_to is null
                        or projections.stands_for_one(
                            d.partnership, d.visible_to, cast(:standsIn as uuid[]), cast(:standsFor as uuid[])))
                ) as disputed,
            exists (
                select from gone g where g.partnership = l.partnership and g.partner = any (l.bearers)) as deserted
        from listed l
            join projections.promise_event e on e.generation = :generation and e.position = l.terms_position
        where (cast(:became as text[]) is null or l.became = any (cast(:became as text[])))
            and (cast(:search as text) is null
                or to_tsvector(
                        'simple', projections.searchable(concat_ws(' ', l.undertaking, l.deliverable, e.text)))
                    @@ websearch_to_tsquery('simple', projections.searchable(:search)))
            and (cast(:afterPromise as uuid) is null
                or (l.undertaking is null, coalesce(l.undertaking, ''), l.deliverable is null,
                        coalesce(l.deliverable, ''), l.promise)
                    > (cast(:afterUndertaking as text) is null, coalesce(:afterUndertaking, ''),
                        cast(:afterDeliverable as text) is null, coalesce(:afterDeliverable, ''),
                        cast(:afterPromise as uuid)))
        order by l.undertaking nulls last, l.deliverable nulls last, l.promise
        limit :limit
        """;

    /** Every event of one promise, with the terms before it and those it brought. */
    static final String EVENTS = """
        select e.position, e.event_id, e.type, e.class, e.effective_at, e.recorded_at, e.known_at, e.source_name,
            e.source_reference, e.source_written_at, e.source_recorded_at, e.source_fact, e.person, e.partner,
            e.mandate, e.reason,
            t.version, e.text, e.condition, e.pledged, e.due_day, e.due_milestone,
            t.before_version, b.text as before_text, b.condition as before_condition, b.pledged as before_pledged,
            b.due_day as before_due_day, b.due_milestone as before_due_milestone,
            (select min(c.position) from projections.correction c
                where c.generation = e.generation and c.mistaken = e.event_id
                    and (c.known_at <= :knownAt or c.position <= :first)) as corrected_by
        from projections.promise_event e
            join projections.promise_event_terms t on t.generation = e.generation and t.position = e.position
            left join projections.promise_event b
                on b.generation = e.generation and b.position = t.before_position
        where e.generation = :generation and e.promise = cast(:promise as uuid)
            and e.effective_at <= :asOf
            and (e.known_at <= :knownAt or e.position <= :first)
            and (:wholeLedger or e.visible_to is null
                    or projections.stands_for_one(
                    e.partnership, e.visible_to, cast(:standsIn as uuid[]), cast(:standsFor as uuid[])))
        order by e.position
        """;

    private PromiseSql() {}
}

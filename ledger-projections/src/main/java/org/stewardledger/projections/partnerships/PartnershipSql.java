package org.stewardledger.projections.partnerships;

/** The questions to all partnerships. */
final class PartnershipSql {

    /**
     * Partnerships known then. One known only from a source is there for all times of which its source tells, although
     * it was formed here later.
     */
    static final String ALL = """
        select p.partnership, p.position, p.name, p.problem, p.forming, p.zone, p.registrar, p.effective_at,
            (select count(distinct n.kept)
                from projections.names_at(p.generation, p.partnership, :asOf, :knownAt, :first) n
                    join projections.partner m on m.generation = p.generation and m.partnership = p.partnership
                        and m.partner = n.partner and m.member and m.valid @> :asOf
                        and (m.known_at @> :knownAt or m.known_position @> :first)
                    left join projections.withdrawn_at(p.generation, p.partnership, :asOf, :knownAt, :first) w
                        on w.partner = m.partner
                where coalesce(w.position < m.position, true)) as members,
            (select min(c.effective_at) from projections.closing c
                where c.generation = p.generation and c.partnership = p.partnership and c.effective_at <= :asOf
                    and (c.known_at <= :knownAt or c.position <= :first)) as closed_at
        from projections.partnership p
        where p.generation = :generation
            and (:wholeLedger or p.partnership = any (cast(:partnerships as uuid[])))
            and (cast(:partnership as uuid) is null or p.partnership = cast(:partnership as uuid))
            and (p.forming = 'RECORD_ONLY' or p.effective_at <= :asOf)
            and (p.position <= :first or p.known_at <= :knownAt
                or p.forming = 'RECORD_ONLY' and cast(:first as bigint) is null)
        order by p.name, p.partnership
        """;

    static final String PARTNERS = """
        select p.partner, p.kind, p.member and coalesce(w.position < p.position, true) as member,
            p.member_from, p.representative, p.representative_name, p.transcribed,
            p.position
        from projections.partner p
            left join projections.withdrawn_at(
                :generation, cast(:partnership as uuid), :asOf, :knownAt, :first) w on w.partner = p.partner
        where p.generation = :generation and p.partnership = cast(:partnership as uuid)
            and p.introduced
            and p.valid @> :asOf
            and (p.known_at @> :knownAt or p.known_position @> :first)
        """;

    static final String MILESTONES = """
        select m.milestone, m.name, m.day, m.ends_at, m.ordinal, m.moved, m.transcribed, m.last_position
        from projections.milestones_at(:generation, cast(:partnership as uuid), :asOf, :knownAt, :first) m
        order by m.ordinal nulls last, m.day nulls last, m.name, m.milestone
        """;

    /**
     * Where a person is the registrar, observes or facilitates, represents a partner, or holds a mandate from one now;
     * with all names of those partners. A day is one of the partnership; a mandate shows nothing while who gave it has
     * left. Where a person is the registrar it is shown everything.
     */
    static final String READABLE = """
        with own as (
            select r.partnership, r.partner
            from projections.role r
            where r.generation = :generation and r.person = cast(:person as uuid)
                and upper_inf(r.valid) and upper_inf(r.known_position) and not isempty(r.known_position)
            union
            select m.partnership, m.partner
            from projections.mandate m
                join projections.partnership p on p.generation = m.generation and p.partnership = m.partnership
            where m.generation = :generation and m.person = cast(:person as uuid)
                and upper_inf(m.valid) and upper_inf(m.known_position) and not isempty(m.known_position)
                and cast(:asOf at time zone p.sql_zone as date)
                    between coalesce(m.from_day, '-infinity') and coalesce(m.until_day, 'infinity')
                and not exists (
                    select from projections.withdrawn_at(:generation, m.partnership, :asOf, :knownAt, :first) w
                    where w.partner = m.partner)
        )
        select o.partnership, n.partner, false as everything
        from own o
            join projections.names_at(:generation, null, :asOf, :knownAt, :first) k
                on k.partnership = o.partnership and k.partner = o.partner
            join projections.names_at(:generation, null, :asOf, :knownAt, :first) n
                on n.partnership = o.partnership and n.kept = k.kept
        union
        select o.partnership, null, false
        from own o
        where o.partner is null
        union
        select p.partnership, null, true
        from projections.partnership p
        where p.generation = :generation and p.registrar = cast(:person as uuid)
        """;

    private PartnershipSql() {}
}

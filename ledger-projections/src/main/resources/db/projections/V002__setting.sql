-- What several views keep each for itself: partnerships, their partners and milestones, and corrections.

create table projections.partnership (
    generation   integer     not null,
    partnership  uuid        not null,
    position     bigint      not null,
    name         text        not null,
    problem      text        not null,
    forming      text        not null,
    zone         text        not null,
    sql_zone     text        not null,
    registrar    uuid,
    effective_at timestamptz not null,
    known_at     timestamptz not null,
    primary key (generation, partnership)
);
comment on table projections.partnership is 'The partnerships formed. None of this changes once it is recorded.';
comment on column projections.partnership.sql_zone is 'The time zone as PostgreSQL reads it.';

create table projections.partner (
    generation          integer   not null,
    partnership         uuid      not null,
    partner             uuid      not null,
    piece               integer   not null,
    position            bigint    not null,
    valid               tstzrange not null,
    known_at            tstzrange not null,
    known_position      int8range not null,
    name                text,
    sealed_name         text,
    kind                text      not null,
    introduced          boolean   not null,
    member              boolean   not null,
    withdrew            boolean   not null,
    member_from         timestamptz,
    representative      uuid,
    representative_name text,
    transcribed         boolean   not null,
    primary key (generation, partnership, partner, piece),
    check (num_nonnulls(name, sealed_name) = 1)
) with (fillfactor = 85);
create index partner_withdrew on projections.partner (generation, partnership) where withdrew;
create index partner_person on projections.partner (generation, partnership) where sealed_name is not null;
comment on table projections.partner is 'Partners over two times: under which name, and whether they were members.';
comment on column projections.partner.introduced is
    'False for the time before the partner was invited, joined or transcribed, for which only its name is held.';
comment on column projections.partner.withdrew is
    'Whether it has left by its own word, under this name. It is no member then under any other.';
comment on column projections.partner.name is 'Null for a person.';
comment on column projections.partner.sealed_name is
    'The name of a person: a personal text as recorded, sealed; opened when read.';
comment on column projections.partner.representative_name is 'The personal text as recorded, sealed; opened when read.';

create table projections.partner_alias (
    generation     integer   not null,
    partnership    uuid      not null,
    alias          uuid      not null,
    piece          integer   not null,
    position       bigint    not null,
    valid          tstzrange not null,
    known_at       tstzrange not null,
    known_position int8range not null,
    kept           uuid      not null,
    primary key (generation, partnership, alias, piece)
) with (fillfactor = 85);
comment on table projections.partner_alias is
    'Names that were known to be another''s. Two names are one partner for all times, from when that is known.';
comment on column projections.partner_alias.kept is 'The name that views keep; it may itself be an alias of another.';

create table projections.milestone (
    generation     integer   not null,
    partnership    uuid      not null,
    milestone      uuid      not null,
    piece          integer   not null,
    position       bigint    not null,
    valid          tstzrange not null,
    known_at       tstzrange not null,
    known_position int8range not null,
    name           text      not null,
    day            date,
    ordinal        integer,
    moved          integer   not null check (moved >= 0),
    transcribed    boolean   not null,
    days           date[]    not null,
    days_known     timestamptz[] not null,
    days_positions bigint[]  not null,
    primary key (generation, partnership, milestone, piece),
    check (cardinality(days) = cardinality(days_known)),
    check (cardinality(days) = cardinality(days_positions))
) with (fillfactor = 85);
comment on table projections.milestone is
    'Milestones over two times. What was first known of one is held for the time before as well: naming moves no date.';
comment on column projections.milestone.days is
    'Each day it was given so far, in the order in which that took effect; null where it was given none.';
comment on column projections.milestone.days_known is 'When each of these was known.';
comment on column projections.milestone.days_positions is 'The events that gave them.';

create table projections.correction (
    generation integer     not null,
    position   bigint      not null,
    event_id   uuid        not null,
    mistaken   uuid        not null,
    known_at   timestamptz not null,
    primary key (generation, position)
);
create index correction_mistaken on projections.correction (generation, mistaken);
comment on table projections.correction is 'Which event says of which other that it was mistaken.';

-- What is derived from these when a question is asked, each thing in one place.

create function projections.ends_at(day date, sql_zone text) returns timestamptz
    language sql immutable parallel safe
    return case
        when day = date '9999-12-31'
            then least((day + 1)::timestamp at time zone sql_zone, timestamptz '9999-12-31 23:59:59.999999+00')
        else (day + 1)::timestamp at time zone sql_zone
    end;
comment on function projections.ends_at(date, text) is
    'The end of a day in a time zone, which is the start of the next: due before it, past due from it on. The last day'
    ' there is ends with the last instant there is, since no later time can be recorded, asked for or told.';

create function projections.searchable(written text) returns text
    language sql immutable parallel safe
    return regexp_replace(
        written,
        '[\u00A0\u00A1\u00A7\u00AB\u00AD\u00B6\u00B7\u00BB\u00BF\u2000-\u206F\u2E00-\u2E7F\u3000-\u303F'
            '\uFE30-\uFE4F\uFF00-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65]',
        ' ',
        'g');
comment on function projections.searchable(text) is
    'A text, or what is looked for in one, with spaces for the marks and blanks that are not ASCII. Where the character'
    ' type of the database is C, as in the ledger''s own PostgreSQL, the search would take them for letters of the word'
    ' beside them.';

create function projections.stands_for_one(
    of_partnership uuid, partners uuid[], stands_in uuid[], stands_for uuid[]) returns boolean
    language sql immutable parallel safe
    return exists (
        select from unnest(stands_in, stands_for) as standing (partnership, partner)
        where standing.partnership = of_partnership
            and (standing.partner is null or standing.partner = any (partners)));
comment on function projections.stands_for_one(uuid, uuid[], uuid[], uuid[]) is
    'Whether one who stands for partners, each in a partnership, stands for one of these in this partnership. Where no'
    ' partner is named, one stands for all.';

create function projections.milestones_at(
    of_generation integer, of_partnership uuid, as_of timestamptz, source_known_at timestamptz, ledger_first bigint)
    returns table (
        partnership uuid,
        milestone uuid,
        name text,
        day date,
        ends_at timestamptz,
        ordinal integer,
        moved integer,
        transcribed boolean,
        last_position bigint,
        days date[],
        days_known timestamptz[],
        days_positions bigint[])
    language sql stable parallel safe
    begin atomic
    select m.partnership, m.milestone, m.name, m.day, projections.ends_at(m.day, p.sql_zone), m.ordinal, m.moved,
        m.transcribed, m.position, m.days, m.days_known, m.days_positions
    from projections.milestone m
        join projections.partnership p on p.generation = m.generation and p.partnership = m.partnership
    where m.generation = of_generation
        and (of_partnership is null or m.partnership = of_partnership)
        and m.valid @> as_of
        and (m.known_at @> source_known_at or m.known_position @> ledger_first);
    end;
comment on function projections.milestones_at(integer, uuid, timestamptz, timestamptz, bigint) is
    'The milestones at a pair of times. Of the last two arguments one is null.';

create function projections.milestone_names_at(
    of_generation integer, of_partnership uuid, as_of timestamptz, source_known_at timestamptz, ledger_first bigint)
    returns table (partnership uuid, milestone uuid, name text)
    language sql stable parallel safe
    begin atomic
    select distinct on (m.partnership, m.milestone) m.partnership, m.milestone, m.name
    from projections.milestone m
    where m.generation = of_generation and (of_partnership is null or m.partnership = of_partnership)
    order by m.partnership, m.milestone,
        coalesce(m.valid @> as_of and (m.known_at @> source_known_at or m.known_position @> ledger_first), false) desc,
        m.position, m.piece;
    end;
comment on function projections.milestone_names_at(integer, uuid, timestamptz, timestamptz, bigint) is
    'What every milestone is called at a pair of times; one not yet known then, at which something may fall due, as'
    ' first spelled. Of the last two arguments one is null.';

create function projections.day_among(days date[], known timestamptz[], at timestamptz) returns date
    language sql immutable parallel safe
    begin atomic
    select coalesce(
        (select given.day from unnest(days, known) with ordinality as given (day, known_at, nth)
            where given.known_at <= at
            order by given.nth desc limit 1),
        (select given.day from unnest(days, known) with ordinality as given (day, known_at, nth)
            where given.known_at > at and given.day is not null
            order by given.known_at, given.nth limit 1));
    end;
create function projections.day_known(days date[], known timestamptz[], at timestamptz) returns date
    language sql immutable parallel safe
    return case when cardinality(days) = 1 then days[1] else projections.day_among(days, known, at) end;
comment on function projections.day_known(date[], timestamptz[], timestamptz) is
    'The day of a milestone as it was known at a time; when none was known then, the first that was known after it.';

create function projections.milestone_moves_at(
    of_generation integer, of_partnership uuid, as_of timestamptz, source_known_at timestamptz, ledger_first bigint)
    returns table (
        partnership uuid,
        milestone uuid,
        old_day date,
        day date,
        known_at timestamptz,
        "position" bigint)
    language sql stable parallel safe
    begin atomic
    select given.partnership, given.milestone, given.old_day, given.day, given.known_at, given.position
    from (
        select m.partnership, m.milestone, d.day, d.known_at, d.position, d.nth,
            lag(d.day) over earlier as old_day,
            count(d.day) over (earlier rows between unbounded preceding and 1 preceding) > 0 as had_day
        from projections.milestones_at(of_generation, of_partnership, as_of, source_known_at, ledger_first) m
            cross join unnest(m.days, m.days_known, m.days_positions)
                with ordinality as d (day, known_at, position, nth)
        where cardinality(m.days) > 1
        window earlier as (partition by m.partnership, m.milestone order by d.nth)
    ) given
    where given.had_day and given.day is distinct from given.old_day;
    end;
comment on function projections.milestone_moves_at(integer, uuid, timestamptz, timestamptz, bigint) is
    'Every time that a milestone which had a day was given another, or none, at a pair of times.';

create function projections.names_at(
    of_generation integer, of_partnership uuid, as_of timestamptz, source_known_at timestamptz, ledger_first bigint)
    returns table (
        partnership uuid,
        partner uuid,
        name text,
        sealed_name text,
        kept uuid,
        kept_name text,
        kept_sealed_name text)
    language sql stable parallel safe
    begin atomic
    with recursive link as (
        select a.partnership, a.alias, a.kept
        from projections.partner_alias a
        where a.generation = of_generation
            and (of_partnership is null or a.partnership = of_partnership)
            and a.valid @> as_of
            and (a.known_at @> source_known_at or a.known_position @> ledger_first)
    ), chain (partnership, partner, kept, length) as (
        select l.partnership, l.alias, l.kept, 1 from link l
        union all
        select c.partnership, c.partner, l.kept, c.length + 1
        from chain c join link l on l.partnership = c.partnership and l.alias = c.kept
    ) cycle partnership, partner, kept set again using path, canonical as (
        select distinct on (c.partnership, c.partner) c.partnership, c.partner, c.kept
        from chain c
        where not c.again
        order by c.partnership, c.partner, c.length desc
    ), spelled as (
        select distinct on (p.partnership, p.partner) p.partnership, p.partner, p.name, p.sealed_name
        from projections.partner p
        where p.generation = of_generation and (of_partnership is null or p.partnership = of_partnership)
        order by p.partnership, p.partner,
            coalesce(p.valid @> as_of and (p.known_at @> source_known_at or p.known_position @> ledger_first), false)
                desc,
            p.position, p.piece
    )
    select s.partnership, s.partner, s.name, s.sealed_name, coalesce(c.kept, s.partner),
        case when k.partner is null then s.name else k.name end,
        case when k.partner is null then s.sealed_name else k.sealed_name end
    from spelled s
        left join canonical c on c.partnership = s.partnership and c.partner = s.partner
        left join spelled k on k.partnership = c.partnership and k.partner = c.kept;
    end;
comment on function projections.names_at(integer, uuid, timestamptz, timestamptz, bigint) is
    'Every name of every partner, and the one that views keep for it, at a pair of times. A name not yet known then is '
    'given as first spelled, one of a person sealed. Of the last two arguments one is null.';

create function projections.withdrawn_at(
    of_generation integer, of_partnership uuid, as_of timestamptz, source_known_at timestamptz, ledger_first bigint)
    returns table (partner uuid, "position" bigint)
    language sql stable parallel safe
    begin atomic
    select name.partner, max(p.position)
    from projections.partner p
        cross join lateral projections.names_at(
            p.generation, p.partnership, as_of, source_known_at, ledger_first) used
        cross join lateral projections.names_at(
            p.generation, p.partnership, as_of, source_known_at, ledger_first) name
    where p.generation = of_generation and p.partnership = of_partnership and p.withdrew
        and p.valid @> as_of and (p.known_at @> source_known_at or p.known_position @> ledger_first)
        and used.partner = p.partner and name.kept = used.kept
    group by name.partner;
    end;
comment on function projections.withdrawn_at(integer, uuid, timestamptz, timestamptz, bigint) is
    'All names of the partners that had left by their own word at a pair of times, and the events by which they did. Of '
    'the last two arguments one is null.';

grant select, insert, update, delete on
    projections.partnership, projections.partner, projections.partner_alias, projections.milestone,
    projections.correction
    to ledger_app;
grant execute on function
    projections.ends_at(date, text),
    projections.searchable(text),
    projections.stands_for_one(uuid, uuid[], uuid[], uuid[]),
    projections.milestones_at(integer, uuid, timestamptz, timestamptz, bigint),
    projections.milestone_names_at(integer, uuid, timestamptz, timestamptz, bigint),
    projections.day_among(date[], timestamptz[], timestamptz),
    projections.day_known(date[], timestamptz[], timestamptz),
    projections.milestone_moves_at(integer, uuid, timestamptz, timestamptz, bigint),
    projections.names_at(integer, uuid, timestamptz, timestamptz, bigint),
    projections.withdrawn_at(integer, uuid, timestamptz, timestamptz, bigint)
    to ledger_app;

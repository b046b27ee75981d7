-- Stewardship: of each promise what the figures need, over two times.

create table projections.stewardship (
    generation           integer     not null,
    partnership          uuid        not null,
    promise              uuid        not null,
    piece                integer     not null,
    position             bigint      not null,
    valid                tstzrange   not null,
    known_at             tstzrange   not null,
    known_position       int8range   not null,
    visible_to           uuid[],
    stage                text        not null,
    ending               text,
    promisors            uuid[]      not null,
    bearers              uuid[]      not null,
    promisees            uuid[]      not null,
    subject              text        not null,
    undertaking          text,
    deliverable          text,
    terms_position       bigint      not null,
    promised_at          timestamptz,
    first_recorded_at    timestamptz,
    first_due_day        date,
    first_due_milestone  uuid,
    due_day              date,
    due_milestone        uuid,
    had_due              boolean     not null,
    old_due_days         date[]      not null,
    old_due_milestones   uuid[]      not null,
    renegotiated_known   timestamptz[] not null,
    delivered_day        date,
    delivered_milestone  uuid,
    delivered_at         timestamptz,
    ended_known_at       timestamptz,
    transcribed          boolean     not null,
    positions            bigint[]    not null,
    primary key (generation, partnership, promise, piece),
    check (cardinality(old_due_days) = cardinality(renegotiated_known)),
    check (cardinality(old_due_milestones) = cardinality(renegotiated_known))
) with (fillfactor = 85);
comment on table projections.stewardship is 'Of each promise what the figures are made from, over two times.';
comment on column projections.stewardship.old_due_days is 'The due day before each change of terms, in their order.';
comment on column projections.stewardship.renegotiated_known is 'When each change of terms was known.';
comment on column projections.stewardship.ended_known_at is 'When what ended it, or put it off, was known.';
comment on column projections.stewardship.positions is 'The events behind the row: its making, changes and ending.';

-- What is derived from these when a question is asked, each thing in one place: what became of a promise, and whether
-- each figure counts it. A figure and the list of the promises behind it come from the same column.

create function projections.became(
    stage text, ending text, had_due boolean, has_due boolean, due_ends_at timestamptz, as_of timestamptz) returns text
    language sql immutable parallel safe
    return case
        when stage in ('DECLINED', 'OFFER_WITHDRAWN') then stage
        when stage <> 'PROMISED' then 'UNDER_NEGOTIATION'
        when ending is not null and ending <> 'DEFERRED' then ending
        when had_due and not has_due then 'DATE_DROPPED'
        when ending is not null then ending
        when due_ends_at <= as_of then 'PAST_DUE'
        else 'OPEN'
    end;
comment on function projections.became(text, text, boolean, boolean, timestamptz, timestamptz) is
    'What became of a promise, in order of precedence: its ending, a dropped date, put off, past due, open.';

create function projections.promise_account(
    of_generation integer, of_partnership uuid, as_of timestamptz, source_known_at timestamptz, ledger_first bigint)
    returns table (
        partnership uuid,
        promise uuid,
        visible_to uuid[],
        promisors uuid[],
        bearers uuid[],
        promisees uuid[],
        subject text,
        undertaking text,
        deliverable text,
        terms_position bigint,
        transcribed boolean,
        last_position bigint,
        positions bigint[],
        became text,
        promised_at timestamptz,
        first_recorded_at timestamptz,
        first_due_day date,
        first_due_milestone uuid,
        due_day date,
        due_milestone uuid,
        due_ends_at timestamptz,
        promised boolean,
        promised_in_advance boolean,
        first_recorded_after_due boolean,
        promised_without_due boolean,
        renegotiated boolean,
        renegotiations integer,
        renegotiated_after_due integer,
        milestone_moves integer,
        milestone_moves_after_due integer,
        kept boolean,
        kept_on_first_date boolean,
        kept_never_changed boolean,
        kept_later boolean,
        kept_earlier boolean,
        kept_after_due boolean,
        kept_promised_in_advance boolean,
        kept_on_first_date_promised_in_advance boolean,
        slip_milestones integer,
        slip_days integer)
    language sql stable parallel safe
    begin atomic
    with milestone as (
        select m.partnership, m.milestone, m.day, m.ordinal, m.days, m.days_known
        from projections.milestones_at(of_generation, of_partnership, as_of, source_known_at, ledger_first) m
    ), dated as (
        select s.partnership, s.promise, s.visible_to, s.promisors, s.bearers, s.promisees, s.subject, s.undertaking,
            s.deliverable, s.terms_position, s.transcribed, s.position, s.positions, s.promised_at,
            s.first_recorded_at, s.stage, s.ending, s.had_due, p.sql_zone,
            s.first_due_day, s.first_due_milestone, s.due_day, s.due_milestone,
            s.old_due_days, s.old_due_milestones, s.renegotiated_known,
            s.delivered_at, s.delivered_milestone, s.ended_known_at,
            f.ordinal as first_ordinal, d.ordinal as last_ordinal, v.ordinal as delivered_ordinal,
            coalesce(s.first_due_day, projections.day_known(f.days, f.days_known, s.first_recorded_at)) as first_day,
            coalesce(s.due_day, case when s.ended_known_at is null then d.day
                else projections.day_known(
                    d.days, d.days_known, coalesce(s.delivered_at, s.ended_known_at)) end) as last_day,
            coalesce(s.delivered_day, projections.day_known(v.days, v.days_known, s.ended_known_at)) as delivered_on
        from projections.stewardship s
            join projections.partnership p on p.generation = s.generation and p.partnership = s.partnership
            left join milestone f on f.partnership = s.partnership and f.milestone = s.first_due_milestone
            left join milestone d on d.partnership = s.partnership and d.milestone = s.due_milestone
            left join milestone v on v.partnership = s.partnership and v.milestone = s.delivered_milestone
        where s.generation = of_generation
            and (of_partnership is null or s.partnership = of_partnership)
            and s.valid @> as_of
            and (s.known_at @> source_known_at or s.known_position @> ledger_first)
    ), account as materialized (
        select s.partnership, s.promise, s.visible_to, s.promisors, s.bearers, s.promisees, s.subject, s.undertaking,
            s.deliverable, s.terms_position, s.transcribed, s.position, s.positions, s.promised_at,
            s.first_recorded_at, s.stage = 'PROMISED' as promised, s.sql_zone,
            s.first_due_milestone, s.due_milestone, s.first_day, s.first_ordinal, s.last_day, s.last_ordinal,
            s.first_due_day is not null or s.first_due_milestone is not null as first_given,
            s.due_day is not null or s.due_milestone is not null as given,
            s.due_day is not distinct from s.first_due_day
                and s.due_milestone is not distinct from s.first_due_milestone as same_terms,
            s.delivered_at, s.delivered_milestone, s.delivered_on, s.delivered_ordinal, s.ended_known_at,
            cardinality(s.renegotiated_known) as renegotiations,
            s.old_due_days, s.old_due_milestones, s.renegotiated_known,
            projections.ends_at(s.first_day, s.sql_zone) as first_ends_at,
            projections.ends_at(s.last_day, s.sql_zone) as last_ends_at,
            projections.became(
                s.stage, s.ending, s.had_due, s.due_day is not null or s.due_milestone is not null,
                projections.ends_at(s.last_day, s.sql_zone), as_of) as became
        from dated s
    ), late as (
        select a.promise, count(*)::integer as times
        from account a
            cross join unnest(a.old_due_days, a.old_due_milestones, a.renegotiated_known)
                as old (day, milestone, known_at)
            left join milestone m on m.partnership = a.partnership and m.milestone = old.milestone
        where old.known_at >= projections.ends_at(
            coalesce(old.day, projections.day_known(m.days, m.days_known, old.known_at)), a.sql_zone)
        group by a.promise
    ), moved as (
        select a.promise, count(*)::integer as times, array_agg(m.position) as positions,
            (count(*) filter (where m.known_at >= projections.ends_at(m.old_day, a.sql_zone)))::integer as times_late
        from projections.milestone_moves_at(of_generation, of_partnership, as_of, source_known_at, ledger_first) m
            join account a on a.partnership = m.partnership
            cross join unnest(
                a.old_due_milestones || a.due_milestone,
                a.first_recorded_at || a.renegotiated_known,
                a.renegotiated_known || a.ended_known_at) as due (milestone, since, until)
        where due.milestone = m.milestone and m.known_at > due.since and m.known_at <= coalesce(due.until, 'infinity')
        group by a.promise
    ), measured as (
        select a.partnership, a.promise, a.visible_to, a.promisors, a.bearers, a.promisees, a.subject, a.undertaking,
            a.deliverable, a.terms_position, a.transcribed, a.position, a.became, a.promised_at,
            case when o.times is null then a.positions
                else array(select unnest(a.positions || o.positions) as one order by one) end as positions,
            coalesce(o.times, 0) as moves, coalesce(o.times_late, 0) as moves_late,
            a.first_recorded_at, a.promised, a.first_given, a.given,
            a.first_day, a.first_due_milestone, a.last_day, a.due_milestone, a.last_ends_at, a.renegotiations,
            coalesce(l.times, 0) as renegotiated_late,
            a.promised and a.first_given and coalesce(a.first_recorded_at >= a.first_ends_at, false) as recorded_late,
            a.became = 'KEPT' as kept,
            a.first_given and a.given and coalesce(a.last_ordinal = a.first_ordinal, true)
                and coalesce(a.last_day = a.first_day, a.same_terms) as due_as_first,
            a.given and (
                coalesce(a.delivered_at >= a.last_ends_at, false)
                or not coalesce(
                    a.delivered_milestone = a.due_milestone
                        or a.delivered_ordinal <= a.last_ordinal,
                    a.delivered_on <= a.last_day, true)) as delivered_late,
            case when not a.promised or not a.given or not a.first_given then null
                else a.last_ordinal - a.first_ordinal end as slip_milestones,
            case when not a.promised or not a.given or not a.first_given then null
                when a.same_terms then coalesce(a.last_day - a.first_day, 0)
                else a.last_day - a.first_day end as slip_days
        from account a
            left join late l on l.promise = a.promise
            left join moved o on o.promise = a.promise
    )
    select m.partnership, m.promise, m.visible_to, m.promisors, m.bearers, m.promisees, m.subject, m.undertaking,
        m.deliverable, m.terms_position, m.transcribed, m.position, m.positions, m.became, m.promised_at,
        m.first_recorded_at, m.first_day, m.first_due_milestone, m.last_day,
        m.due_milestone, m.last_ends_at,
        m.promised,
        m.promised and m.first_given and not m.recorded_late,
        m.recorded_late,
        m.promised and not m.first_given,
        m.promised and m.renegotiations > 0,
        m.renegotiations,
        m.renegotiated_late,
        m.moves,
        m.moves_late,
        m.kept,
        m.kept and m.due_as_first and not m.delivered_late,
        m.kept and m.renegotiations = 0,
        m.kept and coalesce(coalesce(nullif(m.slip_milestones, 0), m.slip_days) > 0, false),
        m.kept and coalesce(coalesce(nullif(m.slip_milestones, 0), m.slip_days) < 0, false),
        m.kept and m.delivered_late,
        m.kept and m.given and m.first_given and not m.recorded_late,
        m.kept and m.due_as_first and not m.delivered_late and not m.recorded_late,
        m.slip_milestones,
        m.slip_days
    from measured m;
    end;
comment on function projections.promise_account(integer, uuid, timestamptz, timestamptz, bigint) is
    'Of each promise, at a pair of times, whether each figure counts it. Of the last two arguments one is null: known '
    'to the source at a time, or from the first n events of this ledger.';

grant select, insert, update, delete on projections.stewardship to ledger_app;
grant execute on function
    projections.became(text, text, boolean, boolean, timestamptz, timestamptz),
    projections.promise_account(integer, uuid, timestamptz, timestamptz, bigint)
    to ledger_app;

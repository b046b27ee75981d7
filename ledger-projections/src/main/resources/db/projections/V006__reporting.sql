-- Reporting: the facts for tools outside this product. A login for such a tool is made a member of ledger_reader, which
-- reads this schema and nothing else. It reads the whole ledger, also what was narrowed to some partners: visible_to
-- says to whom. Times are UTC instants; names are those that views keep, as known now.
--
-- Now is when the statement began, or when the last event taken in was recorded where the clock of the database is behind
-- that of the program: never before an event that the rows are said to be current to.

create schema reporting;
comment on schema reporting is
    'Facts about promises for tools outside the ledger. Stable: columns are added, never renamed or removed.';

create function reporting.current_promises() returns table (
        promise_id uuid, partnership_id uuid, partnership text, promisors text, promisor_ids uuid[], bearers text,
        promisees text, subject text, undertaking text, deliverable text, text text, transcribed boolean, became text,
        promised_at timestamptz, first_recorded_at timestamptz, first_due_milestone text, first_due_day date,
        due_milestone text, due_day date, due_ends_at timestamptz, promised boolean, promised_in_advance boolean,
        first_recorded_after_due boolean, promised_without_due boolean, renegotiations integer,
        renegotiated_after_due integer, milestone_moves integer, milestone_moves_after_due integer, kept boolean,
        kept_on_first_date boolean, kept_never_changed boolean, kept_later boolean, kept_earlier boolean,
        kept_after_due boolean, slip_milestones integer, slip_days integer, visible_to uuid[], last_position bigint,
        current_to_position bigint, current_to_recorded_at timestamptz)
    -- Of rows over two times the planner expects far too few; nested loops over all of them would take time in the square.
    language sql stable security definer set search_path = pg_catalog set enable_nestloop = off
    begin atomic
    with live as (
        select g.generation, t.generation as text_generation,
            least(g.position, t.position) as position, least(g.recorded_at, t.recorded_at) as recorded_at,
            greatest(statement_timestamp(), g.recorded_at, t.recorded_at) as asked_at
        from projections.generation g
            join projections.generation t on t.view = 'promises' and t.live
        where g.view = 'stewardship' and g.live
    ), account as materialized (
        select a.partnership, a.promise, a.visible_to, a.promisors, a.bearers, a.promisees, a.subject, a.undertaking,
            a.deliverable, a.terms_position, a.transcribed, a.last_position, a.became, a.promised_at,
            a.first_recorded_at, a.first_due_day, a.first_due_milestone, a.due_day, a.due_milestone, a.due_ends_at,
            a.promised, a.promised_in_advance, a.first_recorded_after_due, a.promised_without_due, a.renegotiations,
            a.renegotiated_after_due, a.milestone_moves, a.milestone_moves_after_due, a.kept, a.kept_on_first_date,
            a.kept_never_changed, a.kept_later, a.kept_earlier, a.kept_after_due, a.slip_milestones, a.slip_days
        from live l cross join lateral projections.promise_account(l.generation, null, l.asked_at, l.asked_at, null) a
    ), name as materialized (
        select n.partnership, n.partner, coalesce(n.kept_name, n.kept::text) as kept_name
        from live l cross join lateral projections.names_at(l.generation, null, l.asked_at, l.asked_at, null) n
    ), milestone as materialized (
        select m.partnership, m.milestone, m.name
        from live l
            cross join lateral projections.milestone_names_at(l.generation, null, l.asked_at, l.asked_at, null) m
    ), promise_text as (
        select e.position, e.text
        from live l join projections.promise_event e on e.generation = l.text_generation
    ), party as (
        select a.promise, p.role, string_agg(
            distinct coalesce(n.kept_name, p.partner::text), '; '
            order by coalesce(n.kept_name, p.partner::text)) as names
        from account a
            cross join lateral (
                select 'promisor' as role, unnest(a.promisors) as partner
                union all select 'bearer', unnest(a.bearers)
                union all select 'promisee', unnest(a.promisees)
            ) p
            left join name n on n.partnership = a.partnership and n.partner = p.partner
        group by a.promise, p.role
    )
    select a.promise, a.partnership, s.name, r.names, a.promisors, b.names, e.names, a.subject, a.undertaking,
        a.deliverable, t.text, a.transcribed, a.became, a.promised_at, a.first_recorded_at, f.name, a.first_due_day,
        d.name, a.due_day, a.due_ends_at, a.promised, a.promised_in_advance, a.first_recorded_after_due,
        a.promised_without_due, a.renegotiations, a.renegotiated_after_due, a.milestone_moves,
        a.milestone_moves_after_due, a.kept, a.kept_on_first_date, a.kept_never_changed, a.kept_later, a.kept_earlier,
        a.kept_after_due, a.slip_milestones, a.slip_days, a.visible_to, a.last_position, l.position, l.recorded_at
    from account a
        cross join live l
        join projections.partnership s on s.generation = l.generation and s.partnership = a.partnership
        left join promise_text t on t.position = a.terms_position
        left join milestone f on f.partnership = a.partnership and f.milestone = a.first_due_milestone
        left join milestone d on d.partnership = a.partnership and d.milestone = a.due_milestone
        left join party r on r.promise = a.promise and r.role = 'promisor'
        left join party b on b.promise = a.promise and b.role = 'bearer'
        left join party e on e.promise = a.promise and e.role = 'promisee';
    end;
comment on function reporting.current_promises() is 'What reporting.fact_promise shows.';

create view reporting.fact_promise as
    select p.promise_id, p.partnership_id, p.partnership, p.promisors, p.promisor_ids, p.bearers, p.promisees,
        p.subject, p.undertaking, p.deliverable, p.text, p.transcribed, p.became, p.promised_at, p.first_recorded_at,
        p.first_due_milestone, p.first_due_day, p.due_milestone, p.due_day, p.due_ends_at, p.promised,
        p.promised_in_advance, p.first_recorded_after_due, p.promised_without_due, p.renegotiations,
        p.renegotiated_after_due, p.milestone_moves, p.milestone_moves_after_due, p.kept, p.kept_on_first_date,
        p.kept_never_changed, p.kept_later, p.kept_earlier, p.kept_after_due, p.slip_milestones, p.slip_days,
        p.visible_to, p.last_position, p.current_to_position, p.current_to_recorded_at
    from reporting.current_promises() p;
comment on view reporting.fact_promise is 'One row for each promise, as it is now and as known now to its source.';
comment on column reporting.fact_promise.promise_id is 'The promise.';
comment on column reporting.fact_promise.partnership_id is 'The partnership it is made in.';
comment on column reporting.fact_promise.partnership is 'The name of that.';
comment on column reporting.fact_promise.promisors is
    'Who promised, as made; names that views keep, of persons their identifiers, separated by "; ".';
comment on column reporting.fact_promise.promisor_ids is 'The same under the names recorded.';
comment on column reporting.fact_promise.bearers is 'Who bears it now.';
comment on column reporting.fact_promise.promisees is 'To whom; null when to the partnership.';
comment on column reporting.fact_promise.subject is 'RESULT, METHOD or RELATIONSHIP.';
comment on column reporting.fact_promise.undertaking is 'The larger piece of work it belongs to.';
comment on column reporting.fact_promise.deliverable is 'What is to be delivered.';
comment on column reporting.fact_promise.text is 'The terms in force, or on the table.';
comment on column reporting.fact_promise.transcribed is 'True when it is known only from a source.';
comment on column reporting.fact_promise.became is
    'KEPT, NOT_KEPT, WITHDRAWN, RELEASED, REVOKED, DECLINED, EXPIRED, SUPERSEDED, DATE_DROPPED, DEFERRED, PAST_DUE '
    '(without a verdict; not broken), OPEN; UNDER_NEGOTIATION and OFFER_WITHDRAWN for what was not promised.';
comment on column reporting.fact_promise.promised_at is 'When it was promised; null while it is not.';
comment on column reporting.fact_promise.first_recorded_at is 'When that was first known to its source, or here.';
comment on column reporting.fact_promise.first_due_milestone is 'The milestone it was first to fall due at.';
comment on column reporting.fact_promise.first_due_day is
    'The day it was first to fall due, as known when it was first recorded.';
comment on column reporting.fact_promise.due_milestone is 'The milestone it falls due at.';
comment on column reporting.fact_promise.due_day is
    'The day it falls due, as known now; once it was delivered or ended, as known then.';
comment on column reporting.fact_promise.due_ends_at is 'The end of that day in the time zone of the partnership.';
comment on column reporting.fact_promise.promised is 'It was given; the figures count it.';
comment on column reporting.fact_promise.promised_in_advance is 'Given with a due date, and not recorded after it.';
comment on column reporting.fact_promise.first_recorded_after_due is 'First known after the due day was over.';
comment on column reporting.fact_promise.renegotiations is
    'How often its terms were changed; corrections do not count.';
comment on column reporting.fact_promise.renegotiated_after_due is
    'How many of these were known only after the old due day was over.';
comment on column reporting.fact_promise.milestone_moves is
    'How often the milestone it was due at was moved while it was.';
comment on column reporting.fact_promise.milestone_moves_after_due is
    'How many of these were known only after the old day was over.';
comment on column reporting.fact_promise.kept is 'Kept, whatever became of its due date.';
comment on column reporting.fact_promise.promised_without_due is 'Given without a due date.';
comment on column reporting.fact_promise.kept_on_first_date is
    'Kept, last due when first promised, and not stated to have been delivered later.';
comment on column reporting.fact_promise.kept_never_changed is 'Kept, and its terms were never changed.';
comment on column reporting.fact_promise.kept_later is 'Kept, last due later than first promised.';
comment on column reporting.fact_promise.kept_earlier is 'Kept, last due earlier than first promised.';
comment on column reporting.fact_promise.kept_after_due is
    'Kept, and stated to have been delivered after it was last due.';
comment on column reporting.fact_promise.slip_milestones is
    'From the first to the last due milestone, in places of their series; null when dropped or not known.';
comment on column reporting.fact_promise.slip_days is 'From the first to the last due day.';
comment on column reporting.fact_promise.visible_to is 'The only partners that may see it; null for the partnership.';
comment on column reporting.fact_promise.last_position is 'The event that last changed the row.';
comment on column reporting.fact_promise.current_to_position is 'The last event taken into account in all rows.';
comment on column reporting.fact_promise.current_to_recorded_at is 'When that event was recorded.';

create function reporting.promise_events() returns table (
        "position" bigint, event_id uuid, promise_id uuid, partnership_id uuid, partnership text, undertaking text,
        deliverable text, type text, class text, transcribed boolean, effective_at timestamptz, recorded_at timestamptz,
        known_at timestamptz, source_name text, source_reference text, person_id uuid, partner_id uuid, partner text,
        mandate_id uuid, reason text, old_version integer, old_text text, old_due_milestone text, old_due_day date,
        new_version integer, new_text text, new_due_milestone text, new_due_day date, in_force boolean,
        known_after_old_due boolean, corrected_by bigint, visible_to uuid[], current_to_position bigint,
        current_to_recorded_at timestamptz)
    language sql stable security definer set search_path = pg_catalog
    begin atomic
    with live as (
        select g.generation, g.position, g.recorded_at,
            greatest(statement_timestamp(), g.recorded_at) as asked_at
        from projections.generation g where g.view = 'promises' and g.live
    ), name as materialized (
        select n.partnership, n.partner, coalesce(n.kept_name, n.kept::text) as kept_name
        from live l cross join lateral projections.names_at(l.generation, null, l.asked_at, l.asked_at, null) n
    ), milestone as materialized (
        select c.partnership, c.milestone, c.name, m.day, m.days, m.days_known
        from live l
            cross join lateral projections.milestone_names_at(l.generation, null, l.asked_at, l.asked_at, null) c
            left join projections.milestones_at(l.generation, null, l.asked_at, l.asked_at, null) m
                on m.partnership = c.partnership and m.milestone = c.milestone
    )
    select e.position, e.event_id, e.promise, e.partnership, s.name, a.undertaking, a.deliverable, e.type, e.class,
        e.source_name is not null, e.effective_at, e.recorded_at, e.known_at, e.source_name, e.source_reference,
        e.person, e.partner, n.kept_name, e.mandate, e.reason,
        t.before_version, o.text, om.name, coalesce(o.due_day, om.day),
        t.version, e.text, nm.name, coalesce(e.due_day, nm.day),
        e.in_force,
        case when e.in_force
            then e.known_at >= projections.ends_at(
                coalesce(o.due_day, projections.day_known(om.days, om.days_known, e.known_at)), s.sql_zone) end,
        (select min(c.position) from projections.correction c
            where c.generation = e.generation and c.mistaken = e.event_id),
        e.visible_to, l.position, l.recorded_at
    from live l
        join projections.promise_event e on e.generation = l.generation
        join projections.partnership s on s.generation = l.generation and s.partnership = e.partnership
        join projections.promise_event_terms t on t.generation = e.generation and t.position = e.position
        left join projections.promise_event o on o.generation = l.generation and o.position = t.before_position
        left join milestone om on om.partnership = e.partnership and om.milestone = o.due_milestone
        left join milestone nm on nm.partnership = e.partnership and nm.milestone = e.due_milestone
        left join name n on n.partnership = e.partnership and n.partner = e.partner
        left join projections.promise a on a.generation = l.generation and a.partnership = e.partnership
            and a.promise = e.promise and a.valid @> l.asked_at and a.known_at @> l.asked_at;
    end;
comment on function reporting.promise_events() is 'What reporting.fact_promise_event shows.';

create view reporting.fact_promise_event as
    select p."position", p.event_id, p.promise_id, p.partnership_id, p.partnership, p.undertaking, p.deliverable,
        p.type, p.class, p.transcribed, p.effective_at, p.recorded_at, p.known_at, p.source_name, p.source_reference,
        p.person_id, p.partner_id, p.partner, p.mandate_id, p.reason, p.old_version, p.old_text, p.old_due_milestone,
        p.old_due_day, p.new_version, p.new_text, p.new_due_milestone, p.new_due_day, p.in_force, p.known_after_old_due,
        p.corrected_by, p.visible_to, p.current_to_position, p.current_to_recorded_at
    from reporting.promise_events() p;
comment on view reporting.fact_promise_event is
    'One row for each event of a promise, with the terms before it and those it brought or proposed.';
comment on column reporting.fact_promise_event."position" is 'Its place in the ledger''s order.';
comment on column reporting.fact_promise_event.event_id is 'The event.';
comment on column reporting.fact_promise_event.promise_id is 'The promise it is about.';
comment on column reporting.fact_promise_event.partnership_id is 'The partnership it happened in.';
comment on column reporting.fact_promise_event.partnership is 'The name of that.';
comment on column reporting.fact_promise_event.undertaking is 'The larger piece of work the promise belongs to.';
comment on column reporting.fact_promise_event.deliverable is 'What is to be delivered.';
comment on column reporting.fact_promise_event.type is 'What kind of event, such as PromiseRenegotiated.';
comment on column reporting.fact_promise_event.class is 'FACT, DECLARATION or JUDGEMENT.';
comment on column reporting.fact_promise_event.transcribed is 'True when a registrar wrote it down from a source.';
comment on column reporting.fact_promise_event.effective_at is 'When it happened in the partnership.';
comment on column reporting.fact_promise_event.recorded_at is 'When this ledger recorded it.';
comment on column reporting.fact_promise_event.known_at is
    'When it was known: to the source when transcribed, else here.';
comment on column reporting.fact_promise_event.source_name is 'The source it was transcribed from; null when spoken.';
comment on column reporting.fact_promise_event.source_reference is 'Where it stands in that.';
comment on column reporting.fact_promise_event.person_id is 'Who acted.';
comment on column reporting.fact_promise_event.partner_id is
    'For which partner, under the name recorded; null for a registrar.';
comment on column reporting.fact_promise_event.partner is 'The name that views keep of it; of a person the identifier.';
comment on column reporting.fact_promise_event.mandate_id is
    'On which mandate; null when the partner spoke through its representative.';
comment on column reporting.fact_promise_event.reason is 'Why, where it was said.';
comment on column reporting.fact_promise_event.old_version is 'The version of the terms before it.';
comment on column reporting.fact_promise_event.old_text is 'The terms before it, as the ledger knew the promise then.';
comment on column reporting.fact_promise_event.old_due_milestone is 'The milestone these fell due at.';
comment on column reporting.fact_promise_event.old_due_day is 'The day these fell due, as known now.';
comment on column reporting.fact_promise_event.new_version is 'The version of the terms it brought or proposed.';
comment on column reporting.fact_promise_event.new_text is
    'The terms it brought or proposed; null when it left them alone.';
comment on column reporting.fact_promise_event.new_due_milestone is 'The milestone the new terms fall due at.';
comment on column reporting.fact_promise_event.new_due_day is 'The day the new terms fall due, as known now.';
comment on column reporting.fact_promise_event.in_force is 'False when the new terms were only proposed.';
comment on column reporting.fact_promise_event.known_after_old_due is
    'Whether new terms were known only after the old due day was over; null when that cannot be told.';
comment on column reporting.fact_promise_event.corrected_by is 'The event that says this one was mistaken.';
comment on column reporting.fact_promise_event.visible_to is
    'The only partners that may see it; null for the partnership.';
comment on column reporting.fact_promise_event.current_to_position is 'The last event taken into account in all rows.';
comment on column reporting.fact_promise_event.current_to_recorded_at is 'When that event was recorded.';

revoke execute on function reporting.current_promises(), reporting.promise_events() from public;
grant usage on schema reporting to ledger_reader, ledger_app;
grant select on reporting.fact_promise, reporting.fact_promise_event to ledger_reader, ledger_app;
grant execute on function reporting.current_promises(), reporting.promise_events() to ledger_reader, ledger_app;

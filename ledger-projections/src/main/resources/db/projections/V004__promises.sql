-- Promises: one row for each promise, over two times.

create table projections.promise (
    generation        integer     not null,
    partnership       uuid        not null,
    promise           uuid        not null,
    piece             integer     not null,
    position          bigint      not null,
    valid             tstzrange   not null,
    known_at          tstzrange   not null,
    known_position    int8range   not null,
    visible_to        uuid[],
    stage             text        not null,
    ending            text,
    reported          boolean     not null,
    at_risk           boolean     not null,
    breached          boolean     not null,
    repaired          boolean     not null,
    proposed          boolean     not null,
    promisors         uuid[]      not null,
    bearers           uuid[]      not null,
    promisees         uuid[]      not null,
    subject           text        not null,
    undertaking       text,
    deliverable       text,
    terms_position    bigint      not null,
    version           integer     not null,
    due_day           date,
    due_milestone     uuid,
    first_due_day     date,
    first_due_milestone uuid,
    had_due           boolean     not null,
    renegotiations    integer     not null,
    promised_at       timestamptz,
    first_recorded_at timestamptz,
    transcribed       boolean     not null,
    primary key (generation, partnership, promise, piece),
    check (due_day is null or due_milestone is null),
    check (first_due_day is null or first_due_milestone is null)
) with (fillfactor = 85);
comment on table projections.promise is 'Promises over two times.';
comment on column projections.promise.stage is
    'REQUESTED, OFFERED, COUNTERED, PARTLY_PROMISED, DECLINED, OFFER_WITHDRAWN or PROMISED.';
comment on column projections.promise.ending is 'What ended it or put it off; null while nothing did.';
comment on column projections.promise.terms_position is 'The event that brought the terms in force or on the table.';
comment on column projections.promise.had_due is 'Whether it ever had a due date.';

create table projections.promise_event (
    generation         integer     not null,
    position           bigint      not null,
    event_id           uuid        not null,
    type               text        not null,
    class              text        not null,
    partnership        uuid        not null,
    promise            uuid        not null,
    effective_at       timestamptz not null,
    recorded_at        timestamptz not null,
    known_at           timestamptz not null,
    source_name        text,
    source_reference   text,
    source_written_at  timestamptz,
    source_recorded_at timestamptz,
    source_fact        text,
    person             uuid        not null,
    partner            uuid,
    mandate            uuid,
    reason             text,
    visible_to         uuid[],
    in_force           boolean     not null,
    version            integer,
    text               text,
    condition          text,
    pledged            text,
    due_day            date,
    due_milestone      uuid,
    primary key (generation, position),
    check (text is not null or (version is null and not in_force)),
    check (due_day is null or due_milestone is null)
);
create index promise_event_promise on projections.promise_event (generation, promise, position);
comment on table projections.promise_event is 'Every event of a promise, with the terms that it brought or proposed.';
comment on column projections.promise_event.in_force is
    'Whether it brought terms, in force or on the table; false for terms that were only proposed, and without terms.';
comment on column projections.promise_event.version is 'The version it stated; null for transcribed terms.';

create table projections.dispute (
    generation     integer   not null,
    partnership    uuid      not null,
    dispute        uuid      not null,
    piece          integer   not null,
    position       bigint    not null,
    valid          tstzrange not null,
    known_at       tstzrange not null,
    known_position int8range not null,
    promise        uuid      not null,
    visible_to     uuid[],
    primary key (generation, partnership, dispute, piece)
) with (fillfactor = 85);
create index dispute_promise on projections.dispute (generation, promise);
comment on table projections.dispute is
    'Disputes about promises and judgements of them, over two times: from their opening to their resolution.';
comment on column projections.dispute.visible_to is
    'The only partners that may see the dispute; null for the whole partnership.';

create view projections.promise_event_terms as
    select e.generation, e.position, b.position as before_position, coalesce(b.version, b.number) as before_version,
        case when e.text is not null then coalesce(e.version, b.number + 1, 1) end as version
    from projections.promise_event e
        left join lateral (
            select t.position, t.version, (count(*) over ())::integer as number
            from projections.promise_event t
            where t.generation = e.generation and t.promise = e.promise and t.in_force and e.text is not null
                and t.position < e.position
                and (t.effective_at, t.known_at, t.position) < (e.effective_at, e.known_at, e.position)
                and not exists (
                    select from projections.correction c
                    where c.generation = t.generation and c.mistaken = t.event_id and c.position < e.position)
            order by t.effective_at desc, t.known_at desc, t.position desc
            limit 1
        ) b on true;
comment on view projections.promise_event_terms is
    'For each event of a promise the event that had brought the terms before it, as the ledger knew the promise then, '
    'and the versions of both; transcribed terms are counted.';

grant select, insert, update, delete on projections.promise, projections.promise_event, projections.dispute
    to ledger_app;
grant select on projections.promise_event_terms to ledger_app;

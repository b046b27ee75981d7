-- Views: rows made from the journal, to answer questions. Any of them can be dropped and made again.
--
-- Rows over two times carry three ranges. "As it was on D, as known to the source on K" is
--     valid @> D and known_at @> K
-- and "as it was on D, from the first n events of this ledger" is
--     valid @> D and known_position @> n
-- Rows whose events arrived in order carry both kinds of knowledge; the others one of them, the other range is empty.

create table projections.generation (
    generation  integer     not null generated always as identity primary key,
    view        text        not null,
    live        boolean     not null,
    position    bigint      not null default 0 check (position >= 0),
    recorded_at timestamptz,
    started_at  timestamptz not null default clock_timestamp(),
    check ((position = 0) = (recorded_at is null))
);
create unique index generation_live on projections.generation (view) where live;
comment on table projections.generation is
    'Each making of each view. Queries read the live one; another may be in the making beside it.';
comment on column projections.generation.live is 'Whether this making answers questions.';
comment on column projections.generation.position is 'The last event of the journal taken into account.';
comment on column projections.generation.recorded_at is 'When that event was recorded.';

create table projections.view_token (
    processor  text    not null,
    segment    integer not null,
    mask       integer not null,
    token      bytea,
    token_type text,
    claimed_at text,
    owner      text,
    primary key (processor, segment)
);
comment on table projections.view_token is
    'How far each making of a view is, and which node follows the journal for it; kept by Axon''s token store.';

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
    name                text      not null,
    kind                text      not null,
    introduced          boolean   not null,
    member              boolean   not null,
    member_from         timestamptz,
    representative      uuid,
    representative_name text,
    transcribed         boolean   not null,
    primary key (generation, partnership, partner, piece)
) with (fillfactor = 85);
comment on table projections.partner is 'Partners over two times: under which name, and whether they were members.';
comment on column projections.partner.introduced is
    'False for the time before the partner was invited, joined or transcribed, for which only its name is held.';
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

-- History: one row for each event.

create table projections.history (
    generation         integer     not null,
    position           bigint      not null,
    event_id           uuid        not null,
    type               text        not null,
    class              text        not null,
    partnership        uuid,
    promise            uuid,
    undertaking        text,
    deliverable        text,
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
    concerned          uuid[]      not null,
    reason             text,
    words              text        not null,
    visible_to         uuid[],
    command_id         uuid        not null,
    correlation_id     uuid        not null,
    found_by           tsvector    not null generated always as (
        to_tsvector('simple', coalesce(undertaking, '') || ' ' || coalesce(deliverable, '') || ' ' || words || ' '
            || coalesce(reason, '') || ' ' || coalesce(source_reference, ''))) stored,
    primary key (generation, position),
    check ((source_name is null) = (source_recorded_at is null))
);
create index history_partnership on projections.history (generation, partnership, position);
create index history_promise on projections.history (generation, promise, position) where promise is not null;
create index history_found_by on projections.history using gin (found_by);
comment on table projections.history is 'Everything that was recorded, one row for each event, in words.';
comment on column projections.history.concerned is 'The partners that the event names.';
comment on column projections.history.words is 'What happened, in a sentence, with the names as spelled then.';
comment on column projections.history.visible_to is 'The only partners that may see it; null for the whole partnership.';

create table projections.spelling (
    generation integer not null,
    id         uuid    not null,
    name       text    not null,
    primary key (generation, id)
);
comment on table projections.spelling is 'What the history last called a partner or a milestone.';

create table projections.last_terms (
    generation  integer not null,
    promise     uuid    not null,
    title       text    not null,
    undertaking text,
    deliverable text,
    due         text    not null,
    primary key (generation, promise)
);
comment on table projections.last_terms is
    'What the history last said a promise is about and when it is due, in words.';

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

grant usage on schema projections to ledger_app;
grant select, insert, update, delete on
    projections.generation, projections.view_token, projections.partnership, projections.partner,
    projections.partner_alias, projections.milestone, projections.correction, projections.history, projections.spelling,
    projections.last_terms, projections.promise, projections.promise_event, projections.stewardship
    to ledger_app;

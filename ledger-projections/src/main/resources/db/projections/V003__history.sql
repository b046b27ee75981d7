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
comment on column projections.history.visible_to is
    'The only partners that may see it; null for the whole partnership.';

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

grant select, insert, update, delete on projections.history, projections.spelling, projections.last_terms to ledger_app;

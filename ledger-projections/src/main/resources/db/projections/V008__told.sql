-- What was told beside promises: every event with its data, for views that are made from events when they are asked for.

create table projections.told (
    generation         integer     not null,
    position           bigint      not null,
    event_id           uuid        not null,
    type               text        not null,
    version            integer     not null,
    class              text        not null,
    partnership        uuid        not null,
    agreement          uuid,
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
    responsible        uuid,
    reason             text,
    visible_to         uuid[],
    command_id         uuid        not null,
    correlation_id     uuid        not null,
    causation_id       uuid,
    data               text        not null,
    primary key (generation, position),
    check ((source_name is null) = (source_recorded_at is null))
);
create index told_partnership on projections.told (generation, partnership, type, position);
create index told_agreement on projections.told (generation, agreement, position) where agreement is not null;
comment on table projections.told is
    'Every event of a partnership but those of its promises, with what is needed to make an event of it again.';
comment on column projections.told.type is 'The stored name, with its namespace.';
comment on column projections.told.version is 'The version that the data are written in.';
comment on column projections.told.agreement is 'The agreement it is of; null for what is of none.';
comment on column projections.told.visible_to is 'The only partners that may see it; null for the whole partnership.';
comment on column projections.told.data is 'The data as JSON; personal texts sealed, as recorded.';

create table projections.promise_under (
    generation  integer not null,
    position    bigint  not null,
    partnership uuid    not null,
    agreement   uuid    not null,
    promise     uuid    not null,
    primary key (generation, position)
);
create index promise_under_agreement on projections.promise_under (generation, agreement);
comment on table projections.promise_under is
    'Events by which a promise came to be under an agreement; views read the events of these promises in the journal.';

grant select, insert, update, delete on projections.told, projections.promise_under to ledger_app;

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

grant usage on schema projections to ledger_app;
grant select, insert, update, delete on projections.generation, projections.view_token to ledger_app;

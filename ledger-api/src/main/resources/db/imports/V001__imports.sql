-- What was imported, and which acts came of it. Insert-only; the ledger itself is the record, this is how it came
-- about.

create table imports.run (
    id             uuid        not null primary key,
    number         bigint      not null generated always as identity unique,
    source         text        not null,
    partnership    uuid        not null,
    registrar      uuid        not null,
    strict         boolean     not null,
    profile_digest text        not null check (profile_digest ~ '^[0-9a-f]{64}$'),
    profile        text        not null,
    files          text        not null,
    started_at     timestamptz not null
);
comment on table imports.run is
    'One row per import that wrote something; written with everything it means to do, before it does it.';
comment on column imports.run.profile_digest is
    'SHA-256 of what the mapping profile means; comments and layout do not count.';
comment on column imports.run.profile is 'The mapping profile as given.';
comment on column imports.run.files is 'Names and SHA-256 digests of the files, one a line.';
create index run_source on imports.run (source, number);

create table imports.run_end (
    run         uuid        not null primary key references imports.run (id),
    outcome     text        not null check (outcome in ('finished', 'abandoned')),
    finished_at timestamptz not null
);
comment on table imports.run_end is
    'One row per import that came to its end. One that has none was cut off, and is finished before the next one of '
    'its source.';
comment on column imports.run_end.outcome is
    'abandoned: all or nothing was asked for, and the ledger refused something; its facts do not stand.';

create table imports.fact (
    source    text        not null,
    digest    text        not null check (digest ~ '^[0-9a-f]{64}$'),
    milestone boolean     not null,
    subject   text        not null,
    kind      text        not null,
    reference text        not null,
    at        timestamptz,
    line      bytea       not null,
    run       uuid        not null references imports.run (id),
    primary key (source, digest)
);
comment on table imports.fact is 'Every usable fact of a source, as its line gave it.';
comment on column imports.fact.digest is 'Identity: SHA-256 of its canonical content, without the number of its line.';
comment on column imports.fact.milestone is
    'Whether it comes from a milestone file; then its subject is the name of the milestone.';
comment on column imports.fact.at is
    'When it entered the record of the source; null where a milestone file does not say.';
create index fact_subject on imports.fact (source, subject);
create index fact_reference on imports.fact (source, reference, kind);

create table imports.fact_standing (
    number bigint  not null primary key generated always as identity,
    source text    not null,
    digest text    not null,
    stands boolean not null,
    run    uuid    not null references imports.run (id),
    foreign key (source, digest) references imports.fact (source, digest)
);
comment on table imports.fact_standing is
    'Whether a fact stands in its source; the row with the highest number counts. A corrected line no longer stands.';
create index fact_standing_fact on imports.fact_standing (source, digest, number);
create index fact_standing_run on imports.fact_standing (run);

create view imports.standing_fact as
select
    fact.source, fact.digest, fact.milestone, fact.subject, fact.kind, fact.reference, fact.at, fact.line,
    standing.number
from imports.fact
cross join lateral (
    select fact_standing.number, fact_standing.stands
    from imports.fact_standing
    where fact_standing.source = fact.source and fact_standing.digest = fact.digest
    order by fact_standing.number desc
    limit 1
) as standing
where standing.stands;
comment on view imports.standing_fact is
    'The facts that stand in their source, numbered in the order in which they came to stand.';

create table imports.entry (
    command_id uuid   not null primary key,
    number     bigint not null generated always as identity unique,
    source     text   not null,
    subject    text   not null,
    fact       text   not null,
    act        text   not null,
    says       text   not null,
    body       text   not null,
    mistaken   uuid   references imports.entry (command_id),
    reason     text
);
comment on table imports.entry is
    'Every act that came of an import, exactly as it is sent, so that sending it again is answered and not repeated.';
comment on column imports.entry.subject is 'The subject of its fact; empty for what concerns the partnership.';
comment on column imports.entry.fact is 'Digest of the fact it comes from.';
comment on column imports.entry.says is
    'SHA-256 of what it says and where it stands; equal for entries that say the same.';
comment on column imports.entry.mistaken is 'The entry that it corrects; null where it only adds.';
create index entry_subject on imports.entry (source, subject);
create index entry_says on imports.entry (source, says);
create index entry_mistaken on imports.entry (mistaken) where mistaken is not null;

create table imports.plan (
    run        uuid    not null references imports.run (id),
    number     integer not null,
    command_id uuid    not null references imports.entry (command_id),
    primary key (run, number)
);
comment on table imports.plan is 'The acts an import sends, in their order.';

create table imports.answer (
    command_id     uuid    not null primary key references imports.entry (command_id),
    first_position bigint  not null,
    last_position  bigint  not null,
    own_event      boolean not null,
    run            uuid    not null references imports.run (id)
);
comment on table imports.answer is
    'What the ledger answered to the acts it took. May lag behind the ledger, never run ahead of it.';
comment on column imports.answer.own_event is
    'Whether what it says was recorded, as its last event; false where it added nothing to what stood.';

create table imports.refusal (
    run        uuid not null references imports.run (id),
    command_id uuid not null references imports.entry (command_id),
    code       text not null,
    detail     text not null,
    primary key (run, command_id)
);
comment on table imports.refusal is 'What the ledger refused, and why. Nothing of it is on record.';

create view imports.pending as
select plan.run, plan.number, plan.command_id, run.source
from imports.plan
join imports.run on run.id = plan.run
where not exists (select from imports.run_end where run_end.run = plan.run)
    and not exists (select from imports.answer where answer.command_id = plan.command_id)
    and not exists (
        select from imports.refusal where refusal.run = plan.run and refusal.command_id = plan.command_id
    );
comment on view imports.pending is 'The acts that imports which were cut off still have to send.';

create function imports.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'imports.% is insert-only', tg_table_name;
end
$$;
comment on function imports.refuse_change() is 'What was imported is never changed.';

do $$
declare
    name text;
begin
    foreach name in array array['run', 'run_end', 'fact', 'fact_standing', 'entry', 'plan', 'answer', 'refusal'] loop
        execute format(
            'create trigger insert_only before update or delete or truncate on imports.%I
             for each statement execute function imports.refuse_change()', name);
        execute format('alter table imports.%I enable always trigger insert_only', name);
    end loop;
end
$$;

grant usage on schema imports to ledger_app;
grant select on imports.standing_fact, imports.pending to ledger_app;
grant select, insert
    on imports.run, imports.run_end, imports.fact, imports.fact_standing, imports.entry, imports.plan, imports.answer,
        imports.refusal
    to ledger_app;

-- The journal: insert-only. Whatever is here was written once, in the one order of positions, and is never changed.

create table journal.event (
    position     bigint      not null primary key check (position > 0),
    id           uuid        not null unique,
    type         text        not null,
    version      integer     not null check (version > 0),
    partnership  uuid,
    recorded_at  timestamptz not null,
    effective_at timestamptz not null,
    body         bytea       not null check (octet_length(body) <= 65535)
);
comment on table journal.event is
    'What was recorded, in one order. The body is the record; every other column repeats a part of it for SQL.';
comment on column journal.event.position is
    'Place in the one order, from 1, without gaps; the leaf index in the tree plus one.';
comment on column journal.event.partnership is
    'The partnership it happened in; null for what concerns the ledger itself.';
comment on column journal.event.recorded_at is 'When this ledger learned it; never decreases with the position.';
comment on column journal.event.effective_at is 'When it happened in the partnership.';
comment on column journal.event.body is 'Ledger format 1, UTF-8 JSON; hashed into the tree byte for byte.';

create table journal.event_tag (
    tag      text   not null,
    type     text   not null,
    -- No foreign key: its check would lock, and so write to, the row of every event.
    position bigint not null,
    primary key (tag, type, position)
);
comment on table journal.event_tag is
    'Whose decisions an event can change: one row per tag of an event, by which decisions read and conflicts are '
    'found.';
comment on column journal.event_tag.tag is 'Kind and identifier of the entity, as in promise=6f0c….';
comment on column journal.event_tag.type is 'The type of the event, repeated.';

create table journal.command (
    id             uuid        not null primary key,
    fingerprint    bytea       not null check (octet_length(fingerprint) = 32),
    first_position bigint      not null check (first_position >= 0),
    last_position  bigint      not null check (last_position >= first_position),
    recorded_at    timestamptz not null,
    check ((first_position = 0) = (last_position = 0))
);
comment on table journal.command is
    'Every act that was taken, with its answer: sent again, it is answered from here. Refused acts are not in it.';
comment on column journal.command.fingerprint is
    'SHA-256 of the act as it was sent; another act under the same id is refused.';
comment on column journal.command.first_position is 'Position of its first event; 0 when the act changed nothing.';
comment on column journal.command.last_position is 'Position of its last event; 0 when the act changed nothing.';

create table journal.commit (
    first_position bigint      not null primary key check (first_position > 0),
    last_position  bigint      not null check (last_position >= first_position),
    recorded_at    timestamptz not null,
    root           bytea       not null check (octet_length(root) = 32),
    edge           bytea       not null check (octet_length(edge) % 32 = 0)
);
comment on table journal.commit is
    'One row per batch of events that went in together. The latest is the head of the journal.';
comment on column journal.commit.root is 'Root of the tree (RFC 6962) over all bodies up to last_position.';
comment on column journal.commit.edge is
    'Roots of the perfect subtrees that the tree falls into, the biggest first: what appending goes on from.';

create index commit_recorded_at on journal.commit (recorded_at);
comment on index journal.commit_recorded_at is 'Finds the position that the journal had reached at a time.';

create table journal.tile (
    level      smallint not null check (level between 0 and 7),
    tile_index bigint   not null check (tile_index >= 0),
    hashes     bytea    not null check (octet_length(hashes) = 8192),
    primary key (level, tile_index)
);
alter table journal.tile alter column hashes set storage external;
comment on table journal.tile is
    'The finished hash tiles of the tree (C2SP tlog-tiles): 256 hashes of 32 bytes each, of one level, from left to '
    'right.';

create table journal.writer ();
comment on table journal.writer is
    'Empty. Whoever appends holds its lock, which gives the journal its one order; only those who may append can take it.';

create function journal.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'journal: % is refused on %, what is recorded is never changed', tg_op, tg_table_name
        using errcode = 'restrict_violation';
end
$$;
comment on function journal.refuse_change() is 'Refuses every change to what is recorded, whoever asks.';

do $$
declare
    recorded text;
begin
    foreach recorded in array array['event', 'event_tag', 'command', 'commit', 'tile'] loop
        execute format(
            'create trigger refuse_change before update or delete or truncate on journal.%I
             for each statement execute function journal.refuse_change()', recorded);
        execute format('alter table journal.%I enable always trigger refuse_change', recorded);
    end loop;
end
$$;

create trigger stay_empty before insert on journal.writer for each statement execute function journal.refuse_change();
alter table journal.writer enable always trigger stay_empty;

-- The vault: the keys of data subjects. Apart from the journal, because keys are destroyed and the journal is not.

create schema vault;
comment on schema vault is
    'Keys under which personal texts in the journal are sealed; destroying one erases the texts.';

create table vault.subject_key (
    subject   uuid        not null primary key,
    key       bytea       check (octet_length(key) = 32),
    made_at   timestamptz not null default clock_timestamp(),
    erased_at timestamptz,
    check ((key is null) = (erased_at is not null))
);
comment on table vault.subject_key is
    'One AES-256 key per data subject. An erased subject keeps its row, so that no key is ever made for it again.';
comment on column vault.subject_key.key is 'Null once the subject was erased.';

create function vault.only_erase() returns trigger language plpgsql as $$
begin
    if old.key is null or new.key is not null or new.subject <> old.subject or new.made_at <> old.made_at then
        raise exception 'vault: a key is made and destroyed, never changed or brought back'
            using errcode = 'restrict_violation';
    end if;
    new.erased_at := clock_timestamp();
    return new;
end
$$;
comment on function vault.only_erase() is
    'Lets a key be destroyed, at the time that the database has, and nothing else be changed.';

create trigger only_erase before update on vault.subject_key for each row execute function vault.only_erase();
create trigger keep_rows before delete or truncate on vault.subject_key
    for each statement execute function journal.refuse_change();
alter table vault.subject_key enable always trigger only_erase;
alter table vault.subject_key enable always trigger keep_rows;

grant usage on schema journal, vault to ledger_app;
grant select, insert on journal.event, journal.event_tag, journal.command, journal.commit, journal.tile to ledger_app;
-- It may be locked, and nothing can be put into it.
grant maintain on journal.writer to ledger_app;
grant select, insert on vault.subject_key to ledger_app;
grant update (key, erased_at) on vault.subject_key to ledger_app;

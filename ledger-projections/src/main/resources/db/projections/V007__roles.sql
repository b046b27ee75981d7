-- Who reads a partnership, beside its registrar, by a role or by a mandate, and when it was closed.

create table projections.role (
    generation     integer   not null,
    partnership    uuid      not null,
    role           uuid      not null,
    piece          integer   not null,
    position       bigint    not null,
    valid          tstzrange not null,
    known_at       tstzrange not null,
    known_position int8range not null,
    person         uuid      not null,
    partner        uuid,
    primary key (generation, partnership, role, piece)
) with (fillfactor = 85);
create index role_person on projections.role (generation, person);
comment on table projections.role is
    'Who represents a partner, observes or facilitates, over two times. A title alone gives nothing to read.';
comment on column projections.role.role is 'Made from what the role is, and who has it; the facilitator is one.';
comment on column projections.role.partner is 'The partner represented; null for an observer and the facilitator.';

create table projections.mandate (
    generation     integer   not null,
    partnership    uuid      not null,
    mandate        uuid      not null,
    piece          integer   not null,
    position       bigint    not null,
    valid          tstzrange not null,
    known_at       tstzrange not null,
    known_position int8range not null,
    person         uuid      not null,
    partner        uuid      not null,
    from_day       date,
    until_day      date,
    primary key (generation, partnership, mandate, piece)
) with (fillfactor = 85);
create index mandate_person on projections.mandate (generation, person);
comment on table projections.mandate is
    'Who holds a mandate, over two times: from when it was given until it was revoked. It lasts on its days only.';
comment on column projections.mandate.partner is 'The partner that gave it, under the name it used.';
comment on column projections.mandate.from_day is
    'Its first day in the time zone of the partnership; null when from when it was given.';
comment on column projections.mandate.until_day is 'Its last day; null when it was given without end.';

create table projections.closing (
    generation   integer     not null,
    partnership  uuid        not null,
    position     bigint      not null,
    effective_at timestamptz not null,
    known_at     timestamptz not null,
    primary key (generation, partnership, position)
);
comment on table projections.closing is 'Partnerships that all their members consented to close. None opens again.';

grant select, insert, update, delete on projections.role, projections.mandate, projections.closing to ledger_app;

-- Who reads a partnership, beside its registrar, and when it was closed.

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

create table projections.closing (
    generation   integer     not null,
    partnership  uuid        not null,
    position     bigint      not null,
    effective_at timestamptz not null,
    known_at     timestamptz not null,
    primary key (generation, partnership, position)
);
comment on table projections.closing is 'Partnerships that all their members consented to close. None opens again.';

grant select, insert, update, delete on projections.role, projections.closing to ledger_app;

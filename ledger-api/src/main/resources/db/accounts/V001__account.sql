create table accounts.account (
    name          text        not null primary key check (name ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
    password_hash text        not null,
    person        uuid        not null unique,
    auditor       boolean     not null,
    sample        boolean     not null,
    made_at       timestamptz not null default clock_timestamp()
);
comment on table accounts.account is
    'Who may come in. What a person may do is in the ledger, which knows persons by their identifier only.';
comment on column accounts.account.auditor is 'Reads the whole ledger.';
comment on column accounts.account.sample is 'Came with the sample; such accounts exist on the loopback address only.';

grant usage on schema accounts to ledger_app;
grant select, insert on accounts.account to ledger_app;

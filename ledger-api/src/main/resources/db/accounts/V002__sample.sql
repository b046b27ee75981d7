create table accounts.sample_loaded (
    name      text        not null primary key,
    loaded_at timestamptz not null default clock_timestamp()
);
comment on table accounts.sample_loaded is
    'The samples that were loaded to the end. One that is not here is loaded, or its loading finished, at the next '
    'start.';

grant select, insert on accounts.sample_loaded to ledger_app;

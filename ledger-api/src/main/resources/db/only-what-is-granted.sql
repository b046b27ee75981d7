revoke all on database ledger from public;
grant connect on database ledger to ledger_app, ledger_reader;
do $$
declare
    open_to_all record;
begin
    for open_to_all in
        select p.oid::regprocedure as name, p.proname ~ 'advisory' as locks
        from pg_proc p
        where p.pronamespace = 'pg_catalog'::regnamespace
            and p.proname ~ '^(lo_.*|loread|lowrite|pg_(try_)?advisory_.*|pg_logical_emit_message)$'
            and has_function_privilege('public', p.oid, 'execute')
    loop
        execute format('revoke execute on function %s from public', open_to_all.name);
        if open_to_all.locks then
            execute format('grant execute on function %s to ledger_owner, ledger_app', open_to_all.name);
        end if;
    end loop;
end
$$;

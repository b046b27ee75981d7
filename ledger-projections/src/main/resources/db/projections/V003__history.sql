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
        to_tsvector('simple', projections.searchable(
            coalesce(undertaking, '') || ' ' || coalesce(deliverable, '') || ' '
            || case when strpos(words, E'\x01') = 0 then words
                else regexp_replace(words, E'\x01([^ ]*) [^\x02]*\x02', '\1', 'g') end || ' '
            || coalesce(reason, '') || ' ' || coalesce(source_reference, '')))) stored,
    primary key (generation, position),
    check ((source_name is null) = (source_recorded_at is null))
);
create index history_partnership on projections.history (generation, partnership, position);
create index history_promise on projections.history (generation, promise, position) where promise is not null;
create index history_found_by on projections.history using gin (found_by);
comment on table projections.history is 'Everything that was recorded, one row for each event, in words.';
comment on column projections.history.concerned is 'The partners that the event names.';
comment on column projections.history.words is
    'What happened, in a sentence, with the names as spelled then; those of persons sealed, between U+0001 and U+0002'
    ' after a word that stands for the person.';
comment on column projections.history.visible_to is
    'The only partners that may see it; null for the whole partnership.';

create table projections.spelling (
    generation  integer not null,
    partnership uuid    not null,
    id          uuid    not null,
    name        text    not null,
    primary key (generation, partnership, id)
);
comment on table projections.spelling is
    'What the history of a partnership last called a partner or a milestone, as it stands in the words.';

create function projections.or_person(question tsquery, names text[], persons text[]) returns tsquery
    language sql immutable parallel safe
    begin atomic
    with recursive pair as (
        select distinct w.word::text as word, p.person
        from unnest(names, persons) as p (name, person)
            cross join lateral (
                select phraseto_tsquery('simple', projections.searchable(p.name))
                union all
                select phraseto_tsquery('simple', projections.searchable(s.part))
                from regexp_split_to_table(p.name, '\s+') as s (part)
                union all
                select plainto_tsquery('simple', l.lexeme)
                from unnest(tsvector_to_array(to_tsvector('simple', projections.searchable(p.name)))) as l (lexeme)
            ) as w (word)
        where numnode(w.word) > 0 and question @> w.word
    ), numbered as (
        select row_number() over (order by numnode(w.word::tsquery) desc, w.word) as nth,
            w.word::tsquery as word, w.persons::tsquery as persons
        from (select p.word, string_agg(p.person, ' | ') as persons from pair p group by p.word) w
    ), asked (nth, question) as (
        select 0::bigint, question
        union all
        select n.nth, ts_rewrite(a.question, n.word, n.word || n.persons)
        from asked a join numbered n on n.nth = a.nth + 1
    )
    select a.question from asked a order by a.nth desc limit 1;
    end;
comment on function projections.or_person(tsquery, text[], text[]) is
    'A search in which each word of a person''s name, and the whole of it, also finds what stands for the person. Only'
    ' names of which the search says something are looked at further, since there may be very many.';

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
grant execute on function projections.or_person(tsquery, text[], text[]) to ledger_app;

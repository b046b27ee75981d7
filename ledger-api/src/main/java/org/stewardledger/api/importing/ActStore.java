package org.stewardledger.api.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stewardledger.act.ActRefused;
import org.stewardledger.act.CommandId;
import org.stewardledger.api.importing.mapping.FactId;

/** The acts that came of imports: what was planned, what the ledger answered, and so what is on record. */
final class ActStore {

    private final JdbcClient database;

    ActStore(JdbcClient database) {
        this.database = database;
    }

    /**
     * What is on record of some subjects, in the order in which it was planned; the empty subject stands for the
     * partnership.
     *
     * @param counting also what an import that was cut off still has to send
     */
    List<OnRecord> onRecord(String source, Collection<String> subjects, boolean counting) {
        return database.sql("""
            select entry.command_id, entry.subject, entry.act, entry.says, entry.body,
                coalesce(answer.own_event, true) as own_event,
                coalesce(answer.last_position, 0) as last_position
            from imports.entry
            left join imports.answer using (command_id)
            where entry.source = :source
                and entry.subject = any (:subjects)
                and entry.act <> 'CorrectRecord'
                and (answer.command_id is not null or (:counting and entry.command_id in (
                    select pending.command_id from imports.pending where pending.source = :source
                )))
                and not exists (
                    select from imports.entry as correction
                    left join imports.answer as taken using (command_id)
                    where correction.mistaken = entry.command_id
                        and (taken.command_id is not null or (:counting and correction.command_id in (
                            select pending.command_id from imports.pending where pending.source = :source
                        )))
                )
            order by entry.number
            """)
                .param("source", source)
                .param("subjects", subjects.toArray(String[]::new))
                .param("counting", counting)
                .query(ActStore::onRecord)
                .list();
    }

    private static OnRecord onRecord(ResultSet row, int number) throws SQLException {
        return new OnRecord(
                new CommandId(row.getObject("command_id", UUID.class)),
                ActText.entry(row.getString("subject"), row.getString("act"), row.getString("body")),
                row.getString("says"),
                row.getBoolean("own_event"),
                row.getLong("last_position"));
    }

    /** How often the ledger took an act that says this. */
    Map<String, Integer> taken(String source, Collection<String> says) {
        Map<String, Integer> times = new HashMap<>();
        database.sql("""
            select entry.says, count(*) as times
            from imports.entry
            join imports.answer using (command_id)
            where entry.source = :source
                and entry.says = any (:says)
                and entry.act <> 'CorrectRecord'
            group by entry.says
            """)
                .param("source", source)
                .param("says", says.toArray(String[]::new))
                .query((row, number) -> times.put(row.getString("says"), row.getInt("times")))
                .list();
        return times;
    }

    /** The subjects of which an act was refused that the ledger has not taken since. */
    List<String> refusedSubjects(String source) {
        return database.sql("""
            select distinct entry.subject
            from imports.refusal
            join imports.entry using (command_id)
            where entry.source = :source
                and not exists (
                    select from imports.answer where answer.command_id = refusal.command_id
                )
            """)
                .param("source", source)
                .query((row, number) -> row.getString("subject"))
                .list();
    }

    /** Keeps the acts that a run is going to send, in their order. */
    void plan(String source, UUID run, List<PlannedAct> acts) {
        database.sql("""
            insert into imports.entry (
                command_id, source, subject, fact, act, says, body, mistaken, reason
            )
            select command_id, :source, subject, fact, act, says, body, mistaken, reason
            from unnest(
                :ids, :subjects, :facts, :acts, :says, :bodies, :mistaken, :reasons
            ) with ordinality
                as given (command_id, subject, fact, act, says, body, mistaken, reason, place)
            order by place
            on conflict (command_id) do nothing
            """)
                .param("source", source)
                .param("ids", ids(acts))
                .param("subjects", texts(acts, act -> act.entry().subject()))
                .param("facts", texts(acts, act -> act.fact().digest()))
                .param("acts", texts(acts, PlannedAct::kept))
                .param("says", texts(acts, PlannedAct::says))
                .param("bodies", texts(acts, act -> ActText.body(act.entry())))
                .param(
                        "mistaken",
                        acts.stream()
                                .map(act -> act.mistaken().map(CommandId::value).orElse(null))
                                .toArray(UUID[]::new))
                .param("reasons", texts(acts, act -> act.reason().orElse(null)))
                .update();
        database.sql("""
            insert into imports.plan (run, number, command_id)
            select :run, place, command_id
            from unnest(:ids) with ordinality as given (command_id, place)
            """).param("run", run).param("ids", ids(acts)).update();
    }

    /** What a run still has to send, in its order: the ledger has neither taken nor refused it. */
    List<PlannedAct> pending(UUID run) {
        return database.sql("""
            select pending.command_id, entry.subject, entry.fact, entry.act, entry.says, entry.body,
                entry.mistaken, entry.reason, mistaken.act as mistaken_act,
                coalesce(answer.last_position, 0) as mistaken_position
            from imports.pending
            join imports.entry on entry.command_id = pending.command_id
            left join imports.entry as mistaken on mistaken.command_id = entry.mistaken
            left join imports.answer on answer.command_id = entry.mistaken
            where pending.run = :run
            order by pending.number
            """).param("run", run).query(ActStore::planned).list();
    }

    private static PlannedAct planned(ResultSet row, int number) throws SQLException {
        boolean takenBack = row.getString("act").equals(ActText.TAKEN_BACK);
        String act = takenBack ? row.getString("mistaken_act") : row.getString("act");
        return new PlannedAct(
                new CommandId(row.getObject("command_id", UUID.class)),
                ActText.entry(row.getString("subject"), act, row.getString("body")),
                row.getString("says"),
                new FactId(row.getString("fact")),
                takenBack,
                Optional.ofNullable(row.getObject("mistaken", UUID.class)).map(CommandId::new),
                row.getLong("mistaken_position"),
                Optional.ofNullable(row.getString("reason")));
    }

    /** Keeps what the ledger answered to acts it took. */
    void taken(UUID run, List<TakenAct> acts) {
        database.sql("""
            insert into imports.answer (command_id, first_position, last_position, own_event, run)
            select command_id, first_position, last_position, own_event, :run
            from unnest(:ids, :first, :last, :own)
                as given (command_id, first_position, last_position, own_event)
            on conflict (command_id) do nothing
            """)
                .param("run", run)
                .param("ids", acts.stream().map(act -> act.id().value()).toArray(UUID[]::new))
                .param("first", acts.stream().map(TakenAct::firstPosition).toArray(Long[]::new))
                .param("last", acts.stream().map(TakenAct::lastPosition).toArray(Long[]::new))
                .param("own", acts.stream().map(TakenAct::ownEvent).toArray(Boolean[]::new))
                .update();
    }

    /** An act that the ledger took. */
    record TakenAct(CommandId id, long firstPosition, long lastPosition, boolean ownEvent) {}

    /** Keeps why the ledger refused an act. */
    void refused(UUID run, CommandId act, ActRefused refusal) {
        database.sql("""
            insert into imports.refusal (run, command_id, code, detail)
            values (:run, :id, :code, :detail)
            on conflict (run, command_id) do nothing
            """)
                .param("run", run)
                .param("id", act.value())
                .param("code", refusal.code())
                .param("detail", String.valueOf(refusal.getMessage()))
                .update();
    }

    private static UUID[] ids(List<PlannedAct> acts) {
        return acts.stream().map(act -> act.id().value()).toArray(UUID[]::new);
    }

    private interface Text {
        @Nullable
        String of(PlannedAct act);
    }

    private static String[] texts(List<PlannedAct> acts, Text text) {
        return acts.stream().map(text::of).toArray(String[]::new);
    }
}

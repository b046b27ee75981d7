package org.stewardledger.api.importing;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stewardledger.api.importing.mapping.FactId;

/** The facts that imports kept, and which of them stand in their source. */
final class FactStore {

    private final JdbcClient database;

    FactStore(JdbcClient database) {
        this.database = database;
    }

    /** When the facts of a source begin and end. */
    record Span(Instant first, Instant last) {}

    /** When the facts of a source begin and end; empty while it has none. */
    Optional<Span> span(String source) {
        return database.sql("""
            select min(at) as first_at, max(at) as last_at
            from imports.standing_fact
            where source = :source and not milestone
            having min(at) is not null
            """)
                .param("source", source)
                .query((row, number) -> new Span(instant(row, "first_at"), instant(row, "last_at")))
                .optional();
    }

    /** Which of these facts stand. */
    Set<FactId> standing(String source, Collection<FactId> facts) {
        return new HashSet<>(database.sql("""
            select digest
            from imports.standing_fact
            where source = :source and digest = any (:digests)
            """)
                .param("source", source)
                .param("digests", digests(facts))
                .query((row, number) -> new FactId(row.getString("digest")))
                .list());
    }

    /** How many facts stand, without those of milestone files. */
    int count(String source) {
        return database.sql("""
            select count(*)
            from imports.standing_fact
            where source = :source and not milestone
            """).param("source", source).query(Integer.class).single();
    }

    /** The lines of the facts that stand about some subjects. */
    List<String> aboutSubjects(String source, Collection<String> subjects) {
        return database.sql("""
            select line
            from imports.standing_fact
            where source = :source and not milestone and subject = any (:subjects)
            order by number
            """)
                .param("source", source)
                .param("subjects", subjects.toArray(String[]::new))
                .query(FactStore::line)
                .list();
    }

    /** The lines of the facts that stand at some references. */
    List<String> atReferences(String source, Collection<String> references) {
        return database.sql("""
            select line
            from imports.standing_fact
            where source = :source and not milestone and reference = any (:references)
            order by number
            """)
                .param("source", source)
                .param("references", references.toArray(String[]::new))
                .query(FactStore::line)
                .list();
    }

    /** The subjects that have facts which stand. */
    List<String> subjects(String source) {
        return database.sql("""
            select distinct subject
            from imports.standing_fact
            where source = :source and not milestone
            order by subject
            """)
                .param("source", source)
                .query((row, number) -> row.getString("subject"))
                .list();
    }

    /** The lines of milestone files that stand, in the order in which their milestones were first named. */
    List<String> milestones(String source) {
        return database.sql("""
            select standing_fact.line
            from imports.standing_fact
            join (
                select fact.subject, min(fact_standing.number) as place
                from imports.fact
                join imports.fact_standing using (source, digest)
                where fact.source = :source and fact.milestone
                group by fact.subject
            ) as first_named on first_named.subject = standing_fact.subject
            where standing_fact.source = :source and standing_fact.milestone
            order by first_named.place, standing_fact.number
            """).param("source", source).query(FactStore::line).list();
    }

    /** Keeps facts and lets them stand. */
    void add(String source, UUID run, List<KeptFact> facts) {
        database.sql("""
            insert into imports.fact (
                source, digest, milestone, subject, kind, reference, at, line, run
            )
            select :source, digest, milestone, subject, kind, reference, at, line, :run
            from unnest(
                :digests, :milestones, :subjects, :kinds, :references, :times::timestamptz[], :lines
            ) as given (digest, milestone, subject, kind, reference, at, line)
            on conflict (source, digest) do nothing
            """)
                .param("source", source)
                .param("run", run)
                .param("digests", digests(facts.stream().map(KeptFact::id).toList()))
                .param("milestones", facts.stream().map(KeptFact::milestone).toArray(Boolean[]::new))
                .param("subjects", facts.stream().map(KeptFact::subject).toArray(String[]::new))
                .param("kinds", facts.stream().map(KeptFact::kind).toArray(String[]::new))
                .param("references", facts.stream().map(KeptFact::reference).toArray(String[]::new))
                .param(
                        "times",
                        facts.stream()
                                .map(fact -> fact.at()
                                        .map(at -> at.atOffset(ZoneOffset.UTC).toString())
                                        .orElse(null))
                                .toArray(String[]::new))
                .param("lines", facts.stream().map(KeptFact::line).toArray(byte[][]::new))
                .update();
        stand(source, run, facts.stream().map(KeptFact::id).toList(), true);
    }

    /** Lets facts stand, or no longer. */
    void stand(String source, UUID run, Collection<FactId> facts, boolean stands) {
        database.sql("""
            insert into imports.fact_standing (source, digest, stands, run)
            select :source, given.digest, :stands, :run
            from unnest(:digests) with ordinality as given (digest, place)
            order by given.place
            """)
                .param("source", source)
                .param("run", run)
                .param("stands", stands)
                .param("digests", digests(facts))
                .update();
    }

    /** Takes back what a run let stand, and lets stand what it took back. */
    void undo(UUID run) {
        database.sql("""
            insert into imports.fact_standing (source, digest, stands, run)
            select fact_standing.source, fact_standing.digest, not fact_standing.stands, :run
            from imports.fact_standing
            where fact_standing.run = :run
            order by fact_standing.number desc
            """).param("run", run).update();
    }

    /**
     * Takes back what a run let stand of the lines whose acts were refused, and lets stand again what such a line would
     * have corrected: a line that cannot be used is not kept.
     */
    void undoRefused(UUID run) {
        database.sql("""
            insert into imports.fact_standing (source, digest, stands, run)
            select fact_standing.source, fact_standing.digest, not fact_standing.stands, :run
            from imports.fact_standing
            where fact_standing.run = :run
                and fact_standing.digest in (
                    select entry.fact
                    from imports.refusal
                    join imports.entry using (command_id)
                    where refusal.run = :run and entry.act <> 'CorrectRecord'
                    union
                    select mistaken.fact
                    from imports.refusal
                    join imports.entry using (command_id)
                    join imports.entry as mistaken on mistaken.command_id = entry.mistaken
                    where refusal.run = :run and entry.act <> 'CorrectRecord'
                )
            order by fact_standing.number desc
            """).param("run", run).update();
    }

    private static String[] digests(Collection<FactId> facts) {
        return facts.stream().map(FactId::digest).toArray(String[]::new);
    }

    private static String line(ResultSet row, int number) throws SQLException {
        return new String(row.getBytes("line"), StandardCharsets.UTF_8);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

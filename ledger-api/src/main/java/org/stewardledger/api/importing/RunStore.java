package org.stewardledger.api.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;

/** The imports that wrote something: begun with everything they mean to do, and ended when all of it was answered. */
final class RunStore {

    private final JdbcClient database;

    RunStore(JdbcClient database) {
        this.database = database;
    }

    /**
     * An import.
     *
     * @param id            its identity
     * @param source        the source
     * @param partnership   the partnership imported into
     * @param registrar     who transcribes
     * @param strict        whether it is all or nothing
     * @param profileDigest what the profile means
     */
    record Run(
            UUID id,
            String source,
            PartnershipId partnership,
            PersonId registrar,
            boolean strict,
            String profileDigest) {}

    /** How an import ended. */
    enum End {
        FINISHED("finished"),
        ABANDONED("abandoned");

        private final String word;

        End(String word) {
            this.word = word;
        }
    }

    /** The last import of a source that was finished. */
    Optional<Run> last(String source) {
        return database.sql("""
            select run.id, run.source, run.partnership, run.registrar, run.strict, run.profile_digest
            from imports.run
            join imports.run_end on run_end.run = run.id
            where run.source = :source and run_end.outcome = 'finished'
            order by run.number desc
            limit 1
            """).param("source", source).query(RunStore::run).optional();
    }

    /** The import of a source that was cut off; there is at most one, as the next one finishes it first. */
    Optional<Run> unfinished(String source) {
        return database.sql("""
            select run.id, run.source, run.partnership, run.registrar, run.strict, run.profile_digest
            from imports.run
            left join imports.run_end on run_end.run = run.id
            where run.source = :source and run_end.run is null
            order by run.number
            limit 1
            """).param("source", source).query(RunStore::run).optional();
    }

    /** The partnership that a source is imported into: by an import that was finished, or was cut off. */
    Optional<PartnershipId> partnershipOf(String source) {
        return database.sql("""
            select run.partnership
            from imports.run
            left join imports.run_end on run_end.run = run.id
            where run.source = :source and coalesce(run_end.outcome, 'finished') = 'finished'
            order by run.number desc
            limit 1
            """)
                .param("source", source)
                .query((row, number) -> new PartnershipId(row.getObject("partnership", UUID.class)))
                .optional();
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        return new Run(
                row.getObject("id", UUID.class),
                row.getString("source"),
                new PartnershipId(row.getObject("partnership", UUID.class)),
                new PersonId(row.getObject("registrar", UUID.class)),
                row.getBoolean("strict"),
                row.getString("profile_digest"));
    }

    /** Begins an import. */
    void begin(Run run, String profile, String files, Instant at) {
        database.sql("""
            insert into imports.run (
                id, source, partnership, registrar, strict, profile_digest, profile, files, started_at
            )
            values (
                :id, :source, :partnership, :registrar, :strict, :digest, :profile, :files, :at
            )
            """)
                .param("id", run.id())
                .param("source", run.source())
                .param("partnership", run.partnership().value())
                .param("registrar", run.registrar().value())
                .param("strict", run.strict())
                .param("digest", run.profileDigest())
                .param("profile", profile)
                .param("files", files)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Ends an import. */
    void end(UUID run, End end, Instant at) {
        database.sql("""
            insert into imports.run_end (run, outcome, finished_at)
            values (:run, :outcome, :at)
            """)
                .param("run", run)
                .param("outcome", end.word)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}

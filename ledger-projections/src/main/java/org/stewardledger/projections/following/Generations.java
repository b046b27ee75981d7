package org.stewardledger.projections.following;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stewardledger.projections.CurrentTo;

/** The makings of each view, as {@code projections.generation} keeps them. Runs in whichever transaction is open. */
final class Generations {

    private static final String LIVE = """
        select generation from projections.generation where view = :view and live
        """;
    private static final String BEGIN_LIVE = """
        insert into projections.generation (view, live) values (:view, true)
        on conflict (view) where live do nothing
        returning generation
        """;
    private static final String BEGIN_BESIDE = """
        insert into projections.generation (view, live) values (:view, false) returning generation
        """;
    private static final String ADVANCE = """
        update projections.generation set position = :position, recorded_at = :recordedAt
        where generation = :generation
        """;
    private static final String LOCK_PLACE = """
        select p.owner from projections.view_token p
            join projections.generation g on p.processor = g.view || '/' || g.generation
        where g.view = :view and g.live
        for update of p
        """;
    private static final String LOCK_LIVE = """
        select generation, position from projections.generation where view = :view and live for update
        """;
    private static final String BESIDE = """
        select generation from projections.generation where view = :view and not live
        """;
    private static final String RETIRE = """
        update projections.generation set live = false where view = :view and live
        """;
    private static final String PROMOTE = """
        update projections.generation set live = true where generation = :generation
        """;
    private static final String DELETE = """
        delete from projections.generation where generation = :generation
        """;
    private static final String DELETE_PLACE = """
        delete from projections.view_token where processor = :processor
        """;
    private static final String CURRENT_TO = """
        select position, recorded_at from projections.generation where view = :view and live
        """;

    /** A making of a view as it stands. */
    record Standing(int generation, long position) {}

    private final JdbcClient database;

    Generations(JdbcClient database) {
        this.database = database;
    }

    /** The making that answers questions; empty when the view was never begun. */
    Optional<Integer> live(String view) {
        return database.sql(LIVE).param("view", view).query(Integer.class).optional();
    }

    /** Begins the first making of a view; empty when there was one. */
    Optional<Integer> beginLive(String view) {
        return database.sql(BEGIN_LIVE).param("view", view).query(Integer.class).optional();
    }

    /** Begins another making beside the live one. */
    int beginBeside(String view) {
        return database.sql(BEGIN_BESIDE)
                .param("view", view)
                .query(Integer.class)
                .single();
    }

    /** Notes how far a making goes; false when it is gone, because another took its place. */
    boolean advance(int generation, long position, Instant recordedAt) {
        return database.sql(ADVANCE)
                        .param("position", position)
                        .param("recordedAt", recordedAt.atOffset(ZoneOffset.UTC))
                        .param("generation", generation)
                        .update()
                == 1;
    }

    /**
     * Keeps whoever follows for the live making from going on until the transaction ends. To be done before the next.
     */
    void lockLivePlace(String view) {
        database.sql(LOCK_PLACE).param("view", view).query().listOfRows();
    }

    /** The live making, kept from moving until the transaction ends; empty when there is none. */
    List<Standing> lockLive(String view) {
        return database.sql(LOCK_LIVE)
                .param("view", view)
                .query((row, number) -> new Standing(row.getInt("generation"), row.getLong("position")))
                .list();
    }

    /** The makings beside the live one. */
    List<Integer> beside(String view) {
        return database.sql(BESIDE)
                .param("view", view)
                .query((row, number) -> row.getInt("generation"))
                .list();
    }

    /** Lets a making answer questions instead of the one that did. */
    void promote(String view, int generation) {
        database.sql(RETIRE).param("view", view).update();
        database.sql(PROMOTE).param("generation", generation).update();
    }

    /** Forgets a making and its place, whichever node has it; the rows are deleted by whoever calls. */
    void delete(String view, int generation) {
        database.sql(DELETE).param("generation", generation).update();
        database.sql(DELETE_PLACE)
                .param("processor", Places.processor(view, generation))
                .update();
    }

    /** How far the live making goes. */
    CurrentTo currentTo(String view) {
        return database.sql(CURRENT_TO)
                .param("view", view)
                .query((row, number) -> new CurrentTo(
                        row.getLong("position"),
                        Optional.ofNullable(row.getObject("recorded_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .optional()
                .orElse(new CurrentTo(0, Optional.empty()));
    }
}

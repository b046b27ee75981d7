package org.stewardledger.projections.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.projections.Scene.HARBOUR;
import static org.stewardledger.projections.Scene.PARTNERSHIP;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.EventId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Recorded;
import org.stewardledger.projections.RecordedHistory;
import org.stewardledger.projections.SceneLedger;
import org.stewardledger.promise.PromiseMade;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.Subject;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

/** Reports show all that they say they are current to, whatever the clock of the database. */
class ReportingClockIT {

    private final SceneLedger scene = new SceneLedger();

    @AfterEach
    void close() {
        scene.close();
    }

    /** Another promise, recorded at this time by the clock of the program. */
    private long promisedAt(Instant at) {
        PromiseId promise = new PromiseId(UUID.randomUUID());
        Proposal proposal = new Proposal(
                PARTNERSHIP,
                new TreeSet<>(List.of(HARBOUR)),
                new TreeSet<>(),
                Subject.RESULT,
                Optional.empty(),
                Optional.empty(),
                Terms.of("A ferry at night", Due.none()));
        scene.clock().set(at);
        var made = new RecordedHistory(at.minusSeconds(1))
                .spoken(new PromiseMade(promise, PARTNERSHIP, HARBOUR, Optional.of(proposal), 1));
        var anew = new Recorded<>(
                made.position(),
                new EventId(UUID.randomUUID()),
                made.event(),
                made.speaker(),
                made.effectiveAt(),
                made.recordedAt(),
                made.reason(),
                made.source(),
                made.commandId(),
                made.correlationId(),
                made.causationId(),
                made.visibility());
        long position = scene.ledger().append(List.of(anew));
        scene.ledger().awaitAll(scene.projections());
        return position;
    }

    /** How many rows there are, and up to which position, by both reports. */
    private static List<Long> read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                    select p.n, p.current_to, e.n, e.current_to
                    from (select count(*) as n, max(current_to_position) as current_to
                            from reporting.fact_promise) p,
                        (select count(distinct promise_id) as n, max(current_to_position) as current_to
                            from reporting.fact_promise_event) e
                    """)) {
            row.next();
            return List.of(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
        }
    }

    @Test
    void showsInALongTransactionWhatWasRecordedMeanwhile() throws SQLException {
        try (Connection connection = scene.ledger().dataSource().getConnection()) {
            connection.setAutoCommit(false);
            assertThat(read(connection)).containsExactly(2L, 19L, 2L, 19L);
            long position = promisedAt(Instant.now());
            assertThat(read(connection)).containsExactly(3L, position, 3L, position);
            connection.rollback();
        }
    }

    @Test
    void showsWhatAProgramRecordedWhoseClockIsAhead() throws SQLException {
        long position = promisedAt(Instant.now().plus(Duration.ofDays(2)));
        try (Connection connection = scene.ledger().dataSource().getConnection()) {
            assertThat(read(connection)).containsExactly(3L, position, 3L, position);
        }
    }
}

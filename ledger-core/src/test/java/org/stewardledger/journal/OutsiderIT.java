package org.stewardledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stewardledger.journal.JournalDatabase.get;
import static org.stewardledger.journal.Probes.note;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Whoever may only read reports can log in, and cannot hold up or mislead those who append. */
@Isolated("It fills the queue of notifications, which all databases of a server share.")
class OutsiderIT {

    private static final String NOT_ALLOWED = "42501";
    private static final String QUEUE_FULL = "54000";

    /** So slow that only notifications can be what wakes a node. */
    private static final JournalSettings DEAF =
            JournalSettings.standard().withTimes(Duration.ofSeconds(20), Duration.ofMinutes(10));

    private final JournalDatabase database = new JournalDatabase();
    private final String login = "outsider_of_" + database.url().replaceAll(".*/([a-z0-9_]+)\\?.*", "$1");

    OutsiderIT() {
        database.asSuperuser("create role " + login + " login in role ledger_reader");
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    private Connection outsider() throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(login);
        return source.getConnection();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"access share", "row share", "share", "exclusive", "access exclusive"})
    void cannotTakeTheLockOfThoseWhoAppend(String mode) throws SQLException {
        try (Connection outsider = outsider()) {
            outsider.setAutoCommit(false);
            assertThatThrownBy(() -> run(outsider, "lock table journal.writer in " + mode + " mode"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo(NOT_ALLOWED));
        }
    }

    @Test
    void holdsNobodyUpWithALockThatAnyoneMayTake() throws SQLException {
        Journal journal = database.journal();
        try (Connection outsider = outsider()) {
            run(outsider, "select pg_advisory_lock(8317129747396390500)");
            assertThat(get(journal.append(note(UUID.randomUUID(), 1))).firstPosition())
                    .isEqualTo(1);
        }
    }

    @Test
    void makesNodesLookInVainWithNotificationsOfItsOwn() throws SQLException {
        Journal one = database.journal(DEAF);
        Journal other = database.journal(DEAF);
        try (Connection outsider = outsider();
                PreparedStatement notify = outsider.prepareStatement("select pg_notify('journal', ?)")) {
            for (int i = 0; i < 200; i++) {
                notify.setString(
                        1, i % 3 == 0 ? "" : i % 3 == 1 ? "x:" + Long.MAX_VALUE : "\u00fc" + "y".repeat(3_000));
                notify.execute();
                if (i % 50 == 0) {
                    get(one.append(note(UUID.randomUUID(), i)));
                }
            }
        }
        Awaiting.until(() -> other.head() == 4);
        database.checkOrderAndTree();
    }

    @Test
    void keepsNobodyFromAppendingByFillingTheQueueOfNotifications() throws SQLException {
        Journal one = database.journal(DEAF);
        Journal other = database.journal(DEAF);
        get(one.append(note(UUID.randomUUID(), 1)));
        try (Connection deaf = outsider();
                Connection outsider = outsider()) {
            run(deaf, "listen anything");
            deaf.setAutoCommit(false);
            run(deaf, "select 1");
            assertThatThrownBy(() -> fill(outsider))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            full -> assertThat(full.getSQLState()).isEqualTo(QUEUE_FULL));
            for (int i = 2; i <= 10; i++) {
                assertThat(get(one.append(note(UUID.randomUUID(), i))).firstPosition())
                        .isEqualTo(i);
            }
        }
        int[] appended = {10};
        Awaiting.until(() -> {
            get(one.append(note(UUID.randomUUID(), ++appended[0])));
            return other.head() > 10;
        });
        database.checkOrderAndTree();
    }

    private static void fill(Connection outsider) throws SQLException {
        try (PreparedStatement notify = outsider.prepareStatement("select pg_notify('anything', ?)")) {
            for (int i = 0; i < 1_000; i++) {
                notify.setString(1, i + "x".repeat(7_900));
                notify.execute();
            }
        }
    }
}

package org.stewardledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stewardledger.journal.JournalDatabase.get;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The database itself refuses to change what is recorded, whoever asks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InsertOnlyIT {

    private static final String REFUSED = "23001";
    private static final String NOT_ALLOWED = "42501";

    private final JournalDatabase database = new JournalDatabase();

    @BeforeAll
    void record() {
        Journal journal = database.journal();
        for (int i = 0; i < 300; i++) {
            get(journal.append(Probes.note(UUID.randomUUID(), i)));
        }
    }

    @AfterAll
    void close() throws Exception {
        database.close();
    }

    static Stream<String> changes() {
        return Stream.of("event", "event_tag", "command", "commit", "tile")
                .flatMap(table -> Stream.of(
                        "update journal." + table + " set " + column(table) + " = " + column(table),
                        "update journal." + table + " set " + column(table) + " = null where false",
                        "delete from journal." + table,
                        "delete from journal." + table + " where false",
                        "truncate journal." + table));
    }

    private static String column(String table) {
        return switch (table) {
            case "event" -> "body";
            case "event_tag" -> "position";
            case "command" -> "fingerprint";
            case "commit" -> "root";
            default -> "hashes";
        };
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whichTheApplicationMayNotEvenAsk(String change) {
        assertRefused(database.application(), List.of(change), NOT_ALLOWED);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whichTheOwnerIsRefused(String change) {
        assertRefused(database.superuser(), List.of("set role ledger_owner", change), REFUSED);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whichASuperuserIsRefusedEvenWhenItSetsTriggersAside(String change) {
        assertRefused(database.superuser(), List.of("set session_replication_role = replica", change), REFUSED);
    }

    @Test
    void theTableThatIsOnlyLockedStaysEmpty() {
        String put = "insert into journal.writer default values";
        assertRefused(database.application(), List.of(put), NOT_ALLOWED);
        assertRefused(database.superuser(), List.of("set role ledger_owner", put), REFUSED);
    }

    @Test
    void theApplicationOwnsNothingAndCannotTakeTheTriggersAway() {
        assertThat(database.number("select count(*) from pg_class c join pg_roles r on r.oid = c.relowner"
                        + " where r.rolname not in ('ledger_owner') and c.relnamespace::regnamespace::text"
                        + " in ('journal', 'vault')"))
                .isZero();
        assertRefused(database.application(), List.of("alter table journal.event disable trigger all"), NOT_ALLOWED);
        assertRefused(
                database.application(),
                List.of("create or replace function journal.refuse_change() returns trigger language sql as 'select"
                        + " 1'"),
                NOT_ALLOWED);
        assertRefused(database.application(), List.of("drop table journal.commit"), NOT_ALLOWED);
        assertRefused(database.application(), List.of("set role ledger_owner"), NOT_ALLOWED);
    }

    @Test
    void everyTableAndColumnGroupSaysWhatItIsFor() {
        assertThat(database.number("select count(*) from pg_class c where c.relkind = 'r' and relname <> 'migration'"
                        + " and c.relnamespace::regnamespace::text in ('journal', 'vault')"
                        + " and obj_description(c.oid) is null"))
                .isZero();
    }

    @Test
    void migratingAgainChangesNothing() {
        assertThatCode(() -> JournalSchema.migrate(database.superuser())).doesNotThrowAnyException();
        assertThat(database.number("select count(*) from journal.event")).isEqualTo(300);
    }

    @Test
    void aKeyIsMadeAndDestroyedAndNeverChanged() {
        SubjectKeys keys = new PostgresSubjectKeys(database.application(), Randomness.secure());
        keys.keyFor(Probes.ACTOR);
        String other = "update vault.subject_key set key = sha256('x')";
        assertRefused(database.application(), List.of(other), REFUSED);
        assertRefused(database.application(), List.of("delete from vault.subject_key"), NOT_ALLOWED);
        assertRefused(database.superuser(), List.of("delete from vault.subject_key"), REFUSED);
        assertRefused(database.superuser(), List.of("truncate vault.subject_key"), REFUSED);
        database.asSuperuser("update vault.subject_key set key = null, erased_at = '2001-01-01'");
        assertThat(database.number("select count(*) from vault.subject_key where erased_at >= made_at"))
                .as("nobody says when a key was destroyed but the database")
                .isEqualTo(1);
        assertRefused(
                database.application(),
                List.of("update vault.subject_key set key = sha256('x'), erased_at = null"),
                REFUSED);
        assertRefused(database.application(), List.of("update vault.subject_key set erased_at = now()"), REFUSED);
    }

    private static void assertRefused(DataSource who, List<String> statements, String state) {
        assertThatThrownBy(() -> {
                    try (Connection connection = who.getConnection();
                            Statement statement = connection.createStatement()) {
                        for (String sql : statements) {
                            statement.execute(sql);
                        }
                    }
                })
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState())
                                .as(refused.getMessage())
                                .isEqualTo(state));
    }
}

package org.stewardledger.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestDatabaseIT {

    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void isPostgres18() throws SQLException {
        assertThat(setting("server_version")).startsWith("18.");
    }

    @Test
    void flushesEveryCommitLikeAProductionServer() throws SQLException {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
    }

    @Test
    void givesEachTestAnEmptyDatabaseOfItsOwn() throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table only_here (id int)");
        }
        TestDatabase other = TestDatabase.fresh();
        assertThat(other.name()).isNotEqualTo(database.name());
        assertThat(ask(other, "select count(*) from pg_tables where tablename = 'only_here'"))
                .isEqualTo("0");
    }

    @Test
    void isReachedByItsUrlAlone() throws SQLException {
        try (var connection = DriverManager.getConnection(database.url())) {
            assertThat(connection.getCatalog()).isEqualTo(database.name());
            assertThat(connection.getMetaData().getUserName()).isEqualTo(database.superuser());
        }
    }

    private String setting(String name) throws SQLException {
        return ask(database, "select current_setting('" + name + "')");
    }

    private static String ask(TestDatabase database, String question) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}

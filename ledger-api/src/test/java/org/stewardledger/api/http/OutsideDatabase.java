package org.stewardledger.api.http;

import java.sql.SQLException;
import org.stewardledger.testing.TestDatabase;

/** A PostgreSQL as an administrator would hand it over: a database, and a login that owns nothing in it. */
final class OutsideDatabase {

    static final String APPLICATION = "ledger_program";

    static final TestDatabase SHARED = prepared();

    private OutsideDatabase() {}

    private static TestDatabase prepared() {
        TestDatabase database = TestDatabase.fresh();
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role " + APPLICATION + " login");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return database;
    }
}

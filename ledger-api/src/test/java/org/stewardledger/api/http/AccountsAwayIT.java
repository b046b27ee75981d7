package org.stewardledger.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** While the accounts cannot be asked, nobody is told that name and password do not belong together. */
class AccountsAwayIT extends ServedLedger {

    private static void execute(String sql) {
        try (var connection = OutsideDatabase.SHARED.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void doesNotBlameThePassword() {
        String reader = auditor();
        execute("alter table accounts.account rename to account_away");
        try {
            Answered answer = get(reader, "/api/v1/accounts/me");
            assertThat(answer.status()).as(answer.body()).isEqualTo(500);
            assertThat(answer.code()).isEqualTo("ledger.failed");
            assertThat(answer.header("WWW-Authenticate")).isEmpty();
        } finally {
            execute("alter table accounts.account_away rename to account");
        }
        assertThat(get(reader, "/api/v1/accounts/me").status()).isEqualTo(200);
    }
}

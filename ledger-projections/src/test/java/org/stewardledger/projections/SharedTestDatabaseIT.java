package org.stewardledger.projections;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stewardledger.testing.TestDatabase;

class SharedTestDatabaseIT {

    @Test
    void answersThroughJdbcClient() {
        JdbcClient database = JdbcClient.create(TestDatabase.fresh().dataSource());
        assertThat(database.sql("select 1 + :more")
                        .param("more", 1)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }
}

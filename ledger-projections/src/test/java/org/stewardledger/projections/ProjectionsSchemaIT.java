package org.stewardledger.projections;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stewardledger.testing.TestDatabase;

class ProjectionsSchemaIT {

    @Test
    void migratesTwiceWithoutHarm() {
        TestDatabase database = TestDatabase.fresh();
        ProjectionsSchema.migrate(database.dataSource());
        ProjectionsSchema.migrate(database.dataSource());
        assertThat(JdbcClient.create(database.dataSource())
                        .sql("select count(*) from pg_tables where schemaname = 'projections'")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(10);
    }

    @Test
    void saysWhatEveryTableIsFor() {
        TestDatabase database = TestDatabase.fresh();
        ProjectionsSchema.migrate(database.dataSource());
        assertThat(JdbcClient.create(database.dataSource())
                        .sql("""
                            select c.oid::regclass::text from pg_class c
                                join pg_namespace n on n.oid = c.relnamespace
                            where n.nspname in ('projections', 'reporting') and c.relkind in ('r', 'v')
                                and c.relname <> 'migration' and obj_description(c.oid, 'pg_class') is null
                            """)
                        .query(String.class)
                        .list())
                .isEmpty();
    }
}

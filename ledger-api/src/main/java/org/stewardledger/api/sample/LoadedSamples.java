package org.stewardledger.api.sample;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers, in the ledger's database, which samples were loaded to the end. */
final class LoadedSamples {

    private final JdbcClient database;

    LoadedSamples(JdbcClient database) {
        this.database = database;
    }

    boolean has(String name) {
        return database.sql("select exists (select from accounts.sample_loaded where name = :name)")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    void add(String name) {
        database.sql("insert into accounts.sample_loaded (name) values (:name) on conflict (name) do nothing")
                .param("name", name)
                .update();
    }
}

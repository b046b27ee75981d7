package org.stewardledger.api.embedded;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives a new cluster its roles and its database; what is there already stays as it is. */
final class Provision {

    private final JdbcClient questions;
    private final JdbcTemplate orders;

    Provision(DataSource superuser) {
        this.questions = JdbcClient.create(superuser);
        this.orders = new JdbcTemplate(superuser);
    }

    void role(String name) {
        if (lacksRole(name)) {
            order("create role %I nologin", name);
        }
    }

    void login(String name, String password) {
        if (lacksRole(name)) {
            order("create role %I login password %L", name, password);
        }
    }

    void grant(String role, String member) {
        order("grant %I to %I", role, member);
    }

    void database(String name, String owner) {
        boolean lacking = questions
                .sql("select not exists (select from pg_database where datname = :name)")
                .param("name", name)
                .query(Boolean.class)
                .single();
        if (lacking) {
            order("create database %I owner %I", name, owner);
        }
        order("revoke all on database %I from public", name);
    }

    void connect(String database, String role) {
        order("grant connect on database %I to %I", database, role);
    }

    private boolean lacksRole(String name) {
        return questions
                .sql("select not exists (select from pg_roles where rolname = :name)")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    /** Such statements take no parameters; the server itself puts the quoted values in. */
    private void order(String form, String... values) {
        String order = questions
                .sql("select format(:form, variadic :values::text[])")
                .param("form", form)
                .param("values", values)
                .query(String.class)
                .single();
        orders.execute(order);
    }
}

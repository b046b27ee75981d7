package org.stewardledger.api.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives a new cluster its roles and its database; what is there already stays as it is. */
final class Provision {

    /** Stands, word for word, in {@code docs/how-to/use-an-outside-postgresql.md} too. */
    static final String CLOSING = "/db/only-what-is-granted.sql";

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
    }

    /** Nobody but the superuser has anything to do in the databases that every cluster comes with. */
    void closeOtherDatabases() {
        orders.execute("revoke all on database postgres, template1 from public");
    }

    /** In the ledger's database: takes away what PostgreSQL lets everyone do who can log in. */
    void closeToAll() {
        try (InputStream file = Objects.requireNonNull(Provision.class.getResourceAsStream(CLOSING), CLOSING)) {
            orders.execute(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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

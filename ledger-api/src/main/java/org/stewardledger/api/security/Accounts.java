package org.stewardledger.api.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.stewardledger.act.PersonId;

/** The accounts, kept in the database; passwords are kept as slow hashes only. */
public final class Accounts implements UserDetailsService {

    private final JdbcClient database;
    private final PasswordEncoder passwords;

    /** Accounts in this database, which the migrations of {@link AccountsSchema} have made ready. */
    public Accounts(JdbcClient database, PasswordEncoder passwords) {
        this.database = database;
        this.passwords = passwords;
    }

    /**
     * Makes an account.
     *
     * @return false when the name or the person has one already; then nothing is changed
     */
    public boolean add(Account account, Password password) {
        try {
            database.sql("""
                insert into accounts.account (name, password_hash, person, auditor, sample)
                values (:name, :hash, :person, :auditor, :sample)
                """)
                    .param("name", account.name().value())
                    .param("hash", passwords.encode(password.text()))
                    .param("person", account.person().value())
                    .param("auditor", account.auditor())
                    .param("sample", account.sample())
                    .update();
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    /** The account of this name. */
    public Optional<Account> find(LoginName name) {
        return load(name).map(Identified::account);
    }

    /** Whether there is any account. */
    public boolean any() {
        return database.sql("select exists (select from accounts.account)")
                .query(Boolean.class)
                .single();
    }

    /** Whether there is an account that came with the sample. */
    public boolean anyOfTheSample() {
        return database.sql("select exists (select from accounts.account where sample)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public Identified loadUserByUsername(String typed) {
        try {
            return load(LoginName.typed(typed))
                    .orElseThrow(() -> new UsernameNotFoundException("there is no such account"));
        } catch (IllegalArgumentException noName) {
            throw new UsernameNotFoundException("there is no such account", noName);
        }
    }

    private Optional<Identified> load(LoginName name) {
        return database.sql("""
            select name, password_hash, person, auditor, sample
            from accounts.account
            where name = :name
            """)
                .param("name", name.value())
                .query(Accounts::identified)
                .optional();
    }

    private static Identified identified(ResultSet row, int number) throws SQLException {
        Account account = new Account(
                new LoginName(row.getString("name")),
                new PersonId(row.getObject("person", UUID.class)),
                row.getBoolean("auditor"),
                row.getBoolean("sample"));
        return new Identified(account, row.getString("password_hash"));
    }
}

package org.stewardledger.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.stewardledger.act.PersonId;

/**
 * Keys in the schema {@code vault}, in transactions of their own. Keys for sealing are remembered, up to a bound: the
 * transaction that records a sealed text asks again whether its key was destroyed.
 */
public final class PostgresSubjectKeys implements SubjectKeys {

    private static final int KEY_BYTES = 32;
    private static final int MOST_REMEMBERED = 10_000;

    private static final String MAKE = """
        insert into vault.subject_key (subject, key)
        values (?, ?)
        on conflict (subject) do nothing
        """;
    private static final String FIND = """
        select subject, key
        from vault.subject_key
        where subject = any (?) and key is not null
        """;
    private static final String ERASE = """
        insert into vault.subject_key (subject, key, erased_at)
        values (?, null, clock_timestamp())
        on conflict (subject) do update set key = null, erased_at = clock_timestamp()
        where subject_key.key is not null
        """;

    private final DataSource database;
    private final Randomness randomness;
    private final Map<PersonId, SecretKey> remembered = new ConcurrentHashMap<>();

    public PostgresSubjectKeys(DataSource database, Randomness randomness) {
        this.database = database;
        this.randomness = randomness;
    }

    @Override
    public SecretKey keyFor(PersonId subject) {
        SecretKey known = remembered.get(subject);
        if (known != null) {
            return known;
        }
        SecretKey key = find(subject).orElseGet(() -> make(subject));
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        remembered.put(subject, key);
        return key;
    }

    private SecretKey make(PersonId subject) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(MAKE)) {
            statement.setObject(1, subject.value());
            statement.setBytes(2, randomness.bytes(KEY_BYTES));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw JournalFailure.Code.UNAVAILABLE.because("no key for a data subject", e);
        }
        return find(subject)
                .orElseThrow(() -> JournalFailure.Code.SUBJECT_ERASED.because("person " + subject + " was erased"));
    }

    @Override
    public Map<PersonId, SecretKey> find(Set<PersonId> subjects) {
        Map<PersonId, SecretKey> found = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", subjects.stream().map(PersonId::value).toArray(UUID[]::new)));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    PersonId subject = new PersonId(rows.getObject("subject", UUID.class));
                    found.put(subject, new SecretKeySpec(rows.getBytes("key"), "AES"));
                }
            }
        } catch (SQLException e) {
            throw JournalFailure.Code.UNAVAILABLE.because("no keys of data subjects", e);
        }
        return found;
    }

    @Override
    public void forget(Set<PersonId> subjects) {
        remembered.keySet().removeAll(subjects);
    }

    @Override
    public void erase(PersonId subject) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ERASE)) {
            statement.setObject(1, subject.value());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw JournalFailure.Code.UNAVAILABLE.because("the key of a data subject was not destroyed", e);
        }
        remembered.remove(subject);
    }
}

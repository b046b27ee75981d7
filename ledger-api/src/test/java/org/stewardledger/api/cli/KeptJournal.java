package org.stewardledger.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.stewardledger.journal.LedgerJson;
import tools.jackson.databind.JsonNode;

/**
 * The journal that a running program keeps in its data directory, read past the program and checked with hashing of its
 * own, from the definition in RFC 6962 section 2.1.
 */
final class KeptJournal {

    private static final int PORT_LINE = 3;

    private final Path database;
    private final JdbcClient sql;

    private record Event(long position, String id, byte[] body) {

        JsonNode json() {
            return LedgerJson.mapper().readTree(body);
        }
    }

    private record Commit(long first, long last, byte[] root) {}

    private KeptJournal(Path database, JdbcClient sql) {
        this.database = database;
        this.sql = sql;
    }

    /** The journal in a data directory whose server runs. */
    static KeptJournal in(Path home) {
        Path database = home.resolve("database");
        try {
            Properties passwords = new Properties();
            passwords.load(new StringReader(Files.readString(home.resolve("database-passwords.properties"))));
            String port = pidFile(database).get(PORT_LINE).strip();
            return new KeptJournal(
                    database,
                    JdbcClient.create(new DriverManagerDataSource(
                            "jdbc:postgresql://127.0.0.1:" + port + "/ledger",
                            "postgres",
                            passwords.getProperty("postgres"))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> pidFile(Path database) throws IOException {
        return Files.readAllLines(database.resolve("postmaster.pid"));
    }

    /** The server, whose children serve the connections. */
    ProcessHandle server() {
        try {
            return ProcessHandle.of(Long.parseLong(pidFile(database).getFirst().strip()))
                    .orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How many events were recorded. */
    long events() {
        return sql.sql("select count(*) from journal.event").query(Long.class).single();
    }

    /** What was transcribed, each with how often it was recorded; of what was spoken, the types alone. */
    Map<String, Long> said() {
        return all().stream()
                .map(Event::json)
                .map(event -> event.has("source")
                        ? List.of(event.required("type"), event.required("source"), event.required("data"))
                                .toString()
                        : event.required("type").asString())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private List<Event> all() {
        return sql.sql("select position, id::text as id, body from journal.event order by position")
                .query((row, number) -> new Event(row.getLong("position"), row.getString("id"), row.getBytes("body")))
                .list();
    }

    /**
     * Fails unless positions go from 1 on without a gap, each body repeats its position and its identity, the commits
     * follow each other without a gap to the last event, and each of them has the root over all bodies up to it.
     */
    void checkOrderAndTree() {
        List<Event> events = all();
        assertThat(IntStream.range(0, events.size()).filter(at -> events.get(at).position() != at + 1))
                .as("positions before which one is missing")
                .isEmpty();
        assertThat(events).allSatisfy(event -> {
            assertThat(event.json().required("position").asLong()).isEqualTo(event.position());
            assertThat(event.json().required("id").asString()).isEqualTo(event.id());
        });
        Tree tree = new Tree(events.stream().map(Event::body).toList());
        long last = 0;
        for (Commit commit : commits()) {
            assertThat(commit.first())
                    .as("first position of the commit after " + last)
                    .isEqualTo(last + 1);
            last = commit.last();
            assertThat(HexFormat.of().formatHex(commit.root()))
                    .as("the root at " + last)
                    .isEqualTo(HexFormat.of().formatHex(tree.root((int) last)));
        }
        assertThat(last).isEqualTo(events.size());
    }

    private List<Commit> commits() {
        return sql.sql("select first_position, last_position, root from journal.commit order by first_position")
                .query((row, number) ->
                        new Commit(row.getLong("first_position"), row.getLong("last_position"), row.getBytes("root")))
                .list();
    }

    /** MTH of RFC 6962, by plain recursion; remembers the hashes of whole subtrees. */
    private record Tree(List<byte[]> bodies, Map<List<Integer>, byte[]> known) {

        Tree(List<byte[]> bodies) {
            this(bodies, new HashMap<>());
        }

        byte[] root(int size) {
            return hash(0, size);
        }

        private byte[] hash(int from, int to) {
            byte[] before = known.get(List.of(from, to));
            if (before != null) {
                return before;
            }
            byte[] hash;
            if (to - from == 1) {
                hash = sha256(0, bodies.get(from), new byte[0]);
            } else {
                // The largest power of two smaller than the number of leaves.
                int split = from + Integer.highestOneBit(to - from - 1);
                hash = sha256(1, hash(from, split), hash(split, to));
            }
            known.put(List.of(from, to), hash);
            return hash;
        }

        private static byte[] sha256(int kind, byte[] left, byte[] right) {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                digest.update((byte) kind);
                digest.update(left);
                return digest.digest(right);
            } catch (NoSuchAlgorithmException missing) {
                throw new AssertionError(missing);
            }
        }
    }
}

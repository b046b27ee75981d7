package org.stewardledger.projections.history;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.stewardledger.projections.asking.Column;

/**
 * What the history last called partners and milestones, and last said of promises: kept in two tables beside it, of
 * which what a batch needs is read before it and what it changed is written after it.
 */
final class Memory implements Spelled {

    private static final int MOST = 100_000;
    private static final String READ_NAMES = """
        select id, name from projections.spelling where generation = ? and id = any (?)
        """;
    private static final String READ_TOLD = """
        select promise, title, undertaking, deliverable, due
        from projections.last_terms where generation = ? and promise = any (?)
        """;
    private static final String WRITE_NAMES = """
        insert into projections.spelling (generation, id, name)
        select ?, changed.id, changed.name from unnest(?::uuid[], ?::text[]) as changed (id, name)
        on conflict (generation, id) do update set name = excluded.name
        """;
    private static final String WRITE_TOLD = """
        insert into projections.last_terms (generation, promise, title, undertaking, deliverable, due)
        select ?, c.promise, c.title, c.undertaking, c.deliverable, c.due
        from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[])
            as c (promise, title, undertaking, deliverable, due)
        on conflict (generation, promise) do update set title = excluded.title, undertaking = excluded.undertaking,
            deliverable = excluded.deliverable, due = excluded.due
        """;

    private final Map<UUID, String> names = new HashMap<>();
    private final Map<UUID, Told> told = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<UUID, String> changedNames = new LinkedHashMap<>();
    private final Map<UUID, Told> changedTold = new LinkedHashMap<>();

    @Override
    public String name(UUID id) {
        return names.getOrDefault(id, id.toString());
    }

    void call(UUID id, String name) {
        if (!name.equals(names.put(id, name))) {
            changedNames.put(id, name);
        }
    }

    Optional<Told> told(UUID promise) {
        return Optional.ofNullable(told.get(promise));
    }

    void tell(UUID promise, Told now) {
        if (!now.equals(told.put(promise, now))) {
            changedTold.put(promise, now);
        }
    }

    /** Reads what is not in memory. */
    void recall(Connection connection, int generation, Set<UUID> ids, Set<UUID> promises) throws SQLException {
        List<UUID> unknownNames =
                ids.stream().filter(id -> !names.containsKey(id)).toList();
        List<UUID> unknownTold =
                promises.stream().filter(id -> !told.containsKey(id)).toList();
        read(
                connection,
                READ_NAMES,
                generation,
                unknownNames,
                row -> names.put(Column.theUuid(row, "id"), Column.theText(row, "name")));
        read(
                connection,
                READ_TOLD,
                generation,
                unknownTold,
                row -> told.put(Column.theUuid(row, "promise"), told(row)));
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                Column.theText(row, "title"),
                Column.text(row, "undertaking"),
                Column.text(row, "deliverable"),
                Column.theText(row, "due"));
    }

    /** What to do with a row. */
    private interface Row {
        void accept(ResultSet row) throws SQLException;
    }

    private static void read(Connection connection, String sql, int generation, Collection<UUID> ids, Row each)
            throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, generation);
            statement.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    each.accept(rows);
                }
            }
        }
    }

    /** Writes what changed. */
    void store(Connection connection, int generation) throws SQLException {
        if (!changedNames.isEmpty()) {
            try (PreparedStatement write = connection.prepareStatement(WRITE_NAMES)) {
                write.setInt(1, generation);
                write.setArray(
                        2,
                        connection.createArrayOf("uuid", changedNames.keySet().toArray()));
                write.setArray(3, texts(connection, changedNames.values()));
                write.executeUpdate();
            }
        }
        if (!changedTold.isEmpty()) {
            try (PreparedStatement write = connection.prepareStatement(WRITE_TOLD)) {
                write.setInt(1, generation);
                write.setArray(
                        2, connection.createArrayOf("uuid", changedTold.keySet().toArray()));
                Collection<Told> all = changedTold.values();
                write.setArray(
                        3, texts(connection, all.stream().map(Told::title).toList()));
                write.setArray(
                        4,
                        texts(
                                connection,
                                some(all.stream().map(Told::undertaking).toList())));
                write.setArray(
                        5,
                        texts(
                                connection,
                                some(all.stream().map(Told::deliverable).toList())));
                write.setArray(6, texts(connection, all.stream().map(Told::due).toList()));
                write.executeUpdate();
            }
        }
        changedNames.clear();
        changedTold.clear();
        shrink();
    }

    private static List<String> some(List<Optional<String>> texts) {
        return Arrays.asList(texts.stream().map(text -> text.orElse(null)).toArray(String[]::new));
    }

    private static Array texts(Connection connection, Collection<String> texts) throws SQLException {
        return connection.createArrayOf(
                "text",
                texts.stream()
                        .map(text -> text == null ? null : text.replace('\0', '\uFFFD'))
                        .toArray());
    }

    private void shrink() {
        var oldest = told.keySet().iterator();
        while (told.size() > MOST) {
            oldest.next();
            oldest.remove();
        }
        if (names.size() > MOST) {
            names.clear();
        }
    }

    void forget() {
        names.clear();
        told.clear();
        changedNames.clear();
        changedTold.clear();
    }
}

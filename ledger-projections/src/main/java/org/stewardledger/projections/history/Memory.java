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
import org.stewardledger.act.PartnershipId;
import org.stewardledger.projections.asking.Column;

/**
 * What the history last called partners and milestones, and last said of promises: kept in two tables beside it, of
 * which what a batch needs is read before it and what it changed is written after it.
 */
final class Memory {

    private static final int MOST = 100_000;
    private static final String READ_NAMES = """
        select s.partnership, s.id, s.name
        from unnest(?::uuid[], ?::uuid[]) as asked (partnership, id)
            join projections.spelling s on s.generation = ? and s.partnership = asked.partnership and s.id = asked.id
        """;
    private static final String READ_TOLD = """
        select promise, title, undertaking, deliverable, due
        from projections.last_terms where generation = ? and promise = any (?)
        """;
    private static final String WRITE_NAMES = """
        insert into projections.spelling (generation, partnership, id, name)
        select ?, c.partnership, c.id, c.name from unnest(?::uuid[], ?::uuid[], ?::text[]) as c (partnership, id, name)
        on conflict (generation, partnership, id) do update set name = excluded.name
        """;
    private static final String WRITE_TOLD = """
        insert into projections.last_terms (generation, promise, title, undertaking, deliverable, due)
        select ?, c.promise, c.title, c.undertaking, c.deliverable, c.due
        from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[])
            as c (promise, title, undertaking, deliverable, due)
        on conflict (generation, promise) do update set title = excluded.title, undertaking = excluded.undertaking,
            deliverable = excluded.deliverable, due = excluded.due
        """;

    private final Map<Naming, String> names = new HashMap<>();
    private final Map<UUID, Told> told = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Naming, String> changedNames = new LinkedHashMap<>();
    private final Map<UUID, Told> changedTold = new LinkedHashMap<>();

    /** A partner or milestone in a partnership: what another partnership calls it is not known here. */
    record Naming(UUID partnership, UUID id) {}

    /** What they are called in a partnership. */
    Spelled in(UUID partnership) {
        return id -> names.getOrDefault(new Naming(partnership, id), id.toString());
    }

    void call(PartnershipId partnership, UUID id, String name) {
        Naming naming = new Naming(partnership.value(), id);
        if (!name.equals(names.put(naming, name))) {
            changedNames.put(naming, name);
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
    void recall(Connection connection, int generation, Set<Naming> namings, Set<UUID> promises) throws SQLException {
        List<Naming> unknownNames =
                namings.stream().filter(naming -> !names.containsKey(naming)).toList();
        List<UUID> unknownTold =
                promises.stream().filter(id -> !told.containsKey(id)).toList();
        if (!unknownNames.isEmpty()) {
            try (PreparedStatement read = connection.prepareStatement(READ_NAMES)) {
                namings(read, 1, unknownNames);
                read.setInt(3, generation);
                each(
                        read,
                        row -> names.put(
                                new Naming(Column.theUuid(row, "partnership"), Column.theUuid(row, "id")),
                                Column.theText(row, "name")));
            }
        }
        if (!unknownTold.isEmpty()) {
            try (PreparedStatement read = connection.prepareStatement(READ_TOLD)) {
                read.setInt(1, generation);
                read.setArray(2, connection.createArrayOf("uuid", unknownTold.toArray()));
                each(read, row -> told.put(Column.theUuid(row, "promise"), told(row)));
            }
        }
    }

    /** Two parameters: the partnerships, and what is called there. */
    private static void namings(PreparedStatement statement, int first, Collection<Naming> namings)
            throws SQLException {
        Connection connection = statement.getConnection();
        statement.setArray(
                first,
                connection.createArrayOf(
                        "uuid", namings.stream().map(Naming::partnership).toArray()));
        statement.setArray(
                first + 1,
                connection.createArrayOf(
                        "uuid", namings.stream().map(Naming::id).toArray()));
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

    private static void each(PreparedStatement statement, Row each) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                each.accept(rows);
            }
        }
    }

    /** Writes what changed. */
    void store(Connection connection, int generation) throws SQLException {
        if (!changedNames.isEmpty()) {
            try (PreparedStatement write = connection.prepareStatement(WRITE_NAMES)) {
                write.setInt(1, generation);
                namings(write, 2, changedNames.keySet());
                write.setArray(4, texts(connection, changedNames.values()));
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

package org.stewardledger.projections.asking;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stewardledger.act.Source;

/** Reads a column, of which the value may be missing, as what it means. */
public final class Column {

    private Column() {}

    /** A text. */
    public static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    /** A text that is always there. */
    public static String theText(ResultSet row, String column) throws SQLException {
        return there(row.getString(column), column);
    }

    /** An identifier. */
    public static Optional<UUID> uuid(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    /** An identifier that is always there. */
    public static UUID theUuid(ResultSet row, String column) throws SQLException {
        return there(row.getObject(column, UUID.class), column);
    }

    /** An instant. */
    public static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /** An instant that is always there. */
    public static Instant theInstant(ResultSet row, String column) throws SQLException {
        return there(row.getObject(column, OffsetDateTime.class), column).toInstant();
    }

    /** A day. */
    public static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    /** A whole number. */
    public static Optional<Integer> number(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Integer.class));
    }

    /** A long whole number. */
    public static Optional<Long> position(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Long.class));
    }

    /** Several identifiers; none when there is no array. */
    public static List<UUID> uuids(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : Arrays.asList((UUID[]) array.getArray());
    }

    /** Several long whole numbers; none when there is no array. */
    public static List<Long> positions(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : Arrays.asList((Long[]) array.getArray());
    }

    /** Where an event stands written; empty for a spoken one. */
    public static Optional<Source> source(ResultSet row) throws SQLException {
        Optional<String> name = text(row, "source_name");
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Source(
                        name.get(),
                        theText(row, "source_reference"),
                        theInstant(row, "source_written_at"),
                        theInstant(row, "source_recorded_at"),
                        theText(row, "source_fact")));
    }

    private static <T> T there(@Nullable T value, String column) {
        if (value == null) {
            throw new IllegalStateException("column " + column + " is missing");
        }
        return value;
    }
}

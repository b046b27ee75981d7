package org.stewardledger.projections.reporting;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A column of a fact as a field of CSV: what is missing is empty, times are UTC, lists are separated by semicolons. */
record CsvColumn(String name, int number, int type) {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    String field(ResultSet row) throws SQLException {
        return switch (type) {
            case Types.VARCHAR -> guarded(Objects.requireNonNullElse(row.getString(number), ""));
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> instant(row);
            case Types.BIT, Types.BOOLEAN -> flag(row);
            case Types.ARRAY -> list(row.getArray(number));
            default -> Objects.requireNonNullElse(row.getString(number), "");
        };
    }

    private String flag(ResultSet row) throws SQLException {
        boolean flag = row.getBoolean(number);
        return row.wasNull() ? "" : Boolean.toString(flag);
    }

    private String instant(ResultSet row) throws SQLException {
        OffsetDateTime time = row.getObject(number, OffsetDateTime.class);
        return time == null ? "" : time.toInstant().toString();
    }

    private static String list(@Nullable Array array) throws SQLException {
        return array == null
                ? ""
                : Arrays.stream((Object[]) array.getArray())
                        .map(Object::toString)
                        .collect(Collectors.joining(";"));
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
    static String guarded(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}

package org.stewardledger.projections.twotimes;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows in PostgreSQL's text form of COPY, gathered in memory and written in one go. Columns are added from left to
 * right, and {@link #end()} ends a row. Characters that PostgreSQL cannot keep in a text become U+FFFD.
 */
public final class CopyRows {

    private final SqlBytes bytes = new SqlBytes();
    private int rows;
    private boolean rowBegun;

    /** How many rows were ended. */
    public int rows() {
        return rows;
    }

    /** Ends the row. */
    public void end() {
        bytes.put('\n');
        rowBegun = false;
        rows++;
    }

    /** A column without a value. */
    public CopyRows none() {
        next();
        bytes.put('\\');
        bytes.put('N');
        return this;
    }

    /** A text. */
    public CopyRows text(String text) {
        next();
        bytes.escaped(text);
        return this;
    }

    /** A text, or none. */
    public CopyRows text(Optional<String> text) {
        return text.isPresent() ? text(text.get()) : none();
    }

    /** A constant of an enumeration, by its name. */
    public CopyRows name(Enum<?> constant) {
        next();
        bytes.ascii(constant.name());
        return this;
    }

    /** A constant of an enumeration by its name, or none. */
    public CopyRows name(Optional<? extends Enum<?>> constant) {
        return constant.isPresent() ? name(constant.get()) : none();
    }

    /** A whole number. */
    public CopyRows number(long number) {
        next();
        bytes.ascii(Long.toString(number));
        return this;
    }

    /** A whole number, or none. */
    public CopyRows number(Optional<? extends Number> number) {
        return number.isPresent() ? number(number.get().longValue()) : none();
    }

    /** True or false. */
    public CopyRows flag(boolean flag) {
        next();
        bytes.put(flag ? 't' : 'f');
        return this;
    }

    /** An identifier. */
    public CopyRows uuid(UUID uuid) {
        next();
        bytes.hex(uuid);
        return this;
    }

    /** An identifier, or none. */
    public CopyRows uuid(Optional<UUID> uuid) {
        return uuid.isPresent() ? uuid(uuid.get()) : none();
    }

    /** A day, or none. */
    public CopyRows day(Optional<LocalDate> day) {
        if (day.isEmpty()) {
            return none();
        }
        next();
        bytes.date(day.get());
        return this;
    }

    /** An instant, to the microsecond. */
    public CopyRows instant(Instant instant) {
        next();
        bytes.time(Micros.of(instant));
        return this;
    }

    /** An instant, or none. */
    public CopyRows instant(Optional<Instant> instant) {
        return instant.isPresent() ? instant(instant.get()) : none();
    }

    /** A range of times. */
    public CopyRows times(Range range) {
        next();
        bytes.times(range);
        return this;
    }

    /** A range of positions. */
    public CopyRows positions(Range range) {
        next();
        bytes.positions(range);
        return this;
    }

    /** An array of identifiers. */
    public CopyRows uuids(Collection<UUID> uuids) {
        return array(uuids, bytes::hex);
    }

    /** An array of identifiers, of which some may be missing. */
    public CopyRows someUuids(Collection<Optional<UUID>> uuids) {
        return array(uuids, uuid -> uuid.ifPresentOrElse(bytes::hex, bytes::missing));
    }

    /** An array of days, of which some may be missing. */
    public CopyRows someDays(Collection<Optional<LocalDate>> days) {
        return array(days, day -> day.ifPresentOrElse(bytes::date, bytes::missing));
    }

    /** An array of instants. */
    public CopyRows instants(Collection<Instant> instants) {
        return array(instants, instant -> {
            bytes.put('"');
            bytes.time(Micros.of(instant));
            bytes.put('"');
        });
    }

    /** An array of whole numbers. */
    public CopyRows numbers(Collection<Long> numbers) {
        return array(numbers, number -> bytes.ascii(Long.toString(number)));
    }

    /** Writes the rows; nothing is sent when there are none. */
    public void write(Connection connection, String copy) throws SQLException {
        if (rows == 0) {
            return;
        }
        CopyIn in = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy);
        try {
            bytes.writeTo(in);
            long written = in.endCopy();
            if (written != rows) {
                throw new IllegalStateException(written + " rows written of " + rows);
            }
        } finally {
            if (in.isActive()) {
                in.cancelCopy();
            }
        }
        bytes.clear();
        rows = 0;
    }

    private <T> CopyRows array(Collection<T> elements, Consumer<T> write) {
        next();
        bytes.put('{');
        boolean first = true;
        for (T element : elements) {
            if (!first) {
                bytes.put(',');
            }
            first = false;
            write.accept(element);
        }
        bytes.put('}');
        return this;
    }

    private void next() {
        if (rowBegun) {
            bytes.put('\t');
        }
        rowBegun = true;
    }
}

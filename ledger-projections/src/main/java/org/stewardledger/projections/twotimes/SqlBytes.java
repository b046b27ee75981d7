package org.stewardledger.projections.twotimes;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.postgresql.copy.CopyIn;

/** Values in the text form that PostgreSQL reads in COPY, one after another. */
final class SqlBytes {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[128];
    private int size;

    /** A range of times as a text of its own. */
    static String timesText(Range range) {
        SqlBytes text = new SqlBytes();
        text.times(range);
        return text.toString();
    }

    /** A range of positions as a text of its own. */
    static String positionsText(Range range) {
        SqlBytes text = new SqlBytes();
        text.positions(range);
        return text.toString();
    }

    void writeTo(CopyIn in) throws SQLException {
        in.writeToCopy(bytes, 0, size);
    }

    void clear() {
        size = 0;
    }

    void times(Range range) {
        range(range, this::time);
    }

    void positions(Range range) {
        range(range, position -> ascii(Long.toString(position)));
    }

    void missing() {
        ascii("NULL");
    }

    private void range(Range range, LongConsumer write) {
        if (range.isEmpty()) {
            ascii("empty");
            return;
        }
        put('[');
        if (range.from() != Range.EVER) {
            write.accept(range.from());
        }
        put(',');
        if (range.to() != Range.ALWAYS) {
            write.accept(range.to());
        }
        put(')');
    }

    void date(LocalDate day) {
        if (day.getYear() < 1) {
            ascii("-infinity");
        } else if (day.getYear() > 9999) {
            ascii("infinity");
        } else {
            digits(day.getYear(), 4);
            put('-');
            digits(day.getMonthValue(), 2);
            put('-');
            digits(day.getDayOfMonth(), 2);
        }
    }

    /** A time of the years 1 to 9999 as in RFC 3339. */
    void time(long micros) {
        long seconds = Math.floorDiv(micros, 1_000_000);
        long ofDay = Math.floorMod(seconds, 86_400);
        date(LocalDate.ofEpochDay(Math.floorDiv(seconds, 86_400)));
        put('T');
        digits(ofDay / 3600, 2);
        put(':');
        digits(ofDay / 60 % 60, 2);
        put(':');
        digits(ofDay % 60, 2);
        put('.');
        digits(Math.floorMod(micros, 1_000_000), 6);
        put('Z');
    }

    private void digits(long number, int count) {
        room(count);
        long rest = number;
        for (int at = size + count - 1; at >= size; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += count;
    }

    void hex(UUID uuid) {
        room(36);
        hex(uuid.getMostSignificantBits(), 60, 8);
        bytes[size++] = '-';
        hex(uuid.getMostSignificantBits(), 28, 4);
        bytes[size++] = '-';
        hex(uuid.getMostSignificantBits(), 12, 4);
        bytes[size++] = '-';
        hex(uuid.getLeastSignificantBits(), 60, 4);
        bytes[size++] = '-';
        hex(uuid.getLeastSignificantBits(), 44, 12);
    }

    private void hex(long bits, int firstShift, int digits) {
        for (int digit = 0; digit < digits; digit++) {
            bytes[size++] = HEX[(int) (bits >>> (firstShift - 4 * digit)) & 15];
        }
    }

    void escaped(String text) {
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            switch (one) {
                case '\\' -> escape('\\');
                case '\n' -> escape('n');
                case '\r' -> escape('r');
                case '\t' -> escape('t');
                case 0 -> ascii(new byte[] {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD});
                default -> put(one);
            }
        }
    }

    private void escape(char letter) {
        put('\\');
        put(letter);
    }

    void ascii(String text) {
        ascii(text.getBytes(StandardCharsets.US_ASCII));
    }

    void ascii(byte[] text) {
        room(text.length);
        System.arraycopy(text, 0, bytes, size, text.length);
        size += text.length;
    }

    void put(int one) {
        room(1);
        bytes[size++] = (byte) one;
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    @Override
    public String toString() {
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }
}

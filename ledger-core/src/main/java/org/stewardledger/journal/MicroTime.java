package org.stewardledger.journal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** Times as format 1 writes them: UTC, always six digits of a second, 27 characters, years 0001 to 9999. */
final class MicroTime {

    /** Characters of every time. */
    static final int LENGTH = 27;

    private static final String SHAPE = "0000-00-00T00:00:00.000000Z";
    private static final long DAY = 86_400;
    private static final long FIRST = LocalDate.of(1, 1, 1).toEpochDay() * DAY;
    private static final long LAST = LocalDate.of(9999, 12, 31).toEpochDay() * DAY + DAY - 1;

    private MicroTime() {}

    /** The text of a time; what is finer than a microsecond is cut. Fails with EVENT_INVALID outside the years. */
    static String text(Instant time) {
        long second = time.getEpochSecond();
        if (second < FIRST || second > LAST) {
            throw JournalFailure.Code.EVENT_INVALID.because("the time " + time + " is outside the years 1 to 9999");
        }
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(second, DAY));
        int rest = (int) Math.floorMod(second, DAY);
        char[] text = SHAPE.toCharArray();
        digits(text, 0, 4, day.getYear());
        digits(text, 5, 2, day.getMonthValue());
        digits(text, 8, 2, day.getDayOfMonth());
        digits(text, 11, 2, rest / 3600);
        digits(text, 14, 2, rest / 60 % 60);
        digits(text, 17, 2, rest % 60);
        digits(text, 20, 6, time.getNano() / 1000);
        return new String(text);
    }

    /** The time of a text in exactly this form; fails with BODY_MALFORMED at any other. */
    static Instant parse(String text) {
        try {
            if (text.length() == LENGTH && hasShape(text)) {
                LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 2), number(text, 8, 2));
                int hour = number(text, 11, 2);
                int minute = number(text, 14, 2);
                int second = number(text, 17, 2);
                if (hour < 24 && minute < 60 && second < 60 && day.getYear() > 0) {
                    long seconds = day.toEpochDay() * DAY + hour * 3600L + minute * 60L + second;
                    return Instant.ofEpochSecond(seconds, number(text, 20, 6) * 1000L);
                }
            }
        } catch (DateTimeException e) {
            throw JournalFailure.Code.BODY_MALFORMED.because("the time " + text, e);
        }
        throw JournalFailure.Code.BODY_MALFORMED.because("the time " + text);
    }

    private static boolean hasShape(String text) {
        for (int i = 0; i < LENGTH; i++) {
            char shape = SHAPE.charAt(i);
            char given = text.charAt(i);
            if (shape == '0' ? given < '0' || given > '9' : given != shape) {
                return false;
            }
        }
        return true;
    }

    private static void digits(char[] text, int from, int count, int value) {
        int rest = value;
        for (int i = from + count - 1; i >= from; i--) {
            text[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }

    private static int number(String text, int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }
}

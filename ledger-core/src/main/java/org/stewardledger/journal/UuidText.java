package org.stewardledger.journal;

import java.util.UUID;

/** Identifiers as format 1 writes them: 36 characters, lower case, with hyphens. */
final class UuidText {

    private static final int LENGTH = 36;

    private UuidText() {}

    /** The identifier that stands there in exactly this form; fails with BODY_MALFORMED at any other. */
    static UUID parse(char[] text, int offset, int length) {
        if (length != LENGTH
                || text[offset + 8] != '-'
                || text[offset + 13] != '-'
                || text[offset + 18] != '-'
                || text[offset + 23] != '-') {
            throw malformed(text, offset, length);
        }
        long high = digits(text, offset, 0, 8) << 32 | digits(text, offset, 9, 4) << 16 | digits(text, offset, 14, 4);
        long low = digits(text, offset, 19, 4) << 48 | digits(text, offset, 24, 12);
        return new UUID(high, low);
    }

    private static long digits(char[] text, int offset, int from, int count) {
        long value = 0;
        for (int at = offset + from; at < offset + from + count; at++) {
            char digit = text[at];
            if (digit >= '0' && digit <= '9') {
                value = value << 4 | digit - '0';
            } else if (digit >= 'a' && digit <= 'f') {
                value = value << 4 | digit - 'a' + 10;
            } else {
                throw malformed(text, offset, LENGTH);
            }
        }
        return value;
    }

    private static JournalFailure malformed(char[] text, int offset, int length) {
        return JournalFailure.Code.BODY_MALFORMED.because("the identifier " + new String(text, offset, length));
    }
}

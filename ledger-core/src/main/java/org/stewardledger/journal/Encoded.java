package org.stewardledger.journal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.PersonId;

/**
 * An event ready to be written: all of its body but the position and the recorded time.
 *
 * @param event    the event as readers will see it, personal texts sealed
 * @param type     its type
 * @param tags     its tags
 * @param tagTexts the stored forms of its tags, sorted
 * @param subjects whose personal texts were sealed into it
 * @param rest     the body from the comma after the recorded time on
 */
record Encoded(
        Unrecorded event,
        EventType type,
        Set<EventTag> tags,
        List<String> tagTexts,
        Set<PersonId> subjects,
        byte[] rest) {

    private static final byte[] START = "{\"format\":1,\"position\":".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] BETWEEN = ",\"recordedAt\":\"".getBytes(StandardCharsets.US_ASCII);

    /** The most that stands before {@code rest}: with a position of 19 digits, so that every position has room. */
    static final int LONGEST_START = START.length + 19 + BETWEEN.length + MicroTime.LENGTH + 1;

    /**
     * The whole body.
     *
     * @param recordedAt as {@link MicroTime} writes it
     */
    byte[] body(long position, byte[] recordedAt) {
        byte[] digits = Long.toString(position).getBytes(StandardCharsets.US_ASCII);
        byte[] body = new byte[START.length + digits.length + BETWEEN.length + recordedAt.length + 1 + rest.length];
        int end = put(START, body, 0);
        end = put(digits, body, end);
        end = put(BETWEEN, body, end);
        end = put(recordedAt, body, end);
        body[end++] = '"';
        put(rest, body, end);
        return body;
    }

    private static int put(byte[] part, byte[] body, int at) {
        System.arraycopy(part, 0, body, at, part.length);
        return at + part.length;
    }
}

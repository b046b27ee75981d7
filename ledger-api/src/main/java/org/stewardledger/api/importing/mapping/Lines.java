package org.stewardledger.api.importing.mapping;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of a text file, each decoded only when asked for: one line that is not UTF-8 spoils no other. */
final class Lines {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Lines() {}

    /** A line as bytes, and where it stands. */
    record Line(Origin origin, byte[] bytes) {

        /** The text of the line; a line that is not UTF-8 cannot be used. */
        String text() {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException malformed) {
                throw new UnusableFact("this is not UTF-8");
            }
        }
    }

    static List<Line> of(String file, byte[] content) {
        List<Line> lines = new ArrayList<>();
        int start = markLength(content);
        for (int at = start; at <= content.length; at++) {
            boolean end = at == content.length || content[at] == '\n';
            if (end && (at > start || at < content.length)) {
                lines.add(new Line(new Origin(file, lines.size() + 1), Arrays.copyOfRange(content, start, at)));
            }
            if (end) {
                start = at + 1;
            }
        }
        return lines;
    }

    private static int markLength(byte[] content) {
        int length = BYTE_ORDER_MARK.length;
        boolean marked = content.length >= length && Arrays.equals(content, 0, length, BYTE_ORDER_MARK, 0, length);
        return marked ? length : 0;
    }
}

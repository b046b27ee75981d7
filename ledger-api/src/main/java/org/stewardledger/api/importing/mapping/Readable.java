package org.stewardledger.api.importing.mapping;

import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** What people and the ledger can read: the bounds of texts in files, and what is said of files that break them. */
final class Readable {

    /** How many characters a name may have, as everywhere in the ledger. */
    private static final int NAME = 200;

    /** How many characters a reference may have. */
    private static final int REFERENCE = 1_000;

    private static final int EXCERPT = 80;

    /** What the JSON library says to programmers only. */
    private static final Pattern FOR_PROGRAMMERS = Pattern.compile(
            ": enable `.*|: not allowed .*| \\(start marker at .*|, from `[^`]*`| \\(for `[^`]*`\\)| for `[^`]*`");

    private Readable() {}

    /** The text as it is, if it can be what someone or something is called. */
    static String name(String field, String text) {
        return within(NAME, field, text);
    }

    /** The text as it is, if it can say where something stands. */
    static String reference(String field, String text) {
        return within(REFERENCE, field, text);
    }

    /** The text as it is, if it is one line that can be printed. */
    static String line(String field, String text) {
        if (!text.codePoints().allMatch(Readable::isPrintable)) {
            throw new UnusableFact(field + " holds a character that cannot be printed");
        }
        return text;
    }

    /** The text as an answer quotes it. */
    static String shortened(String text) {
        return length(text) <= EXCERPT ? text : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
    }

    /** Why something is not JSON that can be used. */
    static String whyNot(JacksonException malformed) {
        String message = malformed.getOriginalMessage();
        if (isFollowed(malformed)) {
            return "something follows the end of this JSON object";
        }
        if (message.startsWith("Duplicate property")) {
            return "this holds a field twice: "
                    + FOR_PROGRAMMERS.matcher(message).replaceAll("").substring(19);
        }
        return "this is not JSON: " + FOR_PROGRAMMERS.matcher(message).replaceAll("");
    }

    /** Whether it is JSON that can be used, but for something that follows. */
    static boolean isFollowed(JacksonException malformed) {
        return malformed.getOriginalMessage().startsWith("Trailing token");
    }

    private static String within(int atMost, String field, String text) {
        if (length(text) > atMost) {
            throw new UnusableFact(field + " has " + length(text) + " characters, at most " + atMost);
        }
        return line(field, text);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isPrintable(int character) {
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return !half && !Character.isISOControl(character);
    }
}

package org.stewardledger.act;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What a reader sees of a text. Blanks and characters without a shape of their own (Unicode's format characters and
 * those that it says may be ignored where they are not known) say nothing, and do not tell two names apart.
 */
public final class Legible {

    private static final int BLANK_BRAILLE = 0x2800;

    private Legible() {}

    /** Whether there is anything to see: at least one character that is neither blank nor without a shape. */
    public static boolean saysSomething(String text) {
        return text.codePoints()
                .anyMatch(character -> !isBlank(character) && !isShapeless(character) && character != BLANK_BRAILLE);
    }

    /** What makes two names one to a reader: case, blanks around and between words, and what has no shape, do not. */
    public static String key(String name) {
        StringBuilder seen = new StringBuilder(name.length());
        name.codePoints().filter(character -> !isShapeless(character)).forEach(character -> {
            if (!isBlank(character)) {
                seen.appendCodePoint(character);
            } else if (!seen.isEmpty() && seen.charAt(seen.length() - 1) != ' ') {
                seen.append(' ');
            }
        });
        return Normalizer.normalize(seen, Normalizer.Form.NFC)
                .strip()
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** Whether it turns the direction in which what stands after it is shown, so that a text reads as another. */
    static boolean turnsDirection(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == 0x85;
    }

    /** Format characters, and the rest of Unicode's Default_Ignorable_Code_Point. */
    private static boolean isShapeless(int character) {
        return Character.getType(character) == Character.FORMAT
                || character == 0x034F
                || character == 0x115F
                || character == 0x1160
                || character == 0x17B4
                || character == 0x17B5
                || (character >= 0x180B && character <= 0x180F)
                || character == 0x2065
                || character == 0x3164
                || (character >= 0xFE00 && character <= 0xFE0F)
                || character == 0xFFA0
                || (character >= 0xFFF0 && character <= 0xFFF8)
                || (character >= 0xE0000 && character <= 0xE0FFF);
    }
}

package org.stewardledger.act;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A text of an act, with the bounds it has to keep. Acts check their wordings when they are made; events never do, so
 * that what is recorded always loads. The bounds are small enough that every event an act can lead to fits one stored
 * body.
 *
 * @param field   which text of the act it is: the names that lead to it, with dots between, and in brackets which of
 *                several, counted from 0, such as {@code amendments[1].terms.text}
 * @param text    the text as given
 * @param atMost  how many characters it may have: code points of Unicode, and for what is no
 *                name also three bytes of UTF-8 for each of them
 * @param oneLine whether it may hold no control characters at all; otherwise line breaks and tabs are allowed
 */
public record Wording(String field, String text, int atMost, boolean oneLine) {

    /** A text that is no name may not be made of nothing but the rare characters that take four bytes. */
    private static final int BYTES_A_CHARACTER = 3;

    /** What something or someone is called: one line of 1 to 200 characters. */
    public static Wording name(String field, String text) {
        return new Wording(field, text, 200, true);
    }

    /** What a source says, as it spells it: 1 to 1,000 characters. */
    public static Wording excerpt(String field, String text) {
        return new Wording(field, text, 1_000, false);
    }

    /** A description: 1 to 2,000 characters. */
    public static Wording description(String field, String text) {
        return new Wording(field, text, 2_000, false);
    }

    /** A text that carries the matter itself: 1 to 4,000 characters. */
    public static Wording text(String field, String text) {
        return new Wording(field, text, 4_000, false);
    }

    /** The wordings of a source: name and fact as names, reference as an excerpt. */
    public static List<Wording> of(Source source) {
        return List.of(
                name("source.name", source.name()),
                excerpt("source.reference", source.reference()),
                name("source.fact", source.fact()));
    }

    /** All of these wordings, and then those. */
    public static List<Wording> both(List<Wording> these, List<Wording> those) {
        List<Wording> all = new ArrayList<>(these);
        all.addAll(those);
        return all;
    }

    /**
     * Refuses, in this order, when any of the texts holds nothing to be seen, is too long, or holds what nobody can
     * read or what shows it as another text: control characters, half a character, or one that turns the direction of
     * writing.
     */
    public static void check(List<Wording> wordings, Refusal missing, Refusal tooLong, Refusal unprintable) {
        for (Wording wording : wordings) {
            missing.unless(Legible.saysSomething(wording.text), wording.field, wording.field + " says nothing");
        }
        for (Wording wording : wordings) {
            wording.checkLength(tooLong);
        }
        for (Wording wording : wordings) {
            unprintable.unless(
                    wording.text.codePoints().allMatch(wording::isPrintable),
                    wording.field,
                    wording.field + " holds a character that cannot be printed");
        }
    }

    private void checkLength(Refusal tooLong) {
        int length = text.codePointCount(0, text.length());
        tooLong.unless(length <= atMost, field, field + " has " + length + " characters, at most " + atMost);
        int bytes = oneLine ? 0 : text.getBytes(StandardCharsets.UTF_8).length;
        tooLong.unless(
                bytes <= atMost * BYTES_A_CHARACTER,
                field,
                field + " takes " + bytes + " bytes, at most " + atMost * BYTES_A_CHARACTER);
    }

    private boolean isPrintable(int character) {
        boolean lineBreakOrTab = character == '\n' || character == '\r' || character == '\t';
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean newLine = character == '\u2028' || character == '\u2029';
        return !half
                && !Legible.turnsDirection(character)
                && !(newLine && oneLine)
                && (!Character.isISOControl(character) || (lineBreakOrTab && !oneLine));
    }
}

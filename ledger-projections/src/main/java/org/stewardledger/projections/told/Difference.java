package org.stewardledger.projections.told;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What became of a text, word by word; punctuation is compared apart from the words beside it. What both texts say
 * stands as in the later one; blanks between words make no difference.
 *
 * @param pieces what stayed, went and came, in reading order; no two of one kind follow each other
 */
public record Difference(List<Piece> pieces) {

    /** Letters and digits, also joined by an apostrophe or a hyphen; or one sign that is neither. */
    private static final String PART = "(?:[\\p{L}\\p{M}\\p{N}]+(?:['’-][\\p{L}\\p{M}\\p{N}]+)*|\\S)";

    private static final Pattern WORD = Pattern.compile("(?U)" + PART);
    private static final Pattern WORD_WITH_BLANKS = Pattern.compile("(?U)\\s*" + PART + "\\s*");

    public Difference {
        pieces = List.copyOf(pieces);
    }

    /** What became of some words. */
    public enum Kind {
        /** Both texts say it. */
        SAME,
        /** Only the earlier text says it. */
        REMOVED,
        /** Only the later text says it. */
        ADDED
    }

    /**
     * Words that follow each other.
     *
     * @param kind what became of them
     * @param text the words, with the blanks after them
     */
    public record Piece(Kind kind, String text) {}

    /** From one text to another; where there was none, or is none any more, that is the empty one. */
    public static Difference between(String before, String after) {
        List<String> old = words(WORD, before);
        List<String> next = words(WORD, after);
        List<String> oldText = words(WORD_WITH_BLANKS, before);
        List<String> nextText = words(WORD_WITH_BLANKS, after);
        List<Piece> pieces = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(old, next, true).getDeltas()) {
            var from = delta.getSource();
            var to = delta.getTarget();
            List<String> came = nextText.subList(to.getPosition(), to.getPosition() + to.size());
            switch (delta.getType()) {
                case EQUAL -> add(pieces, Kind.SAME, came);
                case DELETE, CHANGE, INSERT -> {
                    add(pieces, Kind.REMOVED, oldText.subList(from.getPosition(), from.getPosition() + from.size()));
                    add(pieces, Kind.ADDED, came);
                }
            }
        }
        return new Difference(pieces);
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }

    private static List<String> words(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}

package org.stewardledger.projections.history;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Text;
import org.stewardledger.projections.Unsealing;
import org.stewardledger.projections.setting.SealedText;

/**
 * Personal texts within sentences: kept sealed, between two characters that no act may contain, and opened when the
 * sentence is read. Before the sealed text stands a word for each person that it is about, by which it is found.
 */
final class Mentions {

    private static final char BEGIN = '\u0001';
    private static final char END = '\u0002';
    private static final Pattern MENTION = Pattern.compile("\u0001[^ ]* ([^\u0002]*)\u0002");

    private Mentions() {}

    /** A text as it stands in a sentence. */
    static String of(Text text) {
        return switch (text) {
            case Text.Plain plain -> plain.text();
            case Personal personal ->
                BEGIN
                        + personal.subjects().stream().map(Mentions::word).collect(Collectors.joining(","))
                        + " "
                        + SealedText.write(personal)
                        + END;
        };
    }

    /** What stands for a person in the index of words. */
    static String word(PersonId person) {
        return "p" + person.toString().replace("-", "");
    }

    /** The sentences in clear; {@value Unsealing#ERASED} in place of what was erased. */
    static List<String> opened(List<String> sentences, Unsealing unsealing) {
        List<Personal> sealed = sentences.stream()
                .flatMap(sentence -> MENTION.matcher(sentence).results())
                .map(Mentions::sealed)
                .toList();
        if (sealed.isEmpty()) {
            return sentences;
        }
        Iterator<Optional<String>> clear = unsealing.openAll(sealed).iterator();
        List<String> opened = new ArrayList<>(sentences.size());
        for (String sentence : sentences) {
            opened.add(MENTION.matcher(sentence)
                    .replaceAll(mention -> Matcher.quoteReplacement(clear.next().orElse(Unsealing.ERASED))));
        }
        return opened;
    }

    private static Personal sealed(MatchResult mention) {
        return SealedText.read(mention.group(1));
    }
}

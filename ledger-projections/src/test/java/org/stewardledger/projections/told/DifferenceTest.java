package org.stewardledger.projections.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stewardledger.projections.told.Difference.Kind;
import org.stewardledger.projections.told.Difference.Piece;

class DifferenceTest {

    @Test
    void saysWordByWordWhatStayedWentAndCame() {
        assertThat(Difference.between("We meet monthly, at noon.", "We meet every week, at noon.")
                        .pieces())
                .containsExactly(
                        new Piece(Kind.SAME, "We meet "),
                        new Piece(Kind.REMOVED, "monthly"),
                        new Piece(Kind.ADDED, "every week"),
                        new Piece(Kind.SAME, ", at noon."));
    }

    @Test
    void comparesWordsWithoutThePunctuationBesideThem() {
        assertThat(Difference.between("The old wall, “ours”", "The new wall “ours”!")
                        .pieces())
                .containsExactly(
                        new Piece(Kind.SAME, "The "),
                        new Piece(Kind.REMOVED, "old "),
                        new Piece(Kind.ADDED, "new "),
                        new Piece(Kind.SAME, "wall "),
                        new Piece(Kind.REMOVED, ", "),
                        new Piece(Kind.SAME, "“ours”"),
                        new Piece(Kind.ADDED, "!"));
        assertThat(Difference.between("It's well-kept", "It is well-kept").pieces())
                .startsWith(new Piece(Kind.REMOVED, "It's "), new Piece(Kind.ADDED, "It is "));
    }

    @Test
    void makesNoDifferenceOfBlanks() {
        assertThat(Difference.between("one  two\nthree", "one two three ").pieces())
                .containsExactly(new Piece(Kind.SAME, "one two three "));
    }

    @Test
    void isAllNewOrAllGoneWhereThereWasNothingOrIsNothing() {
        assertThat(Difference.between("", "Dig here").pieces()).containsExactly(new Piece(Kind.ADDED, "Dig here"));
        assertThat(Difference.between("Dig here", "").pieces()).containsExactly(new Piece(Kind.REMOVED, "Dig here"));
        assertThat(Difference.between("", "").pieces()).isEmpty();
        assertThat(Difference.between(" ", "\n").pieces()).isEmpty();
    }

    @Test
    void holdsBothTextsWhole() {
        String before = "  The Stadt \u00fcbernimmt\u00a0Wasser\n\nand the club \ud83c\udf31 digs. The end.";
        String after = "The Stadt gibt Wasser and\tthe \ud83c\udf31 club digs twice. The end.\n";
        List<Piece> pieces = Difference.between(before, after).pieces();
        assertThat(text(pieces, Kind.REMOVED).strip()).isEqualTo(after.strip());
        assertThat(text(pieces, Kind.ADDED).replaceAll("(?U)\\s", "")).isEqualTo(before.replaceAll("(?U)\\s", ""));
    }

    private static String text(List<Piece> pieces, Kind without) {
        return pieces.stream()
                .filter(piece -> piece.kind() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    @Test
    void neverHasTwoPiecesOfOneKindInARow() {
        List<Piece> pieces =
                Difference.between("a b c d e f g h", "a x c y e f z h").pieces();
        assertThat(IntStream.range(1, pieces.size()))
                .allMatch(at -> pieces.get(at).kind() != pieces.get(at - 1).kind());
    }

    @Test
    void comparesTextsOfTheGreatestLength() {
        String before = IntStream.range(0, 2_000).mapToObj(at -> "a" + at % 7).collect(Collectors.joining(" "));
        String after = IntStream.range(0, 2_000).mapToObj(at -> "b" + at % 5).collect(Collectors.joining(" "));
        assertThat(Difference.between(before, after).pieces())
                .containsExactly(new Piece(Kind.REMOVED, before), new Piece(Kind.ADDED, after));
    }
}

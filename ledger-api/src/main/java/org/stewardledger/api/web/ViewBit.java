package org.stewardledger.api.web;

import java.util.Optional;
import org.stewardledger.projections.told.Difference;

/**
 * A piece of what a view says: words, and what they lead to or mean.
 *
 * @param text  the words
 * @param label what a link of these words is called where the words alone do not tell; empty where they do
 * @param href  where it leads; empty when nowhere
 * @param time  the time it is, in ISO 8601; empty for anything else
 * @param mark  what kind of thing it is; then it is shown in place of the words
 * @param fate  what became of the words in another text; empty where they are compared with none
 */
record ViewBit(
        String text,
        Optional<String> label,
        Optional<String> href,
        Optional<String> time,
        Optional<Mark> mark,
        Optional<Difference.Kind> fate) {

    static ViewBit words(String text) {
        return new ViewBit(
                text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static ViewBit link(String text, String href) {
        return new ViewBit(
                text, Optional.empty(), Optional.of(href), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static ViewBit link(String text, String label, String href) {
        return new ViewBit(
                text, Optional.of(label), Optional.of(href), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static ViewBit time(When when) {
        return new ViewBit(
                when.text(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(when.machine()),
                Optional.empty(),
                Optional.empty());
    }

    static ViewBit mark(Mark mark) {
        return new ViewBit(
                mark.text(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(mark), Optional.empty());
    }

    static ViewBit piece(Difference.Piece piece) {
        return new ViewBit(
                piece.text(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(piece.kind()));
    }

    /** Whether the words are gone. */
    public boolean isRemoved() {
        return fate.equals(Optional.of(Difference.Kind.REMOVED));
    }

    /** Whether the words are new. */
    public boolean isAdded() {
        return fate.equals(Optional.of(Difference.Kind.ADDED));
    }

    /** Whether it is words that lead nowhere, mean nothing but themselves, and stay. */
    public boolean isWords() {
        return href.isEmpty() && time.isEmpty() && mark.isEmpty() && !isRemoved() && !isAdded();
    }
}

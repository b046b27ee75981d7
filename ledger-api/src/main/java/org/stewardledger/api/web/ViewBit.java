package org.stewardledger.api.web;

import java.util.Optional;

/**
 * A piece of what a view says: words, and what they lead to or mean.
 *
 * @param text  the words
 * @param label what a link of these words is called where the words alone do not tell; empty where they do
 * @param href  where it leads; empty when nowhere
 * @param time  the time it is, in ISO 8601; empty for anything else
 * @param mark  what kind of thing it is; then it is shown in place of the words
 */
record ViewBit(String text, Optional<String> label, Optional<String> href, Optional<String> time, Optional<Mark> mark) {

    static ViewBit words(String text) {
        return new ViewBit(text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static ViewBit link(String text, String href) {
        return new ViewBit(text, Optional.empty(), Optional.of(href), Optional.empty(), Optional.empty());
    }

    static ViewBit link(String text, String label, String href) {
        return new ViewBit(text, Optional.of(label), Optional.of(href), Optional.empty(), Optional.empty());
    }

    static ViewBit time(When when) {
        return new ViewBit(
                when.text(), Optional.empty(), Optional.empty(), Optional.of(when.machine()), Optional.empty());
    }

    static ViewBit mark(Mark mark) {
        return new ViewBit(mark.text(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(mark));
    }
}

package org.stewardledger.api.importing.profile;

import java.util.List;
import java.util.SequencedMap;

/** A part of a YAML file that still knows its line, so that a mistake in it can be pointed at. */
sealed interface Node {

    /** The line it begins on, from 1. */
    int line();

    /** A scalar, as written; {@code 1.10} stays {@code 1.10}. */
    record Text(int line, String text) implements Node {}

    /** Nothing, or {@code null}. */
    record Nothing(int line) implements Node {}

    record Items(int line, List<Node> items) implements Node {}

    record Fields(int line, SequencedMap<String, Node> fields) implements Node {}
}

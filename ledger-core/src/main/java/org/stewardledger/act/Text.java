package org.stewardledger.act;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A text of an event: in clear, or personal where it is about persons, whom law may make the ledger erase. */
public sealed interface Text permits Text.Plain, Personal {

    /** A text about nobody: recorded as it is, for good. */
    record Plain(String text) implements Text {}

    /** A text about these persons; plain when there are none. */
    static Text about(Collection<PersonId> subjects, String text) {
        return subjects.isEmpty() ? new Plain(text) : new Personal.Clear(List.copyOf(subjects), text);
    }

    /** What decisions may read of it; empty for a personal text, which may have been erased. */
    default Optional<String> plain() {
        return this instanceof Plain(String text) ? Optional.of(text) : Optional.empty();
    }
}

package org.stewardledger.projections.history;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the history last said of a promise.
 *
 * @param title       what it is about, in a few words
 * @param undertaking the larger piece of work it belongs to
 * @param deliverable what is to be delivered
 * @param due         when it is due, in words; the empty text when not at all
 * @param visibleTo   the only partners that may see the promise; empty for the whole partnership
 */
record Told(
        String title,
        Optional<String> undertaking,
        Optional<String> deliverable,
        String due,
        Optional<List<UUID>> visibleTo) {

    Told due(String other) {
        return new Told(title, undertaking, deliverable, other, visibleTo);
    }
}

package org.stewardledger.projections.history;

import java.util.Optional;

/**
 * What the history last said of a promise.
 *
 * @param title       what it is about, in a few words
 * @param undertaking the larger piece of work it belongs to
 * @param deliverable what is to be delivered
 * @param due         when it is due, in words; the empty text when not at all
 */
record Told(String title, Optional<String> undertaking, Optional<String> deliverable, String due) {

    Told due(String other) {
        return new Told(title, undertaking, deliverable, other);
    }
}

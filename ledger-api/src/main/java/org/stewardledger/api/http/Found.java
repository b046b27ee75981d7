package org.stewardledger.api.http;

import java.util.Optional;
import org.stewardledger.projections.Answer;

/** What was asked for and is there. */
final class Found {

    private Found() {}

    /** The answer with what it found. Refuses RESOURCE_UNKNOWN when that is nothing. */
    static <T> Answer<T> in(Answer<Optional<T>> answer, String what) {
        return new Answer<>(answer.value().orElseThrow(() -> Refused.unknown(what)), answer.asOf(), answer.currentTo());
    }
}

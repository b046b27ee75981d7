package org.stewardledger.api.importing.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.stewardledger.promise.Outcome;

/** A subject while its facts are gone through: its stage, its status, and the promises made so far. */
final class SubjectState {

    /** All promises, in the order in which they were made. */
    final List<PromiseState> promises = new ArrayList<>();

    private final Map<String, PromiseState> latest = new HashMap<>();

    OptionalInt rank = OptionalInt.empty();
    String stageSpelling = "stage";

    /** What became of the promises by the removal of the subject; null while it was not removed. */
    @Nullable
    Outcome removed;

    /** The status of the whole subject; null before the first. */
    PromiseState.@Nullable Status status;

    void add(PromiseState promise) {
        promises.add(promise);
        latest.put(promise.name, promise);
    }

    /** The promise of this name, the latest when there are several. */
    Optional<PromiseState> named(String name) {
        return Optional.ofNullable(latest.get(name));
    }

    /** The promises a fact with this name is about: the one of that name, or all when it names none. */
    List<PromiseState> about(String name) {
        return name.isEmpty() ? List.copyOf(promises) : named(name).stream().toList();
    }

    /** How many promises of this name were made. */
    int count(String name) {
        return named(name).map(promise -> promise.number).orElse(0);
    }
}

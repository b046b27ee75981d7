package org.stewardledger.api.importing.mapping;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.stewardledger.act.PartnerId;
import org.stewardledger.api.importing.profile.StatusRules;
import org.stewardledger.promise.Due;
import org.stewardledger.promise.Outcome;
import org.stewardledger.promise.PromiseId;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.Terms;

/** A promise while the facts of its subject are gone through: what the source has shown of it so far. */
final class PromiseState {

    final PromiseId id;
    final String name;
    final int number;
    final OptionalInt rank;
    final Instant madeAt;
    final FactId madeBy;
    SortedSet<PartnerId> bearers;
    SortedSet<PartnerId> promisees;
    Terms terms;

    /** What became of it, as last written down; null while it is open. */
    @Nullable
    Outcome outcome;

    Due delivered = Due.none();
    Instant outcomeAt;

    /** The status that speaks about it; null while none does. */
    @Nullable
    Status status;

    /** What statuses say became of it; null for open. */
    @Nullable
    Outcome said;

    /** Whether {@link #said} was said of this promise by name, rather than of the whole subject. */
    boolean saidByName;

    /** Whether the stage of its subject shows that it was kept. */
    boolean keptByStage;

    /** A status as it was said. */
    record Status(StatusRules.Rule rule, Fact fact, String spelling) {}

    PromiseState(
            PromiseId id, String name, int number, OptionalInt rank, Instant madeAt, Fact made, Proposal proposal) {
        this.id = id;
        this.name = name;
        this.number = number;
        this.rank = rank;
        this.madeAt = madeAt;
        this.madeBy = made.id();
        this.bearers = proposal.promisors();
        this.promisees = proposal.promisees();
        this.terms = proposal.terms();
        this.outcomeAt = madeAt;
    }

    boolean hasDue() {
        return !(terms.due() instanceof Due.None);
    }

    /** Whether it has come to an end; one that is put off has not. */
    boolean ended() {
        return isEnd(outcome);
    }

    static boolean isEnd(@Nullable Outcome outcome) {
        return outcome != null && outcome != Outcome.DEFERRED;
    }

    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }
}

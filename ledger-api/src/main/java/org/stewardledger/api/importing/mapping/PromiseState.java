package org.stewardledger.api.importing.mapping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stewardledger.act.PromiseId;
import org.stewardledger.api.importing.profile.StatusRules;
import org.stewardledger.promise.Outcome;
import org.stewardledger.promise.Proposal;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

/** A promise while the facts of its subject are gone through: what the source has shown of it so far. */
final class PromiseState {

    final PromiseId id;
    final String name;
    final int number;
    final OptionalInt rank;
    final Instant madeAt;
    final FactId madeBy;
    final PartnersSince bearers;
    final PartnersSince promisees;
    Terms terms;

    /** The terms by the time they took effect. */
    private final NavigableMap<Instant, Terms> termsSince = new TreeMap<>();

    /** What became of it, as last written down; null while it is open. */
    @Nullable
    Outcome outcome;

    Due delivered = Due.none();
    Instant outcomeAt;

    /** The outcomes that were written down, by the time they took effect. */
    final NavigableMap<Instant, Told> told = new TreeMap<>();

    /** The statuses that were said, by the time they took effect. */
    private final NavigableMap<Instant, Status> words = new TreeMap<>();

    /** The status that speaks about it; null while none does. */
    @Nullable
    Status status;

    /** When that status took effect; before all times while none speaks. */
    Instant saidAt = Instant.MIN;

    /** The statuses of this moment that took effect before that one. */
    final List<Late> late = new ArrayList<>();

    /** What statuses say became of it; null for open. */
    @Nullable
    Outcome said;

    /** Whether {@link #said} was said of this promise by name, rather than of the whole subject. */
    boolean saidByName;

    /** Whether the stage of its subject shows that it was kept. */
    boolean keptByStage;

    /** An outcome that was written down; null where it is open. */
    record Told(@Nullable Outcome outcome, Due delivered) {}

    /** A status as it was said. */
    record Status(StatusRules.Rule rule, Fact fact, String spelling) {}

    /**
     * A status that took effect before one that was said earlier.
     *
     * @param status      as it was said
     * @param effectiveAt when it took effect
     * @param lastWord    whether it goes before that one all the same, from when that one took effect
     */
    record Late(Status status, Instant effectiveAt, boolean lastWord) {}

    PromiseState(
            PromiseId id, String name, int number, OptionalInt rank, Instant madeAt, Fact made, Proposal proposal) {
        this.id = id;
        this.name = name;
        this.number = number;
        this.rank = rank;
        this.madeAt = madeAt;
        this.madeBy = made.id();
        this.bearers = new PartnersSince(madeAt, proposal.promisors());
        this.promisees = new PartnersSince(madeAt, proposal.promisees());
        this.terms = proposal.terms();
        this.outcomeAt = madeAt;
        this.termsSince.put(madeAt, terms);
    }

    /** The terms as they were at a time. */
    Terms termsAt(Instant time) {
        Map.Entry<Instant, Terms> entry = termsSince.floorEntry(time);
        return entry == null ? terms : entry.getValue();
    }

    /** When the terms that stand took effect. */
    Instant termsSince() {
        return termsSince.lastKey();
    }

    /** Takes terms; those that took effect before what stands leave that as it is. */
    void take(Terms changed, Instant effectiveAt) {
        termsSince.put(effectiveAt, changed);
        terms = termsSince.lastEntry().getValue();
    }

    /** Remembers what was said from a time on; the last word goes before all that was said of later times. */
    void say(Status said, Instant effectiveAt, boolean lastWord) {
        if (lastWord) {
            words.tailMap(effectiveAt, true).clear();
        }
        words.put(effectiveAt, said);
    }

    /** What was written down to be so at a time; open where nothing was. */
    Told toldBy(Instant time) {
        Map.Entry<Instant, Told> entry = told.floorEntry(time);
        return entry == null ? new Told(null, Due.none()) : entry.getValue();
    }

    /** What was said next, if it added nothing to what stood and so was not written down. */
    Optional<Map.Entry<Instant, Status>> untoldAfter(Instant time) {
        Instant toldNext = told.higherKey(time);
        return Optional.ofNullable(words.higherEntry(time))
                .filter(word -> toldNext == null || word.getKey().isBefore(toldNext));
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

package org.stewardledger.api.importing.profile;

import java.util.Optional;
import java.util.SequencedMap;
import org.stewardledger.promise.Outcome;
import org.stewardledger.promise.Verdict;

/** What a kind of fact means. */
public sealed interface Meaning {

    /** What becomes of a fact of this kind about a promise that was not made, as far as the source shows. */
    default WithoutPromise withoutPromise() {
        return WithoutPromise.BAD_LINE;
    }

    /** A promise is made. */
    record PromiseMade() implements Meaning {}

    /** The terms of a promise change. */
    record TermsChanged(WithoutPromise withoutPromise) implements Meaning {}

    /**
     * Others bear the promises from here on.
     *
     * @param from           the field that names them; without it {@code partner} and {@code jointly_with} do
     * @param promisees      the field that names to whom the promises are from then on; empty when that stays
     * @param withoutPromise what becomes of one about a promise that was not made
     */
    record BearerChanged(String from, Optional<String> promisees, WithoutPromise withoutPromise) implements Meaning {}

    /** The promises are to these from here on; the field names them. */
    record PromiseesChanged(String from, WithoutPromise withoutPromise) implements Meaning {}

    /** The subject reaches a stage; the field names it. */
    record StageChanged(String from) implements Meaning {}

    /** The subject, or a promise, gets a status; the field names it. */
    record StatusChanged(String from, WithoutPromise withoutPromise) implements Meaning {}

    /** The kind itself says what became of the promise. */
    record OutcomeSaid(Saying says, WithoutPromise withoutPromise) implements Meaning {}

    /** The subject is taken away, and with it the promises that have not ended. */
    record Removed(Outcome outcome) implements Meaning {}

    /** A subject that was taken away is back. */
    record Restored() implements Meaning {}

    /**
     * The partner assesses the promise.
     *
     * @param verdict        what it judges; empty when the field says
     * @param from           the field that says
     * @param verdicts       what the values of the field mean; one that is not here makes a bad line
     * @param withoutPromise what becomes of one about a promise that was not made; set aside, it comes in once it is
     */
    record Assessed(
            Optional<Verdict> verdict,
            String from,
            SequencedMap<String, Verdict> verdicts,
            WithoutPromise withoutPromise)
            implements Meaning {}

    /** The partners named take part, or the partner leaves. */
    record Membership(boolean member) implements Meaning {}

    /** Nothing for the ledger; the fact is kept beside it. */
    record Ignored() implements Meaning {}

    /** What becomes of a fact about a promise that was not made. */
    enum WithoutPromise {
        /** The line is reported, and stays out. */
        BAD_LINE,
        /** The fact is kept, counted and has no effect. */
        SET_ASIDE
    }
}

package org.stewardledger.promise;

import java.time.Instant;
import java.util.Optional;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.Amendable;
import org.stewardledger.partnership.Viewer;
import org.stewardledger.standing.Standing;
import org.stewardledger.terms.Terms;

/** A promise as it is decided on. Immutable; a change shares all that it leaves as it was. */
public sealed interface Promise {

    /** Nobody asked for it, offered it, made it or wrote it down. */
    record Unmade() implements Promise {}

    /** The partners spoke for themselves in it. One state, which no warning and no judgement hides. */
    sealed interface Spoken extends Promise {

        /** What they have said so far. */
        Course course();
    }

    /** Terms are on the table, asked for, offered or countered; nothing is promised. */
    record OnTable(Course course) implements Spoken {}

    /** Promised; a joint promise is in force only when every promisor has. A partial report may stand. */
    record Promised(Course course) implements Spoken {}

    /** A report stands that says the whole promise is done. */
    record Reported(Course course) implements Spoken {}

    /**
     * It came to its end.
     *
     * @param course what was said
     * @param ending how it ended
     * @param by     who ended it; empty when all who had to agreed
     */
    record Ended(Course course, Ending ending, Optional<PartnerId> by) implements Spoken {

        /** Whether the speaker's partner ended it in this way. */
        boolean endedBy(Ending way, Standing speaker) {
            return ending == way && by.filter(speaker::speaksFor).isPresent();
        }
    }

    /** A registrar wrote down, according to a source, that it was made, and what became of it. */
    record Transcribed(Transcript transcript) implements Promise {}

    /** The entry that says it was made was mistaken; nothing else counts until it is transcribed again. */
    record TakenBack(Transcript transcript) implements Promise {}

    static Promise none() {
        return new Unmade();
    }

    /** What the entries that count make of a transcribed promise. */
    static Promise told(Transcript transcript) {
        return transcript.account().opening().isPresent() ? new Transcribed(transcript) : new TakenBack(transcript);
    }

    /** The partnership it is in; empty while nothing of it is recorded. */
    default Optional<PartnershipId> within() {
        return switch (this) {
            case Unmade unmade -> Optional.empty();
            case Spoken spoken ->
                Optional.of(spoken.course().opening().proposal().partnershipId());
            case Transcribed transcribed -> Optional.of(transcribed.transcript().partnershipId());
            case TakenBack takenBack -> Optional.of(takenBack.transcript().partnershipId());
        };
    }

    /** What was stated when it was asked for, offered or made; empty unless the partners spoke for themselves. */
    default Optional<Proposal> opened() {
        return this instanceof Spoken spoken
                ? Optional.of(spoken.course().opening().proposal())
                : Optional.empty();
    }

    /** The terms on the table or in force; empty unless the partners spoke for themselves. */
    default Optional<Terms> currentTerms() {
        return this instanceof Spoken spoken
                ? Optional.of(spoken.course().terms().terms())
                : Optional.empty();
    }

    /** The new terms that are being decided on, if any are. */
    default Optional<Terms> proposedTerms() {
        return this instanceof Spoken spoken ? spoken.course().newTerms().map(NewTerms::terms) : Optional.empty();
    }

    /** Who may see it; empty while nothing of it is recorded. */
    default Optional<Visibility> audience() {
        return switch (this) {
            case Unmade unmade -> Optional.empty();
            case Spoken spoken -> Optional.of(spoken.course().audience());
            case Transcribed transcribed -> Optional.of(transcribed.transcript().audience());
            case TakenBack takenBack -> Optional.of(takenBack.transcript().audience());
        };
    }

    /** Whether the speaking person may know of it, in a partnership that it may know of. */
    default boolean isKnownTo(Viewer viewer) {
        return viewer.sees(audience().orElseGet(Visibility::partnership));
    }

    /** When the last spoken act on it that all who see it may see took effect; empty when there was none. */
    default Optional<Instant> lastSpokenAt() {
        return this instanceof Spoken spoken ? Optional.of(spoken.course().lastAt()) : Optional.empty();
    }

    /** When the last spoken act on it that the speaking person may see took effect; empty when there was none. */
    default Optional<Instant> lastSpokenAt(Viewer viewer) {
        return this instanceof Spoken spoken ? Optional.of(spoken.course().lastAt(viewer)) : Optional.empty();
    }

    /** What an agreement may read of it, to amend it; empty unless the partners spoke in it. */
    default Optional<Amendable> amendable() {
        return switch (this) {
            case Spoken spoken -> Optional.of(spoken.course().amendable(isStanding()));
            case Unmade unmade -> Optional.empty();
            case Transcribed transcribed -> Optional.empty();
            case TakenBack takenBack -> Optional.empty();
        };
    }

    /** The agreement that it is under; empty when under none. */
    default Optional<AgreementId> under() {
        return this instanceof Spoken spoken ? spoken.course().terms().under() : Optional.empty();
    }

    /**
     * What is recorded of it when an agreement brings it other terms; nothing unless the partners spoke in it.
     *
     * @param agreement which; empty when more may see the promise than the agreement
     */
    default Optional<PromiseEvent> amended(PromiseId promiseId, Terms terms, Optional<AgreementId> agreement) {
        return this instanceof Spoken spoken
                ? Optional.of(new PromiseRenegotiated(
                        promiseId,
                        spoken.course().opening().proposal().partnershipId(),
                        spoken.course().terms().next(),
                        terms,
                        agreement.filter(
                                id -> !spoken.course().opening().proposal().toPartnership())))
                : Optional.empty();
    }

    /** What other entities may know of it; empty while nothing of it is recorded. */
    default Optional<PromiseFacts> facts() {
        return switch (this) {
            case Unmade unmade -> Optional.empty();
            case Spoken spoken -> Optional.of(facts(spoken));
            case Transcribed transcribed -> Optional.of(transcribed.transcript().facts());
            case TakenBack takenBack -> Optional.of(takenBack.transcript().facts());
        };
    }

    private static PromiseFacts facts(Spoken spoken) {
        Course course = spoken.course();
        Optional<Ending> ending = spoken instanceof Ended ended ? Optional.of(ended.ending()) : Optional.empty();
        return new PromiseFacts(
                course.opening().proposal().partnershipId(),
                course.audience(),
                course.terms().under(),
                ending.filter(way -> way == Ending.KEPT).isPresent(),
                course.said().isBreached()
                        || ending.filter(way -> way == Ending.REVOKED).isPresent(),
                course.said().judgements());
    }

    /** Whether somebody has promised, and it has not ended. */
    private boolean isStanding() {
        return this instanceof Promised || this instanceof Reported;
    }

    /** Applies a recorded fact. Never refuses: what is in the ledger has happened. */
    static Promise evolve(Promise state, Recorded<PromiseEvent> recorded) {
        return PromiseEvolution.apply(state, recorded);
    }
}

package org.stewardledger.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Visibility;
import org.stewardledger.partnership.Viewer;

/** A dispute as it is decided on. Immutable; a change shares all that it leaves as it was. */
public sealed interface Dispute {

    /** Nobody opened it. */
    record Unopened() implements Dispute {}

    /** It was opened. One state, and all that was said so far. */
    sealed interface Opened extends Dispute {

        /** What was said so far. */
        Course course();
    }

    /** It is to be resolved. */
    record Open(Course course) implements Opened {}

    /** It is held in tension, until a day to look at it again. */
    record Held(Course course, LocalDate reviewOn) implements Opened {}

    /** Both sides have said the same outcome. */
    record Resolved(Course course) implements Opened {}

    static Dispute none() {
        return new Unopened();
    }

    /** The partnership it is in; empty while nothing of it is recorded. */
    default Optional<PartnershipId> within() {
        return this instanceof Opened opened ? Optional.of(opened.course().within()) : Optional.empty();
    }

    /** What it is about; empty while nothing of it is recorded. */
    default Optional<Disputed> disputed() {
        return this instanceof Opened opened ? Optional.of(opened.course().disputed()) : Optional.empty();
    }

    /** Who may see it; empty while nothing of it is recorded. */
    default Optional<Visibility> audience() {
        return this instanceof Opened opened ? Optional.of(opened.course().audience()) : Optional.empty();
    }

    /** Whether the speaking person may know of it, in a partnership that it may know of. */
    default boolean isKnownTo(Viewer viewer) {
        return viewer.sees(audience().orElseGet(Visibility::partnership));
    }

    /** When the last act on it took effect; empty when there was none. */
    default Optional<Instant> lastSpokenAt() {
        return this instanceof Opened opened ? Optional.of(opened.course().lastAt()) : Optional.empty();
    }

    /** Applies a recorded fact. Never refuses: what is in the ledger has happened. */
    static Dispute evolve(Dispute state, Recorded<DisputeEvent> recorded) {
        return switch (recorded.event()) {
            case DisputeOpened opened ->
                state instanceof Unopened
                        ? new Open(Course.opened(opened, recorded.visibility(), recorded.effectiveAt()))
                        : state;
            case DisputeAdvanced advanced ->
                state instanceof Opened opened && !(state instanceof Resolved)
                        ? new Open(opened.course().at(advanced.step()).after(recorded))
                        : state;
            case DisputeHeld held ->
                state instanceof Opened opened && !(state instanceof Resolved)
                        ? new Held(opened.course().after(recorded), held.reviewOn())
                        : state;
            case ResolutionStated stated ->
                said(state, course -> course.with(stated).after(recorded));
            case DisputeResolved resolved ->
                state instanceof Opened opened ? new Resolved(opened.course().after(recorded)) : state;
        };
    }

    /** Applies what was said beside the state, which stays. */
    private static Dispute said(Dispute state, UnaryOperator<Course> change) {
        return switch (state) {
            case Unopened unopened -> state;
            case Open open -> new Open(change.apply(open.course()));
            case Held held -> new Held(change.apply(held.course()), held.reviewOn());
            case Resolved resolved -> state;
        };
    }
}

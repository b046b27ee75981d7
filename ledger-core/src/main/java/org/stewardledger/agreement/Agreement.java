package org.stewardledger.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Visibility;
import org.stewardledger.partnership.Viewer;

/** An agreement as it is decided on. Immutable; a change shares all that it leaves as it was. */
public sealed interface Agreement {

    /** Nobody drafted it. */
    record Undrafted() implements Agreement {}

    /** It was drafted. One state, and all that was said so far. */
    sealed interface Drafted extends Agreement {

        /** What was said so far. */
        Course course();
    }

    /** No version is in force yet; one may be proposed. */
    record Drafting(Course course) implements Drafted {}

    /** A version is in force that was good enough to begin, and is to be reviewed. */
    record Provisional(Course course) implements Drafted {}

    /** A version is in force. */
    record InForce(Course course) implements Drafted {}

    /** A version is in force, and another one is proposed. */
    record UnderRenegotiation(Course course) implements Drafted {}

    /** All its parties declared it completed. */
    record Completed(Course course) implements Drafted {}

    /** All its parties wanted it dissolved, or nobody is left in it. */
    record Dissolved(Course course) implements Drafted {}

    static Agreement none() {
        return new Undrafted();
    }

    /** The state of an agreement that has not ended. */
    static Drafted open(Course course) {
        Versions versions = course.versions();
        if (versions.inForce().isEmpty()) {
            return new Drafting(course);
        }
        if (versions.proposed().isPresent()) {
            return new UnderRenegotiation(course);
        }
        return versions.inForce().orElseThrow().reviewOn().isPresent() ? new Provisional(course) : new InForce(course);
    }

    /** The partnership it is in; empty while nothing of it is recorded. */
    default Optional<PartnershipId> within() {
        return this instanceof Drafted drafted ? Optional.of(drafted.course().within()) : Optional.empty();
    }

    /** Who may see it; empty while nothing of it is recorded. */
    default Optional<Visibility> audience() {
        return this instanceof Drafted drafted ? Optional.of(drafted.course().audience()) : Optional.empty();
    }

    /** Whether the speaking person may know of it, in a partnership that it may know of. */
    default boolean isKnownTo(Viewer viewer) {
        return viewer.sees(audience().orElseGet(Visibility::partnership));
    }

    /** When the last act on it that all who see it may see took effect; empty when there was none. */
    default Optional<Instant> lastSpokenAt() {
        return this instanceof Drafted drafted ? Optional.of(drafted.course().lastAt()) : Optional.empty();
    }

    /** When the last act on it that the speaking person may see took effect; empty when there was none. */
    default Optional<Instant> lastSpokenAt(Viewer viewer) {
        return this instanceof Drafted drafted ? Optional.of(drafted.course().lastAt(viewer)) : Optional.empty();
    }

    /** What other entities may know of it; empty while nothing of it is recorded. */
    default Optional<AgreementFacts> facts() {
        return this instanceof Drafted drafted ? Optional.of(AgreementFacts.of(drafted)) : Optional.empty();
    }

    /** The promises that get other terms by these events, which were decided on this state. */
    default List<Amendment> amendedBy(List<AgreementEvent> events) {
        return AgreementEvolution.amendments(this, events);
    }

    /** Applies a recorded fact. Never refuses: what is in the ledger has happened. */
    static Agreement evolve(Agreement state, Recorded<AgreementEvent> recorded) {
        return AgreementEvolution.apply(state, recorded);
    }
}

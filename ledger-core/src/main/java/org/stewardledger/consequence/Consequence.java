package org.stewardledger.consequence;

import java.time.Instant;
import java.util.Optional;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Visibility;
import org.stewardledger.partnership.Viewer;

/** A consequence as it is decided on. It stays as it was recorded. */
public sealed interface Consequence {

    /** Nobody recorded it. */
    record Unrecorded() implements Consequence {}

    /** It is on record. */
    sealed interface OnRecord extends Consequence {

        /** What was recorded. */
        ConsequenceEvent told();

        /** Who may see it. */
        Visibility audience();

        /** When it took effect. */
        Instant at();
    }

    /** It followed. */
    record Met(ConsequenceRecorded told, Visibility audience, Instant at) implements OnRecord {}

    /** It was waived. */
    record Waived(ConsequenceWaived told, Visibility audience, Instant at) implements OnRecord {}

    static Consequence none() {
        return new Unrecorded();
    }

    /** The partnership it is in; empty while nothing of it is recorded. */
    default Optional<PartnershipId> within() {
        return onRecord().map(known -> known.told().partnershipId());
    }

    /** It, when it is on record. */
    default Optional<OnRecord> onRecord() {
        return this instanceof OnRecord known ? Optional.of(known) : Optional.empty();
    }

    /** Whether the speaking person may know of it, in a partnership that it may know of. */
    default boolean isKnownTo(Viewer viewer) {
        return viewer.sees(onRecord().map(OnRecord::audience).orElseGet(Visibility::partnership));
    }

    /** Applies a recorded fact. Never refuses: what is in the ledger has happened. */
    static Consequence evolve(Consequence state, Recorded<ConsequenceEvent> recorded) {
        return state instanceof Unrecorded
                ? switch (recorded.event()) {
                    case ConsequenceRecorded told -> new Met(told, recorded.visibility(), recorded.effectiveAt());
                    case ConsequenceWaived told -> new Waived(told, recorded.visibility(), recorded.effectiveAt());
                }
                : state;
    }
}

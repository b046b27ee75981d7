package org.stewardledger.projections.motions;

import java.util.List;
import java.util.Optional;
import org.stewardledger.partnership.MotionSubject;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.told.Origin;
import org.stewardledger.projections.told.Person;

/**
 * Something put to all members.
 *
 * @param subject  what it is about
 * @param version  its number among those of the same subject
 * @param text     its words; empty where it has none
 * @param person   who is to facilitate; empty for anything else
 * @param standing what became of it
 * @param by       the member that put it
 * @param parties  whose consent it needed, and what each said last; by name
 * @param origin   the event by which it was put
 * @param settled  the event by which it came to stand; empty when it never did
 */
public record Motion(
        MotionSubject subject,
        int version,
        Optional<String> text,
        Optional<Person> person,
        Standing standing,
        Named by,
        List<Party> parties,
        Origin origin,
        Optional<Origin> settled) {

    /** What became of a motion. */
    public enum Standing {
        /** All whose consent it needed have consented, and it stands. */
        STANDS,
        /** It waits for consents. */
        PROPOSED,
        /** It stood, and no longer does. */
        STOOD,
        /** Something newer was put before it was settled. */
        LAPSED,
        /** Whoever put it took it back. */
        WITHDRAWN
    }

    /** What a party said to it. */
    public enum Saying {
        CONSENTED,
        OBJECTED,
        NOTHING_YET,
        /** It left the partnership, and is no party any more. */
        LEFT
    }

    /**
     * A party, and what it said last.
     *
     * @param partner who
     * @param said    what
     * @param reason  why, where it was given
     * @param origin  the event; empty when it said nothing
     */
    public record Party(Named partner, Saying said, Optional<String> reason, Optional<Origin> origin) {}
}

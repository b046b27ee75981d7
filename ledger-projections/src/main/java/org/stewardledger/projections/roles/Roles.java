package org.stewardledger.projections.roles;

import java.util.List;
import java.util.Optional;
import org.stewardledger.partnership.RoleKind;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.motions.Motion;
import org.stewardledger.projections.told.Origin;
import org.stewardledger.projections.told.Person;

/**
 * Who is in a partnership and in which role, and what was put to all its members.
 *
 * @param members     partners, by name
 * @param facilitator who facilitates; empty when nobody does
 * @param held        roles held, in the order in which they were given
 * @param past        roles held before, and who facilitated before; in the order in which they ended
 * @param motions     what was put to all members, in the order in which it was put
 */
public record Roles(
        List<Member> members, Optional<Held> facilitator, List<Held> held, List<Past> past, List<Motion> motions) {

    /** How a partner stands to the partnership. */
    public enum Membership {
        INVITED,
        MEMBER,
        LEFT
    }

    /**
     * A partner.
     *
     * @param partner    who
     * @param membership how it stands to the partnership
     * @param from       the event by which it became a member; empty while it never was
     * @param until      the event by which it left; empty while it has not
     * @param reason     why it left, where that was said
     */
    public record Member(
            Named partner,
            Membership membership,
            Optional<Origin> from,
            Optional<Origin> until,
            Optional<String> reason) {}

    /** What a person has to do with a partnership. */
    public enum Office {
        REPRESENTATIVE,
        OBSERVER,
        TITLED,
        FACILITATOR;

        static Office of(RoleKind kind) {
            return switch (kind) {
                case REPRESENTATIVE -> REPRESENTATIVE;
                case OBSERVER -> OBSERVER;
                case TITLED -> TITLED;
            };
        }
    }

    /**
     * A role that is held.
     *
     * @param person  who has it
     * @param office  what it is for
     * @param title   what it is called; for a titled role only
     * @param partner for which partner; empty for an observer and the facilitator
     * @param from    the event by which it was given
     */
    public record Held(Person person, Office office, Optional<String> title, Optional<Named> partner, Origin from) {}

    /**
     * A role that was held.
     *
     * @param person  who had it
     * @param office  what it was for
     * @param title   what it was called; for a titled role only
     * @param partner for which partner; empty for an observer and the facilitator
     * @param from    the event by which it was given
     * @param until   the event by which it ended
     * @param reason  why it ended, where that was said
     */
    public record Past(
            Person person,
            Office office,
            Optional<String> title,
            Optional<Named> partner,
            Origin from,
            Origin until,
            Optional<String> reason) {}
}

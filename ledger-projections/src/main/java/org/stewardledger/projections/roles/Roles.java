package org.stewardledger.projections.roles;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stewardledger.act.MandateId;
import org.stewardledger.partnership.RoleKind;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.motions.Motion;
import org.stewardledger.projections.told.Count;
import org.stewardledger.projections.told.NamedAgreement;
import org.stewardledger.projections.told.Origin;
import org.stewardledger.projections.told.Person;

/**
 * Who is in a partnership and in which role, and what was put to all its members.
 *
 * @param members     partners, by name
 * @param facilitator who facilitates; empty when nobody does
 * @param held        roles held, in the order in which they were given
 * @param past        roles held before, and who facilitated before; in the order in which they ended
 * @param mandates    mandates that hold, or will; in the order in which they were given
 * @param mandatesBefore mandates that are over, or were revoked; likewise
 * @param motions     what was put to all members, in the order in which it was put
 */
public record Roles(
        List<Member> members,
        Optional<Held> facilitator,
        List<Held> held,
        List<Past> past,
        List<Mandate> mandates,
        List<Mandate> mandatesBefore,
        List<Motion> motions) {

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

    /** How a mandate stands at the time asked about. */
    public enum Validity {
        /** Its first day is still to come. */
        NOT_YET,
        HOLDS,
        /** Its last day is over. */
        OVER,
        /** It was taken back, or given up. */
        REVOKED,
        /** The partner that gave it has left; it would hold again if that came back. */
        PARTNER_LEFT
    }

    /**
     * A mandate: a person may act for a partner.
     *
     * @param holder      who acts under it
     * @param partner     for which partner
     * @param responsible who keeps the legal responsibility
     * @param validity    how it stands
     * @param from        its first day; empty when from the time it was given
     * @param until       its last day; empty when it was given without end
     * @param scope       how far it goes
     * @param done        acts under it, with the events they recorded
     * @param mandate     its identifier
     * @param given       the event by which it was given
     * @param revoked     how it was revoked; empty while it was not
     */
    public record Mandate(
            Person holder,
            Named partner,
            Named responsible,
            Validity validity,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Scope scope,
            Count done,
            MandateId mandate,
            Origin given,
            Optional<Revoked> revoked) {}

    /**
     * How far a mandate goes.
     *
     * @param acts       the names of the acts it covers
     * @param agreements the only agreements under which; empty when under any
     * @param towards    the only partners with whom something is promised or agreed, by name; empty when with any
     * @param dueBy      the last day on which anything promised falls due; empty when any may be
     * @param words      further limits, in words, which the ledger does not check
     */
    public record Scope(
            List<String> acts,
            List<NamedAgreement> agreements,
            List<Named> towards,
            Optional<LocalDate> dueBy,
            Optional<String> words) {}

    /**
     * How a mandate was revoked.
     *
     * @param by      who took it back, or gave it up
     * @param partner the partner spoken for; empty when the holder gave it up
     * @param reason  why
     * @param origin  the event
     */
    public record Revoked(Person by, Optional<Named> partner, Optional<String> reason, Origin origin) {}
}

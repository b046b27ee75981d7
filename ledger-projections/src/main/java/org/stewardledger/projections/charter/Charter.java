package org.stewardledger.projections.charter;

import java.util.List;
import java.util.Optional;
import org.stewardledger.act.PartnerId;
import org.stewardledger.charter.Depth;
import org.stewardledger.charter.Holding;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.motions.Motion;
import org.stewardledger.projections.told.Origin;

/**
 * What partners state of themselves and of working together. Of what a partner says again, the last stands; what it
 * said before is named by its positions.
 *
 * @param problem          the problem that the members agree on
 * @param process          the process by which they work on it
 * @param stakes           what each partner has to gain or to lose
 * @param ownGoals         what each partner wants to reach
 * @param sharedGoals      what is to be reached together
 * @param buyIn            how far into its own organisation each carries it
 * @param expectations     what partners expect of one another
 * @param readiness        whether each can begin
 * @param resources        what each brings
 * @param powerDifferences differences in power, as partners see them
 * @param owners           who was invited whose problem it is
 */
public record Charter(
        Common problem,
        Common process,
        List<StakeOf> stakes,
        List<OwnGoal> ownGoals,
        List<SharedGoal> sharedGoals,
        List<BuyInOf> buyIn,
        List<Expected> expectations,
        List<Ready> readiness,
        List<Resource> resources,
        List<PowerDifferenceSeen> powerDifferences,
        List<Owner> owners) {

    /** Whether all agree. */
    public enum Agreement {
        /** All whose consent it needed have consented: who were members when it was put to them, and stayed. */
        AGREED_BY_ALL,
        /** Whoever formed the partnership stated it. */
        ONLY_STATED,
        NOT_STATED
    }

    /**
     * What needs the consent of all.
     *
     * @param text      what stands; empty where nothing was stated
     * @param agreement whether all agree to it
     * @param joined    members that have not consented to it, since they joined after it was put to all
     * @param origin    the event from which it stands; empty where nothing was stated
     * @param motions   every version that was put to all
     */
    public record Common(
            Optional<String> text,
            Agreement agreement,
            List<Named> joined,
            Optional<Origin> origin,
            List<Motion> motions) {}

    /**
     * A stake.
     *
     * @param partner   whose
     * @param outcome   how it stands to what is to become different
     * @param results   how it stands to what is to be produced
     * @param process   how it stands to the way of working together
     * @param direction how it stands to where it leads
     * @param origin    the event
     * @param earlier   what it declared before, ascending
     */
    public record StakeOf(
            Named partner,
            Optional<String> outcome,
            Optional<String> results,
            Optional<String> process,
            Optional<String> direction,
            Origin origin,
            List<Long> earlier) {}

    /**
     * A goal of a partner's own.
     *
     * @param partner whose
     * @param text    what it wants to reach
     * @param origin  the event
     * @param earlier its words before, ascending
     */
    public record OwnGoal(Named partner, String text, Origin origin, List<Long> earlier) {}

    /**
     * A goal that partners share.
     *
     * @param text     what is to be reached together, as stated last
     * @param sharedBy who shares it, in the order in which they said so
     * @param origin   the event from which it has these words
     */
    public record SharedGoal(String text, List<Sharing> sharedBy, Origin origin) {}

    /**
     * That a partner shares a goal.
     *
     * @param partner       who
     * @param beforeOwnGoal a warning: it had stated no goal of its own when it shared this one
     * @param origin        the event by which it did so first
     */
    public record Sharing(Named partner, boolean beforeOwnGoal, Origin origin) {}

    /**
     * A buy-in.
     *
     * @param partner whose
     * @param depth   how far into its own organisation the yes reaches
     * @param words   what that means there
     * @param origin  the event
     * @param earlier what it declared before, ascending
     */
    public record BuyInOf(Named partner, Depth depth, String words, Origin origin, List<Long> earlier) {}

    /**
     * An expectation. It binds nobody.
     *
     * @param partner who expects it
     * @param of      of whom; empty when of all the others
     * @param what    what
     * @param origin  the event
     * @param earlier what it expected before, ascending
     */
    public record Expected(Named partner, Optional<Named> of, String what, Origin origin, List<Long> earlier) {}

    /**
     * A readiness.
     *
     * @param partner whose
     * @param willing whether it wants to
     * @param needed  what it needs for it; empty when nothing
     * @param ready   whether it could begin now
     * @param origin  the event
     * @param earlier what it declared before, ascending
     */
    public record Ready(
            Named partner,
            boolean willing,
            Optional<String> needed,
            boolean ready,
            Origin origin,
            List<Long> earlier) {}

    /**
     * A resource.
     *
     * @param partner who brings it
     * @param what    what it is
     * @param holding held separately or shared
     * @param origin  the event
     * @param earlier how it was declared before, ascending
     */
    public record Resource(Named partner, String what, Holding holding, Origin origin, List<Long> earlier) {}

    /**
     * A difference in power.
     *
     * @param by        who sees it so
     * @param between   between whom, by name
     * @param what      in what one can do more than another
     * @param dealtWith how it is dealt with; empty when it is not yet
     * @param origin    the event
     * @param earlier   how it was declared before, ascending
     */
    public record PowerDifferenceSeen(
            Named by,
            List<Named> between,
            String what,
            Optional<String> dealtWith,
            Origin origin,
            List<Long> earlier) {}

    /**
     * An owner of the problem, or one with a right to be asked.
     *
     * @param name               what it is called
     * @param kind               person, team, organisation or larger whole
     * @param owns               what of the problem is its own
     * @param legallyResponsible whether it keeps the legal responsibility
     * @param by                 who invited it
     * @param owner              its identifier as a partner, if it is one or should become one
     * @param origin             the event
     * @param earlier            how it was invited before, ascending
     */
    public record Owner(
            String name,
            PartnerKind kind,
            String owns,
            boolean legallyResponsible,
            Named by,
            PartnerId owner,
            Origin origin,
            List<Long> earlier) {}
}

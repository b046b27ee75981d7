package org.stewardledger.standing;

/**
 * How somebody stands to what an act is about. What each comes to for one act is told by the entity it is about, from
 * what is recorded; which of them may perform an act is told by the table of who may say what.
 */
public enum Capacity {
    /** Whoever sets the ledger up: anyone, while nobody operates it. */
    FIRST_OPERATOR,
    /** An operator of the ledger, who speaks for no partner. */
    OPERATOR,
    /** The registrar of a record-only partnership, who speaks for no partner. */
    REGISTRAR,
    /** The representative of the partner that founds the partnership. */
    FOUNDER,
    /** Whoever speaks for the partner that the act names, member or not. */
    NAMED,
    /** Whoever has the role that the act names. */
    HOLDER,
    /** Whoever speaks for a member, which it was when the act takes effect and is now. */
    MEMBER,
    /** The facilitator of the partnership, who speaks for no partner. */
    FACILITATOR,
    /** An observer of the partnership, who speaks for no partner. */
    OBSERVER,
    /** Whoever speaks for one of two names, and represents both, one of them a member. */
    BOTH_NAMES,
    /** A promisor, under whichever of its names. */
    PROMISOR,
    /** A promisee; of a promise to the partnership, any member that does not promise. */
    PROMISEE,
    /** Whoever received the terms that are on the table. */
    RECIPIENT,
    /** Whoever put the terms on the table. */
    ORIGINATOR,
    /** A joint promisor that has not promised what others have. */
    UNPROMISED,
    /** A promisor, or whoever may hold it to the promise: those whose consent new terms would need. */
    AFFECTED,
    /** Whoever's consent the new terms that are proposed need; as long as none are, whoever's they would need. */
    ASKED,
    /** A party of an agreement, in force or proposed; while no version of it stands, any member that sees it. */
    DRAFTER,
    /** A party of the version of an agreement that is in force. */
    PARTY,
    /** Whoever put the motion, or the version of an agreement, that is being decided on. */
    PROPOSER,
    /** A partner that the version of an agreement in force names to judge a success test, or the promises under it. */
    ASSESSOR,
    /** Whoever said what the act is about, a partner under whichever of its names. */
    SPEAKER,
    /** A promisee; of a promise to the partnership, a member that accepted it or judged it broken. */
    HARMED,
    /** Whoever opened a dispute, or whom it is with. */
    SIDE,
    /** A partner that a clause in force names to apply it. */
    APPLIER
}

package org.stewardledger.partnership;

import org.stewardledger.act.Refusal;

/** Refusals of acts on a partnership, in order of precedence. */
public enum PartnershipRefusal implements Refusal {
    /** A name or text holds nothing that can be seen. */
    TEXT_MISSING("partnership.text-missing", Kind.VALUES),
    /** A name has at most 200 characters, a problem at most 4,000. */
    TEXT_TOO_LONG("partnership.text-too-long", Kind.VALUES),
    /**
     * A name holds no control characters, a text none but line breaks and tabs, and neither any that turn the
     * direction of writing.
     */
    TEXT_UNPRINTABLE("partnership.text-unprintable", Kind.VALUES),
    /** A milestone's place in a series is between -1,000,000,000 and 1,000,000,000. */
    ORDINAL_OUT_OF_RANGE("partnership.ordinal-out-of-range", Kind.VALUES),
    /** A voluntary or imposed partnership is formed by a founding partner. */
    FOUNDER_MISSING("partnership.founder-missing", Kind.VALUES),
    /** A record-only partnership has no founding partner. */
    FOUNDER_NOT_EXPECTED("partnership.founder-not-expected", Kind.VALUES),
    /** A record-only partnership has a registrar. */
    REGISTRAR_MISSING("partnership.registrar-missing", Kind.VALUES),
    /** Only a record-only partnership has a registrar. */
    REGISTRAR_NOT_EXPECTED("partnership.registrar-not-expected", Kind.VALUES),
    /** A representative and a titled role are a partner's, an observer is nobody's; only a titled role has a title. */
    ROLE_UNFIT("partnership.role-unfit", Kind.VALUES),
    /** A name is not another name of itself. */
    ALIAS_OF_ITSELF("partnership.alias-of-itself", Kind.VALUES),
    /** There is no such partnership, or none that the speaker may know of. */
    UNKNOWN("partnership.unknown", Kind.UNKNOWN),
    /** All members agreed to close the partnership: nothing new begins in it. */
    CLOSED("partnership.closed", Kind.STATE),
    /** The partnership is known only from a source: nobody speaks in it. */
    RECORD_ONLY("partnership.record-only", Kind.STATE),
    /** The partners of this partnership speak for themselves: nothing is transcribed into it. */
    NOT_RECORD_ONLY("partnership.not-record-only", Kind.STATE),
    /** Only its registrar does this in a record-only partnership. */
    NOT_REGISTRAR("partnership.not-registrar", Kind.NO_STANDING),
    /** Only an operator forms a record-only partnership. */
    NOT_OPERATOR("partnership.not-operator", Kind.NO_STANDING),
    /** Only the representative of the founding partner forms a partnership. */
    NOT_FOUNDER("partnership.not-founder", Kind.NO_STANDING),
    /** Only who speaks for a member, at the effective time and now, may do this. */
    NOT_MEMBER("partnership.not-member", Kind.NO_STANDING),
    /** The partnership knows no partner of this identifier. */
    PARTNER_UNKNOWN("partnership.partner-unknown", Kind.UNKNOWN),
    /** Only who speaks for the partner that the act is about may do this. */
    NOT_YOURS("partnership.not-yours", Kind.NO_STANDING),
    /** Nobody has this role, and nobody had. */
    ROLE_UNKNOWN("partnership.role-unknown", Kind.UNKNOWN),
    /** The last representative of a partner stays, or nobody would speak for it. */
    LAST_REPRESENTATIVE("partnership.last-representative", Kind.STATE),
    /** Nothing of this kind is being decided on. */
    MOTION_UNKNOWN("partnership.motion-unknown", Kind.UNKNOWN),
    /** Something else is being decided on by now. */
    MOTION_MOVED("partnership.motion-moved", Kind.MOVED_ON),
    /** The consent of this member was not asked for: it joined later. */
    NOT_PARTY("partnership.not-party", Kind.NO_STANDING),
    /** A facilitator represents nobody in the partnership, and holds no mandate there. */
    NOT_NEUTRAL("partnership.not-neutral", Kind.STATE),
    /** Another person facilitates, or nobody. */
    FACILITATOR_DIFFERS("partnership.facilitator-differs", Kind.STATE),
    /** Only a member can leave. */
    NEVER_MEMBER("partnership.never-member", Kind.STATE),
    /** The partner is a party to other agreements in force than it says, or their terms have moved on. */
    AGREEMENTS_MOVED("partnership.agreements-moved", Kind.MOVED_ON),
    /** The partner has left, and joins again only when it is invited again. */
    NOT_INVITED("partnership.not-invited", Kind.STATE),
    /** A partnership of this identifier was formed before, with other contents. */
    ALREADY_FORMED("partnership.already-formed", Kind.STATE),
    /** The partner was invited before, under another name, kind or representative; also when it has left since. */
    ALREADY_INVITED("partnership.already-invited", Kind.STATE),
    /** The name is another name of somebody else already. */
    ALIAS_TAKEN("partnership.alias-taken", Kind.STATE),
    /** The name that views would keep is itself another name of the alias. */
    ALIAS_CYCLE("partnership.alias-cycle", Kind.STATE),
    /** The two names were not taken for one partner. */
    NOT_ALIASED("partnership.not-aliased", Kind.STATE),
    /** A milestone keeps its name and its place in a series; only its date moves. */
    MILESTONE_DIFFERS("partnership.milestone-differs", Kind.STATE),
    /** Another milestone of the partnership has this name. */
    MILESTONE_NAME_TAKEN("partnership.milestone-name-taken", Kind.STATE);

    private final String code;
    private final Kind kind;

    PartnershipRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}

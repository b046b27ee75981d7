package org.stewardledger.charter;

import org.stewardledger.act.Refusal;
import org.stewardledger.partnership.PartnershipRefusal;

/**
 * Refusals of acts on a charter, in order of precedence. Before those that depend on what is on record come those of
 * the partnership, in the order they have there: {@link PartnershipRefusal#UNKNOWN},
 * {@link PartnershipRefusal#RECORD_ONLY}, {@link PartnershipRefusal#NOT_MEMBER}.
 */
public enum CharterRefusal implements Refusal {
    /** A text holds nothing that can be seen. */
    TEXT_MISSING("charter.text-missing", Kind.VALUES),
    /** A text has more characters than it may have. */
    TEXT_TOO_LONG("charter.text-too-long", Kind.VALUES),
    /**
     * A name holds no control characters, a text none but line breaks and tabs, and neither any that turn the
     * direction of writing.
     */
    TEXT_UNPRINTABLE("charter.text-unprintable", Kind.VALUES),
    /** A stake is one in the outcome, the results, the process or the direction: at least one of them is stated. */
    STAKE_MISSING("charter.stake-missing", Kind.VALUES),
    /** An act names at most 100 partners. */
    TOO_MANY_PARTNERS("charter.too-many-partners", Kind.VALUES),
    /** A difference in power is one between at least two partners, whatever their names. */
    TOO_FEW_PARTNERS("charter.too-few-partners", Kind.VALUES),
    /** The partnership knows no partner of this identifier. */
    PARTNER_UNKNOWN("charter.partner-unknown", Kind.UNKNOWN),
    /** A partner expects something of others; what it takes on itself, under any of its names, it promises. */
    OWN_EXPECTATION("charter.own-expectation", Kind.VALUES),
    /** An owner is of one kind: person, team, organisation or larger whole. */
    OWNER_DIFFERS("charter.owner-differs", Kind.STATE),
    /** The identifier is that of an own goal where a shared one is meant, or the other way round. */
    GOAL_TAKEN("charter.goal-taken", Kind.STATE),
    /** Only who stated a goal of its own, or declared a resource, says something else of it. */
    NOT_YOURS("charter.not-yours", Kind.NO_STANDING),
    /** A shared goal keeps its words for all who share it; other words are another goal. */
    GOAL_DIFFERS("charter.goal-differs", Kind.STATE);

    private final String code;
    private final Kind kind;

    CharterRefusal(String code, Kind kind) {
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

package org.stewardledger.conduct;

import org.stewardledger.act.Refusal;
import org.stewardledger.partnership.PartnershipRefusal;

/**
 * Refusals of acts on how partners work together, in order of precedence. Before those that depend on what is on record
 * come those of the partnership, in the order they have there: {@link PartnershipRefusal#UNKNOWN},
 * {@link PartnershipRefusal#RECORD_ONLY}, {@link PartnershipRefusal#NOT_MEMBER}.
 */
public enum ConductRefusal implements Refusal {
    /** A text holds nothing that can be seen. */
    TEXT_MISSING("conduct.text-missing", Kind.VALUES),
    /** A text has more characters than it may have. */
    TEXT_TOO_LONG("conduct.text-too-long", Kind.VALUES),
    /**
     * A name holds no control characters, a text none but line breaks and tabs, and neither any that turn the
     * direction of writing.
     */
    TEXT_UNPRINTABLE("conduct.text-unprintable", Kind.VALUES),
    /**
     * A link is a urn, or starts with http or https and names a host and no user, so that whoever reads the ledger can
     * follow it safely.
     */
    LINK_UNFIT("conduct.link-unfit", Kind.VALUES),
    /** A SHA-256 is written as 64 lower-case hexadecimal digits. */
    SHA256_UNFIT("conduct.sha256-unfit", Kind.VALUES),
    /** A decision by a rule that has no name here says in words which rule it was. */
    RULE_MISSING("conduct.rule-missing", Kind.VALUES),
    /** Somebody decided. */
    DECIDER_MISSING("conduct.decider-missing", Kind.VALUES),
    /** What one partner decides alone is decided by one. */
    DECIDERS_DIFFER("conduct.deciders-differ", Kind.VALUES),
    /** What is given up is borne by somebody: by partners, or by others. */
    BEARER_MISSING("conduct.bearer-missing", Kind.VALUES),
    /** An act names at most 100 partners in one place. */
    TOO_MANY_PARTNERS("conduct.too-many-partners", Kind.VALUES),
    /** An assessment says something of at least one dimension. */
    DIMENSION_MISSING("conduct.dimension-missing", Kind.VALUES),
    /** An assessment says one thing of each dimension. */
    DIMENSION_TWICE("conduct.dimension-twice", Kind.VALUES),
    /** Nobody took part on a day that has not come when the act takes effect, in the time zone of the partnership. */
    DAY_IN_FUTURE("conduct.day-in-future", Kind.VALUES),
    /** The partnership knows no partner of this identifier. */
    PARTNER_UNKNOWN("conduct.partner-unknown", Kind.UNKNOWN),
    /** Something else was recorded under this identifier: what happened and was decided stays as it was recorded. */
    ALREADY_RECORDED("conduct.already-recorded", Kind.STATE);

    private final String code;
    private final Kind kind;

    ConductRefusal(String code, Kind kind) {
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

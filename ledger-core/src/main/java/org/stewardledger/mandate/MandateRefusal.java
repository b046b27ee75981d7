package org.stewardledger.mandate;

import org.stewardledger.act.Refusal;

/**
 * Refusals of acts on mandates, and of acts that rely on one, in order of precedence. Those of the partnership come
 * before the ones that depend on what is on record.
 */
public enum MandateRefusal implements Refusal {
    /** A text holds nothing that can be seen. */
    TEXT_MISSING("mandate.text-missing", Kind.VALUES),
    /** A name has at most 200 characters, limits in words 2,000. */
    TEXT_TOO_LONG("mandate.text-too-long", Kind.VALUES),
    /**
     * A name holds no control characters, a text none but line breaks and tabs, and neither any that turn the
     * direction of writing.
     */
    TEXT_UNPRINTABLE("mandate.text-unprintable", Kind.VALUES),
    /** A mandate covers 1 to 100 acts, under at most 100 agreements. */
    SCOPE_UNFIT("mandate.scope-unfit", Kind.VALUES),
    /** A mandate names at most 100 partners. */
    TOO_MANY_PARTNERS("mandate.too-many-partners", Kind.VALUES),
    /** A mandate ends after it begins, and after it is given. */
    UNTIL_UNFIT("mandate.until-unfit", Kind.VALUES),
    /** There is no such mandate in the partnership. */
    UNKNOWN("mandate.unknown", Kind.UNKNOWN),
    /** Only who gave a mandate, or holds it, takes it back. */
    NOT_YOURS("mandate.not-yours", Kind.NO_STANDING),
    /** A mandate of this identifier was given, with other contents. */
    ALREADY_GRANTED("mandate.already-granted", Kind.STATE),
    /** No mandate covers such an act: mandates are not passed on, and some things only representatives do. */
    NOT_MANDATABLE("mandate.not-mandatable", Kind.VALUES),
    /** The partnership knows no such partner to keep the responsibility. */
    RESPONSIBLE_UNKNOWN("mandate.responsible-unknown", Kind.UNKNOWN),
    /** A mandate holds no earlier than it is given. */
    FROM_UNFIT("mandate.from-unfit", Kind.VALUES),
    /** Acts were recorded under the mandate since the speaker read how many there were. */
    USED_SINCE("mandate.used-since", Kind.MOVED_ON),
    /** The mandate relied on does not cover this act now, or did not when it takes effect. */
    NOT_COVERING("mandate.not-covering", Kind.NO_STANDING);

    private final String code;
    private final Kind kind;

    MandateRefusal(String code, Kind kind) {
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

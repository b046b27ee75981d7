package org.stewardledger.dispute;

import org.stewardledger.act.Refusal;
import org.stewardledger.partnership.PartnershipRefusal;

/**
 * Refusals of acts on a dispute, in order of precedence. After {@link #SUBJECT_UNKNOWN} come those of the partnership,
 * in the order they have there: {@link PartnershipRefusal#RECORD_ONLY}, {@link PartnershipRefusal#NOT_MEMBER}.
 */
public enum DisputeRefusal implements Refusal {
    /** A text holds nothing that can be seen. */
    TEXT_MISSING("dispute.text-missing", Kind.VALUES),
    /** A text has more characters than it may have. */
    TEXT_TOO_LONG("dispute.text-too-long", Kind.VALUES),
    /**
     * A text holds no control characters but line breaks and tabs, and none that turn the direction of writing.
     */
    TEXT_UNPRINTABLE("dispute.text-unprintable", Kind.VALUES),
    /** A dispute is with somebody. */
    PARTNERS_MISSING("dispute.partners-missing", Kind.VALUES),
    /** A dispute is with at most 100 partners. */
    TOO_MANY_PARTNERS("dispute.too-many-partners", Kind.VALUES),
    /** There is no such dispute, or none that the speaker may know of. */
    UNKNOWN("dispute.unknown", Kind.UNKNOWN),
    /** There is no such promise, agreement or judgement, or none that the speaker may know of. */
    SUBJECT_UNKNOWN("dispute.subject-unknown", Kind.UNKNOWN),
    /** Another partner would have to say this. */
    NOT_YOURS("dispute.not-yours", Kind.NO_STANDING),
    /** Another dispute was opened under this identifier. */
    ALREADY_OPENED("dispute.already-opened", Kind.STATE),
    /** The partnership knows no partner of this identifier. */
    PARTNER_UNKNOWN("dispute.partner-unknown", Kind.UNKNOWN),
    /** Nobody has a dispute with itself, under any of its names. */
    OWN_SIDE("dispute.own-side", Kind.VALUES),
    /** A partner that the dispute would be with is no member. */
    SIDE_NOT_MEMBER("dispute.side-not-member", Kind.STATE),
    /** A partner that the dispute would be with may not see what it is about. */
    SIDE_OUTSIDE("dispute.side-outside", Kind.STATE),
    /** Both sides said the same outcome before. */
    ALREADY_RESOLVED("dispute.already-resolved", Kind.STATE),
    /** The agreement names the steps along which its disputes go: the step is one of those. */
    PATH_AGREED("dispute.path-agreed", Kind.STATE),
    /** The version of the agreement in force is not the one that the speaker read. */
    TERMS_MOVED("dispute.terms-moved", Kind.MOVED_ON),
    /** No agreement names such a step. */
    STEP_UNKNOWN("dispute.step-unknown", Kind.STATE),
    /** The dispute has come to a later step of the path already. */
    STEP_BEHIND("dispute.step-behind", Kind.STATE),
    /** The day on which it would be looked at again has passed when the act takes effect. */
    REVIEW_PASSED("dispute.review-passed", Kind.VALUES);

    private final String code;
    private final Kind kind;

    DisputeRefusal(String code, Kind kind) {
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

package org.stewardledger.consequence;

import org.stewardledger.act.Refusal;
import org.stewardledger.partnership.PartnershipRefusal;

/**
 * Refusals of acts on a consequence, in order of precedence. After {@link #SUBJECT_UNKNOWN} come those of the
 * partnership, in the order they have there: {@link PartnershipRefusal#RECORD_ONLY},
 * {@link PartnershipRefusal#NOT_MEMBER}.
 */
public enum ConsequenceRefusal implements Refusal {
    /** A text holds nothing that can be seen. */
    TEXT_MISSING("consequence.text-missing", Kind.VALUES),
    /** A text has more characters than it may have. */
    TEXT_TOO_LONG("consequence.text-too-long", Kind.VALUES),
    /**
     * A text holds no control characters but line breaks and tabs, and none that turn the direction of writing.
     */
    TEXT_UNPRINTABLE("consequence.text-unprintable", Kind.VALUES),
    /** A consequence meets somebody: partners, or others. */
    NOBODY_MET("consequence.nobody-met", Kind.VALUES),
    /** A consequence meets at most 100 partners. */
    TOO_MANY_PARTNERS("consequence.too-many-partners", Kind.VALUES),
    /** What is imposed is imposed by somebody: a partner, or others. */
    IMPOSER_MISSING("consequence.imposer-missing", Kind.VALUES),
    /** There is no such promise or agreement for it to follow, or none that the speaker may know of. */
    SUBJECT_UNKNOWN("consequence.subject-unknown", Kind.UNKNOWN),
    /** Something else was recorded under this identifier: what followed stays as it was recorded. */
    ALREADY_RECORDED("consequence.already-recorded", Kind.STATE),
    /** The partnership knows no partner of this identifier. */
    PARTNER_UNKNOWN("consequence.partner-unknown", Kind.UNKNOWN),
    /** There is no such agreement in the partnership, or none that the speaker may know of. */
    AGREEMENT_UNKNOWN("consequence.agreement-unknown", Kind.UNKNOWN),
    /**
     * An agreed consequence is applied or waived while a version of the agreement is in force, or after the agreement
     * was completed.
     */
    NOT_IN_FORCE("consequence.not-in-force", Kind.STATE),
    /** No version of this number was ever in force. */
    TERMS_MOVED("consequence.terms-moved", Kind.MOVED_ON),
    /** The version has no such clause. */
    CLAUSE_UNKNOWN("consequence.clause-unknown", Kind.UNKNOWN),
    /** Another partner would have to say this. */
    NOT_YOURS("consequence.not-yours", Kind.NO_STANDING),
    /** What an agreement provides for follows that agreement, or a promise that is under it. */
    NOT_UNDER("consequence.not-under", Kind.STATE),
    /**
     * A clause for keeping applies to a promise that is kept, and to the agreement once that is completed; one for
     * breaking to a promise that was revoked or judged broken: by the version in force when it was.
     */
    NOT_DUE("consequence.not-due", Kind.STATE),
    /** What was agreed meets parties of the agreement; it binds nobody who did not agree to it. */
    NOT_PARTY("consequence.not-party", Kind.STATE),
    /** The clause was applied for this before. */
    ALREADY_APPLIED("consequence.already-applied", Kind.STATE),
    /** The clause was waived for this before. */
    ALREADY_WAIVED("consequence.already-waived", Kind.STATE),
    /** Neither are all who may see what it follows among those who may see the agreement, nor the other way round. */
    AUDIENCES_DIFFER("consequence.audiences-differ", Kind.STATE);

    private final String code;
    private final Kind kind;

    ConsequenceRefusal(String code, Kind kind) {
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

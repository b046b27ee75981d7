package org.stewardledger.promise;

import org.stewardledger.act.Refusal;
import org.stewardledger.partnership.PartnershipRefusal;

/**
 * Refusals of acts on a promise, in order of precedence. After {@link #UNKNOWN} come those of the partnership, in the
 * order they have there: {@link PartnershipRefusal#RECORD_ONLY}, {@link PartnershipRefusal#NOT_RECORD_ONLY},
 * {@link PartnershipRefusal#NOT_REGISTRAR}, {@link PartnershipRefusal#NOT_MEMBER}.
 */
public enum PromiseRefusal implements Refusal {
    /** A text holds nothing that can be seen. */
    TEXT_MISSING("promise.text-missing", Kind.VALUES),
    /** A text has more characters than it may have. */
    TEXT_TOO_LONG("promise.text-too-long", Kind.VALUES),
    /**
     * A name holds no control characters, a text none but line breaks and tabs, and neither any that turn the
     * direction of writing.
     */
    TEXT_UNPRINTABLE("promise.text-unprintable", Kind.VALUES),
    /**
     * A link is a urn, or starts with http or https and names a host and no user, so that whoever reads the ledger can
     * follow it safely.
     */
    LINK_UNFIT("promise.link-unfit", Kind.VALUES),
    /** A SHA-256 is written as 64 lower-case hexadecimal digits. */
    SHA256_UNFIT("promise.sha256-unfit", Kind.VALUES),
    /** Somebody promises. */
    PROMISOR_MISSING("promise.promisor-missing", Kind.VALUES),
    /** What is promised under an agreement is promised to named parties, not to the whole partnership. */
    PROMISEE_MISSING("promise.promisee-missing", Kind.VALUES),
    /** At most 100 partners promise, and at most 100 are promised to. */
    TOO_MANY_PARTNERS("promise.too-many-partners", Kind.VALUES),
    /** Nobody promises to itself, under any of its names. */
    PROMISOR_IS_PROMISEE("promise.promisor-is-promisee", Kind.VALUES),
    /** Without a proposal, the version of the terms promised is needed. */
    VERSION_MISSING("promise.version-missing", Kind.VALUES),
    /** What is promised afresh has no version yet. */
    VERSION_NOT_EXPECTED("promise.version-not-expected", Kind.VALUES),
    /** This verdict occurs only in what is transcribed. */
    VERDICT_NOT_SPOKEN("promise.verdict-not-spoken", Kind.VALUES),
    /** The replacement of a mistaken entry is about the same promise. */
    REPLACEMENT_ELSEWHERE("promise.replacement-elsewhere", Kind.VALUES),
    /** The replacement of a mistaken entry stands in the same source as the correction. */
    SOURCE_DIFFERS("promise.source-differs", Kind.VALUES),
    /** There is no such promise, or none that the speaker may know of. */
    UNKNOWN("promise.unknown", Kind.UNKNOWN),
    /** The partnership knows no partner of this identifier. */
    PARTNER_UNKNOWN("promise.partner-unknown", Kind.UNKNOWN),
    /** The partnership knows no milestone of this identifier. */
    MILESTONE_UNKNOWN("promise.milestone-unknown", Kind.UNKNOWN),
    /** Another partner would have to say this. */
    NOT_YOURS("promise.not-yours", Kind.NO_STANDING),
    /** A promise of this identifier is on record, with other contents. */
    ALREADY_RECORDED("promise.already-recorded", Kind.STATE),
    /** A partner that would promise or be promised to is no member. */
    PARTY_NOT_MEMBER("promise.party-not-member", Kind.STATE),
    /** There is no such agreement in the partnership, or none that the speaker may know of. */
    AGREEMENT_UNKNOWN("promise.agreement-unknown", Kind.UNKNOWN),
    /** Promises are made under an agreement of which a version is in force, so that all its parties consented to it. */
    AGREEMENT_NOT_IN_FORCE("promise.agreement-not-in-force", Kind.STATE),
    /** Whoever promises or is promised to under an agreement is a party to it. */
    NOT_PARTY("promise.not-party", Kind.STATE),
    /** The agreement defines no result of this identifier. */
    RESULT_UNKNOWN("promise.result-unknown", Kind.UNKNOWN),
    /** The promise has come to its end. */
    ALREADY_ENDED("promise.already-ended", Kind.STATE),
    /** No terms are on the table any more: it is promised. */
    NOT_ON_TABLE("promise.not-on-table", Kind.STATE),
    /** The last terms on the table came from the promisees, so there is nothing for a promisee to accept. */
    NOT_OFFERED("promise.not-offered", Kind.STATE),
    /** Terms are on the table, but nobody has promised. */
    NOT_MADE("promise.not-made", Kind.STATE),
    /** A joint promise is in force only when every promisor has promised. */
    NOT_IN_FORCE("promise.not-in-force", Kind.STATE),
    /** No report stands, or none that says the promise is done. */
    NOT_REPORTED("promise.not-reported", Kind.STATE),
    /** Other new terms are being decided on. */
    TERMS_PENDING("promise.terms-pending", Kind.STATE),
    /** No new terms are being decided on. */
    NOTHING_PROPOSED("promise.nothing-proposed", Kind.STATE),
    /** A repair follows a breach that was declared. */
    NOT_BREACHED("promise.not-breached", Kind.STATE),
    /** No promisor has offered a repair of this number. */
    REPAIR_UNKNOWN("promise.repair-unknown", Kind.STATE),
    /** The promisor has offered another repair since the speaker read this one, or it was judged broken again. */
    REPAIR_MOVED("promise.repair-moved", Kind.MOVED_ON),
    /** At most 400 members accept a promise made to the partnership. */
    TOO_MANY_ACCEPTED("promise.too-many-accepted", Kind.STATE),
    /** The partners spoke for themselves in this promise: nothing is transcribed into it. */
    NOT_TRANSCRIBED("promise.not-transcribed", Kind.STATE),
    /** The record of the promise was mistaken and taken back; it would have to be transcribed again first. */
    TAKEN_BACK("promise.taken-back", Kind.STATE),
    /**
     * The entry is none that was transcribed about this promise, and none that could be corrected by whoever said it.
     */
    NOT_RECORDED_HERE("promise.not-recorded-here", Kind.STATE),
    /** A correction is not corrected; what it took away is transcribed again. */
    NOT_CORRECTABLE("promise.not-correctable", Kind.STATE),
    /** The entry was corrected before, in another way. */
    ALREADY_CORRECTED("promise.already-corrected", Kind.STATE),
    /** What is said instead of something mistaken is of the same kind. */
    REPLACEMENT_UNFIT("promise.replacement-unfit", Kind.STATE),
    /** Others have answered what was said, or rely on it. */
    ANSWERED("promise.answered", Kind.STATE),
    /** The terms are not those the speaker read. */
    TERMS_MOVED("promise.terms-moved", Kind.MOVED_ON),
    /** The terms proposed are those that stand. */
    TERMS_UNCHANGED("promise.terms-unchanged", Kind.STATE);

    private final String code;
    private final Kind kind;

    PromiseRefusal(String code, Kind kind) {
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

package org.stewardledger.agreement;

import org.stewardledger.act.Refusal;

/**
 * Refusals of acts on an agreement, in order of precedence. After {@link #UNKNOWN} come those of the partnership, in
 * the order they have there: {@link PartnershipRefusal#RECORD_ONLY}, {@link PartnershipRefusal#NOT_MEMBER}.
 */
public enum AgreementRefusal implements Refusal {
    /** A text holds nothing that can be seen. */
    TEXT_MISSING("agreement.text-missing", Kind.VALUES),
    /** A text has more characters than it may have. */
    TEXT_TOO_LONG("agreement.text-too-long", Kind.VALUES),
    /**
     * A name holds no control characters, a text none but line breaks and tabs, and neither any that turn the
     * direction of writing.
     */
    TEXT_UNPRINTABLE("agreement.text-unprintable", Kind.VALUES),
    /** A link is a urn, or starts with http or https and names a host and no user. */
    LINK_UNFIT("agreement.link-unfit", Kind.VALUES),
    /** A SHA-256 is written as 64 lower-case hexadecimal digits. */
    SHA256_UNFIT("agreement.sha256-unfit", Kind.VALUES),
    /** A resolution path has 1 to 12 steps. */
    STEPS_UNFIT("agreement.steps-unfit", Kind.VALUES),
    /** Somebody has to be named: the parties of a version, or who may apply a consequence. */
    PARTNERS_MISSING("agreement.partners-missing", Kind.VALUES),
    /** At most 100 partners are named. */
    TOO_MANY_PARTNERS("agreement.too-many-partners", Kind.VALUES),
    /** A renegotiation says each element once. */
    ELEMENT_TWICE("agreement.element-twice", Kind.VALUES),
    /** A renegotiation amends each promise once. */
    PROMISE_TWICE("agreement.promise-twice", Kind.VALUES),
    /** A renegotiation amends at most 50 promises. */
    TOO_MANY_AMENDMENTS("agreement.too-many-amendments", Kind.VALUES),
    /** There is no such agreement, or none that the speaker may know of. */
    UNKNOWN("agreement.unknown", Kind.UNKNOWN),
    /** The partnership knows no milestone of this identifier. */
    MILESTONE_UNKNOWN("agreement.milestone-unknown", Kind.UNKNOWN),
    /** There is no such promise to amend in the partnership, or none that the speaker may know of. */
    PROMISE_UNKNOWN("agreement.promise-unknown", Kind.UNKNOWN),
    /** The version in force has no success test of this identifier. */
    TEST_UNKNOWN("agreement.test-unknown", Kind.UNKNOWN),
    /** Another partner would have to say this. */
    NOT_YOURS("agreement.not-yours", Kind.NO_STANDING),
    /** The partnership knows no partner of this identifier. */
    PARTNER_UNKNOWN("agreement.partner-unknown", Kind.UNKNOWN),
    /** The draft defines no result of this identifier. */
    RESULT_UNKNOWN("agreement.result-unknown", Kind.UNKNOWN),
    /** The draft never had such a clause. */
    CLAUSE_UNKNOWN("agreement.clause-unknown", Kind.UNKNOWN),
    /** Nobody started an experiment of this identifier here. */
    EXPERIMENT_UNKNOWN("agreement.experiment-unknown", Kind.UNKNOWN),
    /** An agreement of this identifier was drafted before, otherwise. */
    ALREADY_DRAFTED("agreement.already-drafted", Kind.STATE),
    /** The agreement was completed or dissolved. */
    ALREADY_ENDED("agreement.already-ended", Kind.STATE),
    /** A version is in force: what is agreed is renegotiated. */
    ALREADY_IN_FORCE("agreement.already-in-force", Kind.STATE),
    /** No version is in force. */
    NOT_IN_FORCE("agreement.not-in-force", Kind.STATE),
    /** No version is proposed. */
    NOTHING_PROPOSED("agreement.nothing-proposed", Kind.STATE),
    /** An experiment of this identifier was started before, as another one. */
    EXPERIMENT_DIFFERS("agreement.experiment-differs", Kind.STATE),
    /** The experiment was concluded before, in other words. */
    EXPERIMENT_CONCLUDED("agreement.experiment-concluded", Kind.STATE),
    /** An agreement has at most 100 results, 50 success tests and 50 consequences. */
    TOO_MANY_CLAUSES("agreement.too-many-clauses", Kind.STATE),
    /** The clause is not in the version that the speaker read. */
    CLAUSE_MOVED("agreement.clause-moved", Kind.MOVED_ON),
    /** The version in force, or the one proposed, is not the one that the speaker read. */
    TERMS_MOVED("agreement.terms-moved", Kind.MOVED_ON),
    /** The draft was written on since the speaker read it. */
    DRAFT_MOVED("agreement.draft-moved", Kind.MOVED_ON),
    /** A success test in the draft tests the result; it is dropped first. */
    RESULT_USED("agreement.result-used", Kind.STATE),
    /** A partner that is to judge or to apply is no member, or may not see the agreement. */
    NAMED_OUTSIDE("agreement.named-outside", Kind.STATE),
    /** A partner that would be a party is no member. */
    PARTY_NOT_MEMBER("agreement.party-not-member", Kind.STATE),
    /** A partner that would be a party may not see the agreement. */
    PARTY_OUTSIDE("agreement.party-outside", Kind.STATE),
    /** Who proposes, the parties of the version in force, and whom an amendment affects, all have to be parties. */
    PARTY_MISSING("agreement.party-missing", Kind.STATE),
    /** The promise is for fewer to see than the agreement that would show its terms. */
    PROMISE_NARROWED("agreement.promise-narrowed", Kind.STATE),
    /** Only a promise in force is amended. */
    PROMISE_NOT_IN_FORCE("agreement.promise-not-in-force", Kind.STATE),
    /**
     * A promise that would be amended has moved on since: its terms, whom they affect, whether they are still parties,
     * or whether it is in force.
     */
    PROMISE_MOVED("agreement.promise-moved", Kind.MOVED_ON),
    /** What would be proposed is in force, or proposed by another party. */
    TERMS_UNCHANGED("agreement.terms-unchanged", Kind.STATE),
    /** A review, a success test or the end of an experiment is on the day on which it is said, or later. */
    DAY_PASSED("agreement.day-passed", Kind.STATE);

    private final String code;
    private final Kind kind;

    AgreementRefusal(String code, Kind kind) {
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

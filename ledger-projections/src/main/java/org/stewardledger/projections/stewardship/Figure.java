package org.stewardledger.projections.stewardship;

/**
 * A count over promises. Each is defined once, as a column of the same name of {@code projections.promise_account},
 * from which both the count and the list of the promises behind it come.
 */
public enum Figure {
    /** Promises that were made. All figures below count among these, but the last three. */
    PROMISED,
    /** Given with a due date and not first recorded after it, as that was known when it was first recorded. */
    PROMISED_IN_ADVANCE,
    /**
     * First known only after the due day was over, as that was known then; moving a milestone later changes nothing.
     */
    FIRST_RECORDED_AFTER_DUE,
    /** Promised without a due date. */
    PROMISED_WITHOUT_DUE,
    /** Promises whose terms were changed at least once. A first recording is no change, nor is a correction. */
    RENEGOTIATED,
    /** All changes of terms. */
    RENEGOTIATIONS,
    /** Changes of terms that were known only after the old due day, as known then, was over. */
    RENEGOTIATED_AFTER_DUE,
    /** Promises due at a milestone that was moved while they were. */
    MILESTONE_MOVED,
    /** Such a milestone was moved, at least once, only after its old day was over. */
    MILESTONE_MOVED_AFTER_DUE,
    KEPT,
    /**
     * Kept, last due when first promised, and not stated to have been delivered later. It is last due on the day that
     * was known when it was delivered; a milestone moved before that is another date, one moved after it changes
     * nothing.
     */
    KEPT_ON_FIRST_DATE,
    /** Kept without any change of terms. */
    KEPT_NEVER_CHANGED,
    /** Kept, last due later than first promised. */
    KEPT_LATER,
    /** Kept, last due earlier than first promised. */
    KEPT_EARLIER,
    /** Kept, and stated to have been delivered after it was last due. */
    KEPT_AFTER_DUE,
    /** Kept with a due date still on record, and promised in advance. */
    KEPT_PROMISED_IN_ADVANCE,
    /** Kept on the first date, and promised in advance. */
    KEPT_ON_FIRST_DATE_PROMISED_IN_ADVANCE,
    NOT_KEPT,
    /** Given up together with what it belonged to. */
    WITHDRAWN,
    RELEASED,
    REVOKED,
    EXPIRED,
    SUPERSEDED,
    /** Once had a due date, has none now, and nothing else became of it. */
    DATE_DROPPED,
    /** Put off without a new date. */
    DEFERRED,
    /** Past due, and nobody recorded what became of it; never counted as broken. */
    PAST_DUE_WITHOUT_VERDICT,
    /** Not yet due, or without a known due date. */
    OPEN_NOT_YET_DUE,
    /** Declined; promised before only according to a source. */
    DECLINED,
    /** Asked for, offered or countered, and not promised yet. */
    UNDER_NEGOTIATION,
    /** Offered or asked for, and taken back. */
    OFFER_WITHDRAWN
}

package org.stewardledger.projections;

import java.util.Optional;
import org.stewardledger.act.PartnershipId;

/** Turns the times of a question, as someone names them, into instants. */
public interface Times {

    /**
     * Fixes the two times of a question.
     *
     * <p>Each left out is now, and the knowledge left out is the source's. A number of events as {@code knownAt} is
     * always the ledger's knowledge; as {@code asOf} it is the time at which the last of them was recorded. A milestone
     * is the end of its day as known at {@code knownAt}.
     *
     * @param partnership whose days and milestones are meant; days without one are those of UTC
     * @throws UnknownMoment when a milestone has no known date, or more events are asked for than there are
     */
    AsOf fix(Reader reader, Optional<PartnershipId> partnership, Asked asked);

    /**
     * The times of a question as asked.
     *
     * @param asOf      as it was then; now when absent
     * @param knownAt   as known then; now when absent
     * @param knowledge known to whom; the source when absent
     */
    record Asked(Optional<Moment> asOf, Optional<Moment> knownAt, Optional<Knowledge> knowledge) {

        /** As it is now, as known now. */
        public static Asked now() {
            return new Asked(Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** The time named in a question is not known, or not visible to who asks. */
    final class UnknownMoment extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public UnknownMoment(String detail) {
            super(detail, null, false, false);
        }
    }
}

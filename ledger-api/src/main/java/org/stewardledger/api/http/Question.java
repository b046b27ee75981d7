package org.stewardledger.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.Times;

/**
 * What every read is asked with: who asks, and the two times. Every resource that is read takes the parameters {@code
 * asOf} and {@code knownAt} (a time, a day, a milestone or a number of events), {@code knowledge} ({@code source} or
 * {@code ledger}) and {@code atLeast} (a position that the answer has to take into account).
 *
 * @param reader  who asks, and so what may be answered
 * @param asked   the times as asked
 * @param times   turns them into instants
 * @param request the request, for the address of the next page
 */
record Question(Reader reader, Times.Asked asked, Times times, HttpServletRequest request) {

    /** The two times, with days and milestones as this partnership has them. */
    AsOf within(PartnershipId partnership) {
        return times.fix(reader, Optional.of(partnership), asked);
    }

    /** The two times, with days and milestones as this partnership has them, if one is given. */
    AsOf within(Optional<PartnershipId> partnership) {
        return times.fix(reader, partnership, asked);
    }
}

package org.stewardledger.partnership;

import java.util.SortedSet;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnerSets;
import org.stewardledger.act.PartnershipId;

/**
 * Something was put to all members, whose consent it needs; whoever put it there consents by that.
 *
 * @param partnershipId the partnership
 * @param version       its number among those of the same subject, from 1; none is given twice
 * @param by            the member that put it
 * @param matter        what is put
 * @param parties       whose consent it needs: the members now
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "MotionProposed", version = "1")
public record MotionProposed(
        PartnershipId partnershipId, int version, PartnerId by, Matter matter, SortedSet<PartnerId> parties)
        implements PartnershipEvent {

    /** Nobody changes whose consent it needs after the fact; copies, and judges nothing. */
    public MotionProposed {
        parties = PartnerSets.copy(parties);
    }
}

package org.stewardledger.dispute;

import java.util.SortedSet;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * A member disputes something with others.
 *
 * @param disputeId     the dispute
 * @param partnershipId the partnership it is in
 * @param by            who opened it: one side
 * @param disputed      what it is about
 * @param with          the other side
 * @param text          what is seen differently
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "DisputeOpened", version = "1")
public record DisputeOpened(
        DisputeId disputeId,
        PartnershipId partnershipId,
        PartnerId by,
        Disputed disputed,
        SortedSet<PartnerId> with,
        String text)
        implements DisputeEvent {}

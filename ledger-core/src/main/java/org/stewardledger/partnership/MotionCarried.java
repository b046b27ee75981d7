package org.stewardledger.partnership;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnershipId;

/**
 * All whose consent was needed have consented: it stands from here on.
 *
 * @param partnershipId the partnership
 * @param subject       what it is about
 * @param version       its number among those of this subject
 */
@Classified(FactClass.FACT)
@Event(namespace = "ledger", name = "MotionCarried", version = "1")
public record MotionCarried(PartnershipId partnershipId, MotionSubject subject, int version)
        implements PartnershipEvent {}

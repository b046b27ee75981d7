package org.stewardledger.partnership;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * A member consented to what was put to all.
 *
 * @param partnershipId the partnership
 * @param subject       what it is about
 * @param version       its number among those of this subject
 * @param by            the member
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "MotionConsented", version = "1")
public record MotionConsented(PartnershipId partnershipId, MotionSubject subject, int version, PartnerId by)
        implements PartnershipEvent {}

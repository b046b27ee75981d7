package org.stewardledger.charter;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * A partner stated what it expects of another, or of all others. It binds nobody.
 *
 * @param partnershipId the partnership
 * @param by            who expects it
 * @param expectation   of whom, and what
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "ExpectationStated", version = "1")
public record ExpectationStated(PartnershipId partnershipId, PartnerId by, Expectation expectation)
        implements CharterEvent {}

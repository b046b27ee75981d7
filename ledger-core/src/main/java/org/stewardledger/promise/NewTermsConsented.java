package org.stewardledger.promise;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;

/**
 * An affected party consented to the proposed terms.
 *
 * @param promiseId     the promise
 * @param partnershipId the partnership it is made in
 * @param by            who consents
 * @param version       the version consented to
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "NewTermsConsented", version = "1")
public record NewTermsConsented(PromiseId promiseId, PartnershipId partnershipId, PartnerId by, int version)
        implements PromiseEvent {}

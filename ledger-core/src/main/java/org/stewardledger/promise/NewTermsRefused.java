package org.stewardledger.promise;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;

/**
 * An affected party refused the proposed terms; the old ones stay in force. The reason stands beside it.
 *
 * @param promiseId     the promise
 * @param partnershipId the partnership it is made in
 * @param by            who refuses
 * @param version       the version refused
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "NewTermsRefused", version = "1")
public record NewTermsRefused(PromiseId promiseId, PartnershipId partnershipId, PartnerId by, int version)
        implements PromiseEvent {}

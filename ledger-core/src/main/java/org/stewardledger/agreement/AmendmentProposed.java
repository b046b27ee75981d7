package org.stewardledger.agreement;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.terms.Terms;

/**
 * A proposed version would give a promise other terms; it moves none of them before it is in force.
 *
 * @param agreementId   the agreement
 * @param partnershipId the partnership it is made in
 * @param version       the version of the agreement, proposed in the same act
 * @param promiseId     the promise
 * @param read          the version of its terms that they would replace
 * @param terms         the terms it would get
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "AmendmentProposed", version = "1")
public record AmendmentProposed(
        AgreementId agreementId, PartnershipId partnershipId, int version, PromiseId promiseId, int read, Terms terms)
        implements AgreementEvent {}

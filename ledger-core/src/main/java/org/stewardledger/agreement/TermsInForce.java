package org.stewardledger.agreement;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnershipId;

/**
 * All parties of a version have consented: it is in force, and what was in force before is not. The promises it
 * amends were renegotiated in the same act; what parties declared about completing or dissolving lapses.
 *
 * @param agreementId   the agreement
 * @param partnershipId the partnership it is made in
 * @param version       the version
 */
@Classified(FactClass.FACT)
@Event(namespace = "ledger", name = "TermsInForce", version = "1")
public record TermsInForce(AgreementId agreementId, PartnershipId partnershipId, int version)
        implements AgreementEvent {}

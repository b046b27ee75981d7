package org.stewardledger.agreement;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * An experiment was concluded.
 *
 * @param agreementId   the agreement
 * @param partnershipId the partnership it is made in
 * @param by            who said so
 * @param experimentId  the experiment
 * @param learned       what was learned
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "ExperimentConcluded", version = "1")
public record ExperimentConcluded(
        AgreementId agreementId, PartnershipId partnershipId, PartnerId by, ExperimentId experimentId, String learned)
        implements AgreementEvent {}

package org.stewardledger.agreement;

import java.time.LocalDate;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * An experiment was started: a small joint step that ends on a day.
 *
 * @param agreementId   the agreement
 * @param partnershipId the partnership it is made in
 * @param by            who said so
 * @param experimentId  the experiment
 * @param text          what is tried, and what is to be learned
 * @param endsOn        the day on which it ends, in the time zone of the partnership
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "ExperimentStarted", version = "1")
public record ExperimentStarted(
        AgreementId agreementId,
        PartnershipId partnershipId,
        PartnerId by,
        ExperimentId experimentId,
        String text,
        LocalDate endsOn)
        implements AgreementEvent {}

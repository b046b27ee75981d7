package org.stewardledger.conduct;

import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * A member assessed how closely partners work together in one dimension; no assessment overwrites another.
 *
 * @param partnershipId the partnership
 * @param by            the assessor
 * @param row           the dimension, the stage, and what the assessor points at
 */
@Classified(FactClass.JUDGEMENT)
@Event(namespace = "ledger", name = "StageAssessed", version = "1")
public record StageAssessed(PartnershipId partnershipId, PartnerId by, StageRow row) implements ConductEvent {}

package org.stewardledger.agreement;

import java.util.Optional;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * A clause was dropped from the draft; it stays in the versions of the agreement that took it.
 *
 * @param agreementId   the agreement
 * @param partnershipId the partnership it is made in
 * @param by            who dropped it; empty when the facilitator did
 * @param clause        the clause
 * @param version       the version of this clause that the dropping counts as, from 2
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "ClauseDropped", version = "1")
public record ClauseDropped(
        AgreementId agreementId, PartnershipId partnershipId, Optional<PartnerId> by, Clause clause, int version)
        implements AgreementEvent {}

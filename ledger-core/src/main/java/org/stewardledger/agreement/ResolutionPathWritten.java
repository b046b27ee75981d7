package org.stewardledger.agreement;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Classified;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * The way in which the parties resolve their disputes was written in the draft, or written anew.
 *
 * @param agreementId   the agreement
 * @param partnershipId the partnership it is made in
 * @param by            who wrote it; empty when the facilitator did
 * @param version       the version of this clause, counted from 1
 * @param steps         the steps, in the order in which they are gone
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "ResolutionPathWritten", version = "1")
public record ResolutionPathWritten(
        AgreementId agreementId, PartnershipId partnershipId, Optional<PartnerId> by, int version, List<String> steps)
        implements AgreementEvent, ClauseWritten {

    @Override
    public Clause clause() {
        return new Clause.ResolutionPath();
    }

    @Override
    public Content content() {
        return new Content.Path(steps);
    }
}

package org.stewardledger.agreement;

import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Classified;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * A draft of an agreement was begun. Who may see it may see everything about it ever after. It is also tagged with
 * the partnership, so that whoever withdraws from that is decided on every agreement there is in it.
 *
 * @param agreementId   the agreement
 * @param partnershipId the partnership it is made in
 * @param by            who began it; empty when the facilitator did
 * @param name          what the agreement is called
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "AgreementDrafted", version = "1")
public record AgreementDrafted(
        AgreementId agreementId, PartnershipId partnershipId, Optional<PartnerId> by, String name)
        implements AgreementEvent {

    @Override
    public Set<EventTag> tags() {
        return Set.of(EventTag.of("agreement", agreementId.value()), EventTag.of("partnership", partnershipId.value()));
    }
}

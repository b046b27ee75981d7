package org.stewardledger.consequence;

import java.util.Set;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * A consequence that was agreed is waived, for the reason that stands beside it.
 *
 * @param consequenceId the consequence
 * @param partnershipId the partnership it is in
 * @param by            who waives it; the clause names it
 * @param followed      what it would have followed
 * @param clause        the clause
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "ConsequenceWaived", version = "1")
public record ConsequenceWaived(
        ConsequenceId consequenceId, PartnershipId partnershipId, PartnerId by, Followed followed, AgreedClause clause)
        implements ConsequenceEvent {

    /** It is waived once, so that whoever applies or waives the clause next reads it. */
    @Override
    public Set<EventTag> tags() {
        return Set.of(
                EventTag.of("consequence", consequenceId.value()),
                EventTag.of("agreement", clause.agreementId().value()));
    }
}

package org.stewardledger.consequence;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.stewardledger.act.Classified;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * Something followed upon a promise or an agreement, as a member says.
 *
 * @param consequenceId the consequence
 * @param partnershipId the partnership it is in
 * @param by            who says so; of an agreed one, who applies it
 * @param followed      what it follows
 * @param origin        whether it was agreed, follows by itself, or is imposed
 * @param effect        what it is, and whom it meets
 */
@Classified(FactClass.DECLARATION)
@Event(namespace = "ledger", name = "ConsequenceRecorded", version = "1")
public record ConsequenceRecorded(
        ConsequenceId consequenceId,
        PartnershipId partnershipId,
        PartnerId by,
        Followed followed,
        Origin origin,
        Effect effect)
        implements ConsequenceEvent {

    /** An agreed one is applied once, so that whoever applies or waives the clause next reads it. */
    @Override
    public Set<EventTag> tags() {
        Set<EventTag> tags = new HashSet<>(ConsequenceEvent.super.tags());
        origin.agreedBy()
                .ifPresent(clause ->
                        tags.add(EventTag.of("agreement", clause.agreementId().value())));
        return Set.copyOf(tags);
    }
}

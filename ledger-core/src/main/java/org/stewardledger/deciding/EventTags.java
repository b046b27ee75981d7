package org.stewardledger.deciding;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.TagResolver;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.Tag;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.journal.axon.EventMetadata;

/** Takes the tags of an event from the event itself. */
final class EventTags implements TagResolver {

    @Override
    public Set<Tag> resolve(EventMessage event) {
        if (!(event.payload() instanceof LedgerEvent recorded)) {
            throw new IllegalStateException("not an event of the ledger: " + event.type());
        }
        Set<Tag> tags = new HashSet<>();
        for (EventTag tag : EventMetadata.tags(event, recorded)) {
            tags.add(Tag.of(tag.key(), tag.value()));
        }
        return tags;
    }
}

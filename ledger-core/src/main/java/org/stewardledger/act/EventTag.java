package org.stewardledger.act;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names an entity whose decisions an event can change; append conditions are stated in tags and event types.
 *
 * @param key   the kind of entity, such as {@code promise}
 * @param value the entity's identifier in its text form
 */
public record EventTag(String key, String value) {

    /** The key of the tag that names a mandate: of every event said under it, so that revoking it reads its uses. */
    public static final String MANDATE = "mandate";

    public static EventTag of(String key, UUID id) {
        return new EventTag(key, id.toString());
    }

    /** The tags of an event that somebody said: those it names, and that of the mandate relied on. */
    public static Set<EventTag> of(LedgerEvent event, Speaker speaker) {
        Optional<EventTag> mandate = speaker.mandate().map(id -> of(MANDATE, id.value()));
        return mandate.isEmpty()
                ? event.tags()
                : Stream.concat(event.tags().stream(), mandate.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The stored form, {@code key=value}. */
    @Override
    public String toString() {
        return key + "=" + value;
    }
}

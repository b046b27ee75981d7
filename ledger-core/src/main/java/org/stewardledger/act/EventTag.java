package org.stewardledger.act;

import java.util.UUID;

/**
 * Names an entity whose decisions an event can change; append conditions are stated in tags and event types.
 *
 * @param key   the kind of entity, such as {@code promise}
 * @param value the entity's identifier in its text form
 */
public record EventTag(String key, String value) {

    public static EventTag of(String key, UUID id) {
        return new EventTag(key, id.toString());
    }

    /** The stored form, {@code key=value}. */
    @Override
    public String toString() {
        return key + "=" + value;
    }
}

package org.stewardledger.api.http;

import org.stewardledger.act.CommandId;
import org.stewardledger.act.PersonId;
import org.stewardledger.deciding.Addressed;
import tools.jackson.databind.JsonNode;

/** Reads acts, with what accompanies them, out of request bodies. */
public final class ActBodies {

    private final ActCatalogue catalogue;
    private final JsonBodies bodies;

    /** Makes a reader of these acts. */
    public ActBodies(ActCatalogue catalogue, JsonBodies bodies) {
        this.catalogue = catalogue;
        this.bodies = bodies;
    }

    /** Reads an act. Refuses, in this order: RESOURCE_UNKNOWN, REQUEST_MALFORMED, REQUEST_INVALID. */
    Addressed read(String name, byte[] body, CommandId command, PersonId person) {
        ActCatalogue.Entry entry = catalogue.required(name);
        JsonNode value = bodies.checked(body, entry.whole());
        Accompanying accompanying = bodies.bind(value, Accompanying.class);
        return new Addressed(accompanying.envelope(command, person), bodies.bind(value, entry.type()));
    }
}

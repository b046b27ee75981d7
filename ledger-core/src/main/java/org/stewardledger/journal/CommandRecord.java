package org.stewardledger.journal;

import org.stewardledger.act.CommandId;

/**
 * An act as it goes into the journal beside its events, so that sending it again gives the same answer.
 *
 * @param id          the act
 * @param fingerprint of what was sent
 * @param events      how many of the append's events are its own; 0 for an act that changes nothing
 */
public record CommandRecord(CommandId id, Fingerprint fingerprint, int events) {

    public CommandRecord {
        if (events < 0) {
            throw new IllegalArgumentException("an act has no " + events + " events");
        }
    }
}

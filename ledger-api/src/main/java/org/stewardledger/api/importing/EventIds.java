package org.stewardledger.api.importing;

import org.stewardledger.act.EventId;

/** Finds the identity of a recorded event, which a correction has to name. */
@FunctionalInterface
public interface EventIds {

    /** The identity of the event at a position of the ledger. */
    EventId at(long position);
}

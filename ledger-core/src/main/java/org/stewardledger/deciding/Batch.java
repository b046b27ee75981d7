package org.stewardledger.deciding;

import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Acts that are decided in order, each on what the ones before it left, and recorded in one transaction. */
@Command(namespace = "ledger", name = "Batch", version = "1")
record Batch(List<Addressed> acts, Ledger.BatchMode mode) {

    Batch {
        acts = List.copyOf(acts);
    }
}

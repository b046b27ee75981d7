package org.stewardledger.act;

import java.util.Optional;
import java.util.Set;

/**
 * A fact, declaration or judgement that the ledger records. Implementations are records in one sealed family per
 * entity, annotated with {@code @Event} and {@link Classified}. They never re-judge on construction: what is in the
 * ledger has happened and must always load.
 */
public interface LedgerEvent {

    /** Exactly the entities whose decisions this event can change. */
    Set<EventTag> tags();

    /** The partnership in which this happened; empty for what concerns the ledger itself. */
    Optional<PartnershipId> within();
}

package org.stewardledger.standing;

import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnershipId;

/** What is recorded about who operates the ledger. */
public sealed interface OperatorEvent extends LedgerEvent permits OperatorAppointed {

    /** All of it concerns the one ledger. */
    EventTag LEDGER = new EventTag("ledger", "operators");

    @Override
    default Set<EventTag> tags() {
        return Set.of(LEDGER);
    }

    @Override
    default Optional<PartnershipId> within() {
        return Optional.empty();
    }
}

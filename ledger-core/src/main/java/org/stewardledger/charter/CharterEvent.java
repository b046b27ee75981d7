package org.stewardledger.charter;

import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/** What partners state of themselves and of working together, beside what they promise. */
public sealed interface CharterEvent extends LedgerEvent
        permits StakeDeclared,
                OwnGoalStated,
                SharedGoalStated,
                BuyInDeclared,
                ExpectationStated,
                ReadinessDeclared,
                ResourceDeclared,
                PowerDifferenceDeclared,
                OwnerInvited {

    /** The partnership in which it was said. */
    PartnershipId partnershipId();

    /** Who said it. */
    PartnerId by();

    @Override
    default Set<EventTag> tags() {
        return Set.of(EventTag.of("partnership", partnershipId().value()));
    }

    @Override
    default Optional<PartnershipId> within() {
        return Optional.of(partnershipId());
    }
}

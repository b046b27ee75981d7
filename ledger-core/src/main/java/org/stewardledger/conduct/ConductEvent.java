package org.stewardledger.conduct;

import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnershipId;

/** How partners work together: who took part, what was decided and how, how far it has come. */
public sealed interface ConductEvent extends LedgerEvent permits ParticipationRecorded, DecisionTaken, StageAssessed {

    /** The partnership in which it was said. */
    PartnershipId partnershipId();

    @Override
    default Set<EventTag> tags() {
        return Set.of(EventTag.of("partnership", partnershipId().value()));
    }

    @Override
    default Optional<PartnershipId> within() {
        return Optional.of(partnershipId());
    }
}

package org.stewardledger.projections.stewardship;

import java.util.Optional;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;

/**
 * Which promises a figure counts.
 *
 * @param partnership those of this partnership
 * @param partner     those that this partner made, under any of its names; empty for every partner's
 * @param deliverable those of this deliverable, the empty text for those that name none; empty for every one
 */
public record Slice(PartnershipId partnership, Optional<PartnerId> partner, Optional<String> deliverable) {

    /** The whole partnership. */
    public static Slice whole(PartnershipId partnership) {
        return new Slice(partnership, Optional.empty(), Optional.empty());
    }
}

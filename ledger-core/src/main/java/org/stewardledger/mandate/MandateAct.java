package org.stewardledger.mandate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.Act;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/** Acts on the mandates of a partnership. */
public sealed interface MandateAct extends Act permits GrantMandate, RevokeMandate {

    /** The partnership. */
    PartnershipId partnershipId();

    /** The mandate that the act takes back; empty when it takes none back. */
    default Optional<MandateId> revokes() {
        return Optional.empty();
    }

    /**
     * Decides the act; the same fact already recorded gives no event. Throws one refusal when a rule says no.
     *
     * @param mandatable the names of the acts that a mandate may cover
     * @param used       what was done under the mandate that it {@link #revokes}
     */
    List<MandateEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Mandates mandates,
            Set<String> mandatable,
            Uses used);
}

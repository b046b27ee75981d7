package org.stewardledger.dispute;

import java.util.List;
import java.util.Optional;
import org.stewardledger.act.Act;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.Visibility;
import org.stewardledger.partnership.Audience;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/** Acts on a dispute, from its opening to its resolution. */
public sealed interface DisputeAct extends Act permits OpenDispute, AdvanceDispute, HoldDispute, ResolveDispute {

    /** The dispute acted on. */
    DisputeId disputeId();

    /** What the act opens a dispute about; that of any other act is the dispute's. */
    default Optional<Disputed> opens() {
        return Optional.empty();
    }

    /** Whether the decision reads the resolution path of the agreement that the dispute is about. */
    default boolean readsPath() {
        return false;
    }

    /**
     * Who may see what this act records: whoever may see the dispute, or what it would be about. Refuses
     * NOT_NARROWABLE.
     */
    default Visibility audience(Visibility asked, PartnershipFacts partnership, Background background) {
        return Audience.inherited(asked, background.audience(), partnership);
    }

    /** Decides the act; the same fact already recorded gives no event. Throws one refusal when a rule says no. */
    List<DisputeEvent> decide(
            Occasion occasion, Standing standing, PartnershipFacts partnership, Dispute dispute, Background background);
}

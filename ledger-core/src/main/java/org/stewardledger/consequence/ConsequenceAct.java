package org.stewardledger.consequence;

import java.util.List;
import java.util.Optional;
import org.stewardledger.act.Act;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.Visibility;
import org.stewardledger.partnership.Audience;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/** Acts on a consequence. */
public sealed interface ConsequenceAct extends Act permits RecordConsequence, WaiveConsequence {

    /** The consequence acted on. */
    ConsequenceId consequenceId();

    /** What it follows, or would have followed. */
    Followed followed();

    /** The clause by which it was agreed; empty when it was not. */
    Optional<AgreedClause> agreedBy();

    /**
     * Who may see what this act records: whoever may see what the consequence follows, and the agreement. Refuses, in
     * this order: AUDIENCES_DIFFER, NOT_NARROWABLE.
     */
    default Visibility audience(Visibility asked, PartnershipFacts partnership, Background background) {
        Visibility fixed = background
                .agreement()
                .map(agreement -> narrower(background.audience(), agreement.audience(), partnership))
                .orElse(background.audience());
        return Audience.inherited(asked, fixed, partnership);
    }

    private static Visibility narrower(Visibility one, Visibility other, PartnershipFacts partnership) {
        if (Audience.isWithin(one, other, partnership)) {
            return one;
        }
        ConsequenceRefusal.AUDIENCES_DIFFER.unless(
                Audience.isWithin(other, one, partnership),
                "what it follows and the agreement are for different partners to see");
        return other;
    }

    /** Decides the act; the same fact already recorded gives no event. Throws one refusal when a rule says no. */
    List<ConsequenceEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Consequence consequence,
            Background background);
}

package org.stewardledger.consequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnerSets;
import org.stewardledger.act.Wording;

/**
 * What follows.
 *
 * @param what    what it is, 1 to 4,000 characters
 * @param welcome whether it is welcome to whoever records it
 * @param meets   which partners it meets, at most 100
 * @param others  whom else it meets, 1 to 1,000 characters; empty when nobody else
 */
public record Effect(String what, boolean welcome, SortedSet<PartnerId> meets, Optional<String> others) {

    /** Nobody changes whom it meets after the fact; copies, and judges nothing. */
    public Effect {
        meets = PartnerSets.copy(meets);
    }

    /** The texts in it, for the act to check with its others. */
    List<Wording> wordings() {
        List<Wording> wordings = new ArrayList<>(List.of(Wording.text("effect.what", what)));
        others.ifPresent(met -> wordings.add(Wording.excerpt("effect.others", met)));
        return wordings;
    }

    /** Refuses, in this order: NOBODY_MET, TOO_MANY_PARTNERS. */
    void check() {
        ConsequenceRefusal.NOBODY_MET.when(meets.isEmpty() && others.isEmpty(), "it would meet nobody");
        PartnerSets.checkSize(meets, ConsequenceRefusal.TOO_MANY_PARTNERS);
    }
}

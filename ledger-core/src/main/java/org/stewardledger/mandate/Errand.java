package org.stewardledger.mandate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.terms.Due;

/**
 * What an act comes to, as far as a mandate has a say in it.
 *
 * @param act       the name of the act
 * @param agreement the agreement it is about; empty when about none
 * @param others    with whom it promises or agrees something, under any of their names; empty when with nobody in
 *                  particular
 * @param dues      when what it promises falls due; empty when it promises nothing
 */
public record Errand(String act, Optional<AgreementId> agreement, Set<PartnerId> others, List<Due> dues) {

    /** An act that neither is about an agreement nor promises anything. */
    public static Errand of(String act) {
        return new Errand(act, Optional.empty(), Set.of(), List.of());
    }
}

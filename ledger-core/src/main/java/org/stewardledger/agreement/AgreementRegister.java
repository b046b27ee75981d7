package org.stewardledger.agreement;

import java.util.Comparator;
import java.util.List;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Recorded;

/**
 * The agreements of a partnership. Read by a withdrawal only, so that drafting one more is seen by it.
 *
 * @param drafted every agreement that was drafted
 */
public record AgreementRegister(PSet<AgreementId> drafted) {

    public static AgreementRegister none() {
        return new AgreementRegister(HashTreePSet.empty());
    }

    /** All of them, in the order of their identifiers. */
    public List<AgreementId> all() {
        return drafted.stream().sorted(Comparator.naturalOrder()).toList();
    }

    /** Applies a recorded fact. Never refuses: what is in the ledger has happened. */
    public static AgreementRegister evolve(AgreementRegister state, Recorded<AgreementEvent> recorded) {
        return recorded.event() instanceof AgreementDrafted drafted
                ? new AgreementRegister(state.drafted.plus(drafted.agreementId()))
                : state;
    }
}

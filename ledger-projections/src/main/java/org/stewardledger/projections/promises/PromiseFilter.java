package org.stewardledger.projections.promises;

import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.projections.Became;

/**
 * Which promises are asked for; what is left empty does not narrow.
 *
 * @param partnership those of one partnership
 * @param promisor    those made by a partner, under any of its names
 * @param bearer      those borne by a partner now, under any of its names
 * @param promisee    those made to a partner, under any of its names
 * @param undertaking those of one undertaking
 * @param deliverable those of one deliverable; the empty text for those that name none
 * @param became      those of which this became
 * @param search      words in undertaking, deliverable or text
 */
public record PromiseFilter(
        Optional<PartnershipId> partnership,
        Optional<PartnerId> promisor,
        Optional<PartnerId> bearer,
        Optional<PartnerId> promisee,
        Optional<String> undertaking,
        Optional<String> deliverable,
        Set<Became> became,
        Optional<String> search) {

    public PromiseFilter {
        became = Set.copyOf(became);
    }

    /** All promises of a partnership. */
    public static PromiseFilter in(PartnershipId partnership) {
        return new PromiseFilter(
                Optional.of(partnership),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }

    /** The same, made by this partner. */
    public PromiseFilter by(PartnerId partner) {
        return new PromiseFilter(
                partnership, Optional.of(partner), bearer, promisee, undertaking, deliverable, became, search);
    }

    /** The same, of which this became. */
    public PromiseFilter that(Set<Became> what) {
        return new PromiseFilter(partnership, promisor, bearer, promisee, undertaking, deliverable, what, search);
    }
}

package org.stewardledger.api.http;

import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.projections.Became;
import org.stewardledger.projections.promises.PromiseFilter;

/**
 * Which promises are asked for; what is left out does not narrow.
 *
 * @param partnership those of one partnership
 * @param promisor    those made by a partner, under any of its names
 * @param bearer      those borne by a partner now, under any of its names
 * @param promisee    those made to a partner, under any of its names
 * @param undertaking those of one undertaking
 * @param deliverable those of one deliverable
 * @param became      those of which one of these became
 * @param search      words in undertaking, deliverable or text
 */
record PromiseQuery(
        Optional<PartnershipId> partnership,
        Optional<PartnerId> promisor,
        Optional<PartnerId> bearer,
        Optional<PartnerId> promisee,
        Optional<String> undertaking,
        Optional<String> deliverable,
        Optional<Set<Became>> became,
        Optional<String> search) {

    PromiseFilter filter() {
        return new PromiseFilter(
                partnership,
                promisor,
                bearer,
                promisee,
                undertaking,
                deliverable,
                became.orElse(Set.of()),
                search.filter(words -> !words.isBlank()));
    }
}

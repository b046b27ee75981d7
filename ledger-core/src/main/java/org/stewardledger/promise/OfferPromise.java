package org.stewardledger.promise;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Offers a promise; it promises nothing yet. Done by one of the promisors. Offering the same again adds nothing.
 *
 * <p>Refuses, in this order: {@code TEXT_MISSING}, {@code TEXT_TOO_LONG}, {@code TEXT_UNPRINTABLE}, {@code
 * PROMISOR_MISSING}, {@code TOO_MANY_PARTNERS}, {@code PROMISOR_IS_PROMISEE}, {@code RECORD_ONLY}, {@code NOT_MEMBER},
 * {@code MILESTONE_UNKNOWN}, {@code NOT_YOURS}, {@code ALREADY_RECORDED}, {@code PARTY_NOT_MEMBER}.
 *
 * @param promiseId the promise
 * @param proposal  what is offered, between whom
 */
@Command(namespace = "ledger", name = "OfferPromise", version = "1")
public record OfferPromise(PromiseId promiseId, Proposal proposal) implements PromiseAct {

    public OfferPromise {
        proposal.check(List.of());
    }

    @Override
    public Optional<Proposal> opens() {
        return Optional.of(proposal);
    }

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion, Standing standing, PartnershipFacts partnership, Promise promise) {
        Beginning.check(proposal, standing, partnership);
        PartnerId by = Roles.promisor(standing, proposal)
                .orElseThrow(() -> PromiseRefusal.NOT_YOURS.because("only a promisor offers it"));
        return Beginning.decide(
                new Opening(Opening.Way.OFFERED, by, proposal),
                partnership,
                promise,
                new PromiseOffered(promiseId, proposal.partnershipId(), by, proposal));
    }
}

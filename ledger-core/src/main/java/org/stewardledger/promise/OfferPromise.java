package org.stewardledger.promise;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.agreement.AgreementFacts;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Capacity;
import org.stewardledger.standing.Standing;

/**
 * Offers a promise; it promises nothing yet. Done by one of the promisors. Offering the same again adds nothing.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, PROMISOR_MISSING, PROMISEE_MISSING,
 * TOO_MANY_PARTNERS, PROMISOR_IS_PROMISEE, UNKNOWN of the partnership, RECORD_ONLY, NOT_MEMBER, MILESTONE_UNKNOWN,
 * NOT_YOURS, ALREADY_RECORDED, CLOSED, PARTY_NOT_MEMBER, AGREEMENT_UNKNOWN, AGREEMENT_NOT_IN_FORCE, NOT_PARTY,
 * RESULT_UNKNOWN.
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
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Promise promise,
            Optional<AgreementFacts> agreement) {
        Beginning.check(proposal, standing, partnership);
        PartnerId by = Roles.promisor(standing, proposal)
                .filter(partner -> standing.acts(Capacity.PROMISOR, true))
                .orElseThrow(() -> PromiseRefusal.NOT_YOURS.because("only a promisor offers it"));
        return Beginning.decide(
                new Opening(Opening.Way.OFFERED, by, proposal),
                partnership,
                promise,
                agreement,
                new PromiseOffered(promiseId, proposal.partnershipId(), by, proposal));
    }
}

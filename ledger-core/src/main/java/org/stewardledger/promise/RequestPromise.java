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
 * Asks for a promise. Done by one of the promisees; by any other member when the promise would be to the partnership.
 * Asking again for the same adds nothing.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, PROMISOR_MISSING, PROMISEE_MISSING,
 * TOO_MANY_PARTNERS, PROMISOR_IS_PROMISEE, UNKNOWN of the partnership, RECORD_ONLY, NOT_MEMBER, MILESTONE_UNKNOWN,
 * NOT_YOURS, ALREADY_RECORDED, CLOSED, PARTY_NOT_MEMBER, AGREEMENT_UNKNOWN, AGREEMENT_NOT_IN_FORCE, NOT_PARTY,
 * RESULT_UNKNOWN.
 *
 * @param promiseId the promise
 * @param proposal  what is asked for, between whom
 */
@Command(namespace = "ledger", name = "RequestPromise", version = "1")
public record RequestPromise(PromiseId promiseId, Proposal proposal) implements PromiseAct {

    public RequestPromise {
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
        PartnerId by = Roles.promisee(standing, proposal)
                .filter(partner -> standing.acts(Capacity.PROMISEE, true))
                .orElseThrow(() -> PromiseRefusal.NOT_YOURS.because("only a promisee asks for it"));
        return Beginning.decide(
                new Opening(Opening.Way.REQUESTED, by, proposal),
                partnership,
                promise,
                agreement,
                new PromiseRequested(promiseId, proposal.partnershipId(), by, proposal));
    }
}

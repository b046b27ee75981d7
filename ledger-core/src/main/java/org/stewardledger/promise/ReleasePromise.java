package org.stewardledger.promise;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.pcollections.PSet;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.agreement.AgreementFacts;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Releases the promisor. Done by a promisee; for a promise to the partnership by a member that accepted it, or by any
 * other member when none did. Ends the promise when all who could hold the promisor to it have. Releasing again adds
 * nothing.
 *
 * <p>Refuses, in this order: UNKNOWN, RECORD_ONLY, NOT_MEMBER, NOT_YOURS, ALREADY_ENDED, NOT_MADE, NOT_IN_FORCE.
 *
 * @param promiseId the promise
 */
@Command(namespace = "ledger", name = "ReleasePromise", version = "1")
public record ReleasePromise(PromiseId promiseId) implements PromiseAct {

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Promise promise,
            Optional<AgreementFacts> agreement) {
        Hearing hearing = Hearing.of(standing, partnership, promise);
        PartnerId by = hearing.speaker();
        PSet<PartnerId> released = hearing.course().marks().released();
        if (released.contains(by)) {
            return List.of();
        }
        SortedSet<PartnerId> holders = hearing.holders();
        PromiseRefusal.NOT_YOURS.unless(
                holders.isEmpty() || hearing.isAmong(by, holders), "other members accepted the promise");
        hearing.requireInForce();
        PromiseEvent declared = new ReleaseDeclared(promiseId, partnership.partnershipId(), by);
        return hearing.areAllAmong(holders, released.plus(by))
                ? List.of(declared, new PromiseReleased(promiseId, partnership.partnershipId()))
                : List.of(declared);
    }
}

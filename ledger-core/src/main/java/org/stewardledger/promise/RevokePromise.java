package org.stewardledger.promise;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.agreement.AgreementFacts;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Takes the promise back; requires a reason and stays visible. Done by a promisor that has promised, also before the
 * others of a joint promise have; it ends the whole promise. Revoking again adds nothing.
 *
 * <p>Refuses, in this order: UNKNOWN, REASON_MISSING, RECORD_ONLY, NOT_MEMBER, NOT_YOURS, ALREADY_ENDED, NOT_MADE,
 * NOT_IN_FORCE.
 *
 * @param promiseId the promise
 */
@Command(namespace = "ledger", name = "RevokePromise", version = "1")
public record RevokePromise(PromiseId promiseId) implements PromiseAct {

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Promise promise,
            Optional<AgreementFacts> agreement) {
        Hearing hearing = Hearing.of(standing, partnership, promise);
        PartnerId by = hearing.speaker();
        switch (hearing.spoken()) {
            case Promise.Ended ended
            when ended.endedBy(Ending.REVOKED, standing) -> {
                return List.of();
            }
            case Promise.Ended ended -> throw Hearing.ended(ended);
            case Promise.OnTable table -> throw PromiseRefusal.NOT_MADE.because("nobody has promised yet");
            case Promise.Promised promised -> checkPromised(hearing, by);
            case Promise.Reported reported -> checkPromised(hearing, by);
        }
        return List.of(new PromiseRevoked(promiseId, partnership.partnershipId(), by));
    }

    private static void checkPromised(Hearing hearing, PartnerId by) {
        PromiseRefusal.NOT_IN_FORCE.unless(
                hearing.isAmong(by, hearing.course().promised().keySet()), "who has not promised yet declines instead");
    }
}

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
 * Takes the terms on the table back. Done by who put them there. Withdrawing again adds nothing.
 *
 * <p>Refuses, in this order: UNKNOWN, RECORD_ONLY, NOT_MEMBER, NOT_YOURS, ALREADY_ENDED, NOT_ON_TABLE, TERMS_MOVED.
 *
 * @param promiseId the promise
 * @param version   the version withdrawn, as the speaker read it
 */
@Command(namespace = "ledger", name = "WithdrawOffer", version = "1")
public record WithdrawOffer(PromiseId promiseId, int version) implements PromiseAct {

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Promise promise,
            Optional<AgreementFacts> agreement) {
        Hearing hearing = Hearing.of(standing, partnership, promise);
        hearing.checkEitherSide();
        PartnerId by = hearing.speaker();
        return switch (hearing.spoken()) {
            case Promise.Ended ended when ended.endedBy(Ending.WITHDRAWN, standing) -> List.of();
            case Promise.Ended ended -> throw Hearing.ended(ended);
            case Promise.Promised promised -> throw PromiseRefusal.NOT_ON_TABLE.because("it is promised");
            case Promise.Reported reported -> throw PromiseRefusal.NOT_ON_TABLE.because("it is promised");
            case Promise.OnTable table -> {
                int current = hearing.course().terms().version();
                PromiseRefusal.TERMS_MOVED.unless(current == version, "version " + current + " is on the table");
                yield List.of(new OfferWithdrawn(promiseId, partnership.partnershipId(), by));
            }
        };
    }
}

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
 * Declines. Done by who received the terms on the table; any of several recipients ends it by this. A joint promisor
 * that has not promised yet may also decline what the others have promised. Declining again adds nothing.
 *
 * <p>Refuses, in this order: UNKNOWN, RECORD_ONLY, NOT_MEMBER, NOT_YOURS, ALREADY_ENDED, NOT_ON_TABLE, TERMS_MOVED.
 *
 * @param promiseId the promise
 * @param version   the version declined, as the speaker read it
 */
@Command(namespace = "ledger", name = "DeclinePromise", version = "1")
public record DeclinePromise(PromiseId promiseId, int version) implements PromiseAct {

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Promise promise,
            Optional<AgreementFacts> agreement) {
        Hearing hearing = Hearing.of(standing, partnership, promise);
        hearing.checkEitherSide();
        return switch (hearing.spoken()) {
            case Promise.Ended ended when ended.endedBy(Ending.DECLINED, standing) -> List.of();
            case Promise.Ended ended -> throw Hearing.ended(ended);
            case Promise.OnTable table -> decline(hearing, recipient(hearing));
            case Promise.Promised promised -> decline(hearing, outstanding(hearing));
            case Promise.Reported reported -> decline(hearing, outstanding(hearing));
        };
    }

    private List<PromiseEvent> decline(Hearing hearing, PartnerId by) {
        int current = hearing.course().terms().version();
        PromiseRefusal.TERMS_MOVED.unless(current == version, "the terms are at version " + current);
        return List.of(new PromiseDeclined(promiseId, hearing.partnership().partnershipId(), by));
    }

    private static PartnerId recipient(Hearing hearing) {
        return hearing.as(Capacity.RECIPIENT)
                .orElseThrow(() -> PromiseRefusal.NOT_YOURS.because("only whoever received the terms declines them"));
    }

    /** Of a promise that others have made, only a joint promisor still to promise can keep out. */
    private static PartnerId outstanding(Hearing hearing) {
        return hearing.as(Capacity.UNPROMISED).orElseThrow(() -> PromiseRefusal.NOT_ON_TABLE.because("it is promised"));
    }
}

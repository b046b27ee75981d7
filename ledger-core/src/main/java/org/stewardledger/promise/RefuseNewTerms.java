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
 * Refuses the proposed terms, which stay as they are; requires a reason. Done by a party whose consent they need, also
 * one that consented before, and also by who proposed them, to take them back. Refusing again adds nothing.
 *
 * <p>Refuses, in this order: UNKNOWN, REASON_MISSING, RECORD_ONLY, NOT_MEMBER, NOT_YOURS, ALREADY_ENDED, NOT_MADE,
 * NOT_IN_FORCE, NOTHING_PROPOSED, TERMS_MOVED.
 *
 * @param promiseId the promise
 * @param version   the version proposed, as the speaker read it
 */
@Command(namespace = "ledger", name = "RefuseNewTerms", version = "1")
public record RefuseNewTerms(PromiseId promiseId, int version) implements PromiseAct {

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Promise promise,
            Optional<AgreementFacts> agreement) {
        Hearing hearing = Hearing.of(standing, partnership, promise);
        PartnerId by = hearing.speaker();
        if (hearing.course().refused().equals(Optional.of(new NewTerms.Refused(version, by)))) {
            return List.of();
        }
        hearing.proposed(version);
        return List.of(new NewTermsRefused(promiseId, partnership.partnershipId(), by, version));
    }
}

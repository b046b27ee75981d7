package org.stewardledger.agreement;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Consents to a proposed version. Done by one of its parties, also by one that objected before. When all have, the
 * version is in force, and the promises that it amends are renegotiated. Consenting again adds nothing.
 *
 * <p>Refuses, in this order: UNKNOWN, RECORD_ONLY, NOT_MEMBER, NOT_YOURS, ALREADY_ENDED, NOTHING_PROPOSED, TERMS_MOVED,
 * PROMISE_MOVED.
 *
 * @param agreementId the agreement
 * @param version     the version proposed, as the speaker read it
 */
@Command(namespace = "ledger", name = "ConsentToTerms", version = "1")
public record ConsentToTerms(AgreementId agreementId, int version) implements AgreementAct {

    @Override
    public Set<PromiseId> amends(Agreement agreement) {
        return Withdrawal.proposed(agreement);
    }

    @Override
    public List<Amendment> binding(Agreement agreement) {
        return Withdrawal.amendments(agreement);
    }

    @Override
    public List<AgreementEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Agreement agreement,
            Amendables promises) {
        Hearing hearing = Hearing.of(standing, partnership, agreement);
        PartnerId by = hearing.speaker();
        if (isConsented(hearing.versions(), by)) {
            return List.of();
        }
        Version open = hearing.proposed(version);
        PartnershipId within = partnership.partnershipId();
        AgreementEvent consented = new TermsConsented(agreementId, within, by, version);
        SortedSet<PartnerId> consenting = open.consented();
        consenting.add(by);
        if (!Settling.isDue(open, consenting, partnership)) {
            return List.of(consented);
        }
        AgreementRefusal.PROMISE_MOVED.unless(
                Settling.canBe(open, partnership, promises), "a promise it amends has moved on; propose it again");
        return List.of(consented, new TermsInForce(agreementId, within, version));
    }

    /** Also when the consent of all has brought the version into force. */
    private boolean isConsented(Versions versions, PartnerId by) {
        return versions.proposed().stream().anyMatch(open -> open.number() == version && open.consentedBy(by))
                || versions.inForce().stream()
                        .anyMatch(current ->
                                current.number() == version && current.parties().contains(by));
    }
}

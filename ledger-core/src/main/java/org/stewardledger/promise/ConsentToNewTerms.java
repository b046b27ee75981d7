package org.stewardledger.promise;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.agreement.AgreementFacts;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;
import org.stewardledger.terms.Terms;

/**
 * Consents to the proposed terms. Done by a party whose consent they need; when all have, the terms are in force.
 * Consenting again adds nothing.
 *
 * <p>Refuses, in this order: UNKNOWN, RECORD_ONLY, NOT_MEMBER, NOT_YOURS, ALREADY_ENDED, NOT_MADE, NOT_IN_FORCE,
 * NOTHING_PROPOSED, TERMS_MOVED.
 *
 * @param promiseId the promise
 * @param version   the version proposed, as the speaker read it
 */
@Command(namespace = "ledger", name = "ConsentToNewTerms", version = "1")
public record ConsentToNewTerms(PromiseId promiseId, int version) implements PromiseAct {

    @Override
    public Optional<Terms> binding(Promise promise) {
        return promise.proposedTerms();
    }

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Promise promise,
            Optional<AgreementFacts> agreement) {
        Hearing hearing = Hearing.of(standing, partnership, promise);
        PartnerId by = hearing.speaker();
        Course course = hearing.course();
        if (isConsented(course, by)) {
            return List.of();
        }
        NewTerms proposed = hearing.proposed(version);
        PartnershipId within = partnership.partnershipId();
        PromiseEvent consented = new NewTermsConsented(promiseId, within, by, version);
        return hearing.areAllAmong(proposed.parties(), proposed.consented().plus(by))
                ? List.of(consented, new PromiseRenegotiated(promiseId, within, version, proposed.terms()))
                : List.of(consented);
    }

    /** Also when the consent of all has brought the version into force. */
    private boolean isConsented(Course course, PartnerId by) {
        boolean pending = course.newTerms()
                .filter(open -> open.version() == version && open.consented().contains(by))
                .isPresent();
        return pending || (course.terms().version() == version && course.terms().agreed());
    }
}

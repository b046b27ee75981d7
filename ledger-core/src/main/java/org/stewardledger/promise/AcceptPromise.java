package org.stewardledger.promise;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.agreement.AgreementFacts;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Accepts a promise, or an offer on the table, on its current terms. Done by a promisee; by any member that does not
 * promise, when the promise is to the partnership. Accepting again adds nothing.
 *
 * <p>Refuses, in this order: UNKNOWN, RECORD_ONLY, NOT_MEMBER, NOT_YOURS, ALREADY_ENDED, NOT_OFFERED,
 * TOO_MANY_ACCEPTED, TERMS_MOVED.
 *
 * @param promiseId the promise
 * @param version   the version accepted, as the speaker read it
 */
@Command(namespace = "ledger", name = "AcceptPromise", version = "1")
public record AcceptPromise(PromiseId promiseId, int version) implements PromiseAct {

    /** So many that whoever new terms need still fits one stored event. */
    static final int MOST_ACCEPTED = 400;

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
        @Nullable Integer accepted = course.accepted().get(by);
        if (accepted != null && accepted == version) {
            return List.of();
        }
        switch (hearing.spoken()) {
            case Promise.Ended ended -> throw Hearing.ended(ended);
            case Promise.OnTable table ->
                PromiseRefusal.NOT_OFFERED.unless(
                        hearing.isPromisor(course.terms().by()), "the promisees stated these terms");
            case Promise.Promised promised -> {}
            case Promise.Reported reported -> {}
        }
        PromiseRefusal.TOO_MANY_ACCEPTED.when(
                accepted == null && course.accepted().size() >= MOST_ACCEPTED, MOST_ACCEPTED + " members accepted it");
        int current = course.terms().version();
        PromiseRefusal.TERMS_MOVED.unless(current == version, "the terms are at version " + current);
        return List.of(new PromiseAccepted(promiseId, partnership.partnershipId(), by, version));
    }
}

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
import org.stewardledger.terms.Terms;

/**
 * Puts other terms on the table. Done by whoever received the last ones: a promisor when the promisees stated them,
 * and the other way round. What was accepted before lapses. Countering in the same way again adds nothing.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, UNKNOWN, RECORD_ONLY, NOT_MEMBER,
 * MILESTONE_UNKNOWN, NOT_YOURS, ALREADY_ENDED, NOT_ON_TABLE, TERMS_MOVED, TERMS_UNCHANGED.
 *
 * @param promiseId the promise
 * @param version   the version countered, as the speaker read it
 * @param terms     the terms to put on the table
 */
@Command(namespace = "ledger", name = "CounterOffer", version = "1")
public record CounterOffer(PromiseId promiseId, int version, Terms terms) implements PromiseAct {

    public CounterOffer {
        Texts.check(terms.wordings("terms"));
    }

    @Override
    public Optional<Terms> binding(Promise promise) {
        return Optional.of(terms);
    }

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Promise promise,
            Optional<AgreementFacts> agreement) {
        Hearing hearing = Hearing.of(standing, partnership, promise);
        Known.check(partnership, terms.due());
        hearing.checkEitherSide();
        Course course = hearing.course();
        return switch (hearing.spoken()) {
            case Promise.Ended ended -> throw Hearing.ended(ended);
            case Promise.Promised promised -> throw PromiseRefusal.NOT_ON_TABLE.because("it is promised");
            case Promise.Reported reported -> throw PromiseRefusal.NOT_ON_TABLE.because("it is promised");
            case Promise.OnTable table when isSaid(course.terms(), standing) -> List.of();
            case Promise.OnTable table -> counter(hearing);
        };
    }

    private List<PromiseEvent> counter(Hearing hearing) {
        PartnerId by = hearing.speaker();
        CurrentTerms current = hearing.course().terms();
        PromiseRefusal.TERMS_MOVED.unless(
                current.version() == version, "version " + current.version() + " is on the table");
        PromiseRefusal.TERMS_UNCHANGED.when(current.terms().equals(terms), "these terms are on the table");
        return List.of(new OfferCountered(promiseId, hearing.partnership().partnershipId(), by, current.next(), terms));
    }

    /** Whether these terms countered that version; the first terms countered none. */
    private boolean isSaid(CurrentTerms current, Standing standing) {
        return standing.speaksFor(current.by())
                && current.replaced() > 0
                && current.replaced() == version
                && current.terms().equals(terms);
    }
}

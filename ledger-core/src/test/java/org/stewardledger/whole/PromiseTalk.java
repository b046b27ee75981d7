package org.stewardledger.whole;

import static org.stewardledger.whole.No.need;

import java.util.Collection;
import java.util.Optional;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;

/**
 * Somebody speaks in a promise.
 *
 * @param past  what happened to the promise
 * @param heard who speaks
 * @param sent  the act
 * @param open  whether an observer may say it too
 */
record PromiseTalk(PlainPromise past, Heard heard, Sent sent, boolean open) {

    /** A member is heard whose partner sees the promise; and an observer, where it may say it too. */
    PromiseTalk {
        heard.spoken();
        if (!(open && heard.isObserver())) {
            heard.member();
        }
        need(heard.sees(past.audience()), "promise.not-yours");
    }

    PromiseId id() {
        return past.id();
    }

    PartnershipId partnership() {
        return past.partnership();
    }

    String reason() {
        return heard.reason();
    }

    Optional<PartnerId> promisor() {
        return heard.among(past.proposal().promisors());
    }

    /** A promisee; of a promise to all, any member that does not promise, under the name it used here before. */
    Optional<PartnerId> promisee() {
        return !past.toAll()
                ? heard.among(past.proposal().promisees())
                : promisor().isPresent() ? Optional.empty() : Optional.of(member());
    }

    PartnerId member() {
        PartnerId name = heard.member();
        return new Holders(past).speakers().contains(name)
                ? name
                : heard.among(new Holders(past).speakers()).orElse(name);
    }

    static PartnerId yours(Optional<PartnerId> who) {
        return who.orElseThrow(() -> new No("promise.not-yours"));
    }

    PartnerId oneOf(Collection<PartnerId> partners) {
        return yours(heard.among(partners));
    }

    boolean isPromisor(PartnerId partner) {
        return heard.in().isAmong(partner, past.proposal().promisors());
    }

    /** Refuses when it ended, nobody promised, or not everyone did. */
    void inForce() {
        need(!past.hasEnded(), "promise.already-ended");
        need(!past.promisedBy().isEmpty(), "promise.not-made");
        need(past.promisedBy().containsAll(past.proposal().promisors()), "promise.not-in-force");
    }

    /** The agreement that the promise is under, when the speaker may know of it. */
    Optional<PlainAgreement> agreement() {
        return past.under().flatMap(id -> sent.agreement(id, heard.in()));
    }

    /** Whether the person that speaks represents this partner, under any of its names. */
    boolean represents(PartnerId partner) {
        PlainPartnership in = heard.in();
        return in.names(partner).stream().anyMatch(name -> in.isVoice(heard.person(), name));
    }

    /** A partner that the agreement names to assess, and that does not promise itself. */
    Optional<PartnerId> assessor() {
        return agreement()
                .flatMap(PlainAgreement::assessing)
                .flatMap(allowed -> heard.among(allowed.partners()))
                .filter(named -> promisor().isEmpty());
    }
}

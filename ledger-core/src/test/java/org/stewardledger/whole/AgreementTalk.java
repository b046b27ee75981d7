package org.stewardledger.whole;

import static org.stewardledger.whole.No.need;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;

/**
 * Somebody speaks in an agreement.
 *
 * @param past  what happened to the agreement
 * @param sent  the act
 * @param heard who speaks
 * @param open  whether the facilitator may say it too
 */
record AgreementTalk(PlainAgreement past, Sent sent, Heard heard, boolean open) {

    /** A member is heard whose partner sees the agreement; and the facilitator, where it may say it too. */
    AgreementTalk {
        heard.spoken();
        if (!(open && heard.isFacilitator())) {
            heard.member();
        }
        need(heard.sees(past.audience()), "agreement.not-yours");
    }

    AgreementId id() {
        return past.id();
    }

    PartnershipId partnership() {
        return past.partnership();
    }

    String reason() {
        return heard.reason();
    }

    /** Any member that sees it while no version of it is in force or proposed; after that one of these. */
    private PartnerId bears(Collection<PartnerId> parties) {
        return past.inForce() == 0 && past.open() == 0
                ? heard.member()
                : heard.among(parties).orElseThrow(() -> new No("agreement.not-yours"));
    }

    PartnerId drafter() {
        return bears(past.allParties());
    }

    /** The same; nobody for the facilitator. */
    Optional<PartnerId> writer() {
        return open && heard.isFacilitator() ? Optional.empty() : Optional.of(drafter());
    }

    /** A party of what is in force; before that, of what is proposed. */
    PartnerId party() {
        return bears(past.parties(past.inForce() > 0 ? past.inForce() : past.open()));
    }

    /** Whoever is asked for its consent; when nobody is, a party of what is in force. */
    PartnerId asked() {
        return bears(past.parties(past.open() > 0 ? past.open() : past.inForce()));
    }

    /** A day that is to come, or today, where the partnership is. */
    void toCome(LocalDate day) {
        LocalDate today = LocalDate.ofInstant(heard.at(), heard.in().formed.zone());
        need(!day.isBefore(today), "agreement.day-passed");
    }

    /** A promise of the same partnership that the speaker may know of. */
    Optional<PlainPromise> promise(PromiseId id) {
        return Optional.ofNullable(sent.ledger().promises.get(id))
                .filter(promise -> promise.partnership().equals(partnership()) && promise.isSpoken())
                .filter(promise -> sent.ledger().sees(sent.speaker(), heard.in(), promise.audience(), sent.now()));
    }
}

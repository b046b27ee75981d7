package org.stewardledger.promise;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnerSets;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Source;
import org.stewardledger.act.Wording;
import org.stewardledger.agreement.AgreementFacts;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Writes down that, according to a source, the promise is to these partners from here on. Done by the registrar; the
 * partners are written down before. A promisee may be one of the bearers meanwhile: sources hand promises over in
 * several steps. What stands adds nothing, unless it was known earlier; nor does what was the last thing said for the
 * same time, of all that was known by then. What takes effect before the last entry may change the past.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, TOO_MANY_PARTNERS, UNKNOWN,
 * NOT_RECORD_ONLY, NOT_REGISTRAR, PARTNER_UNKNOWN, NOT_TRANSCRIBED, TAKEN_BACK.
 *
 * @param promiseId the promise
 * @param promisees to whom, at most 100 partners; empty when to the partnership
 * @param source    where it stands written
 */
@Command(namespace = "ledger", name = "TranscribePromisees", version = "1")
public record TranscribePromisees(PromiseId promiseId, SortedSet<PartnerId> promisees, Source source)
        implements PromiseTranscription {

    public TranscribePromisees {
        promisees = PartnerSets.copy(promisees);
        Texts.check(Wording.of(source));
        PartnerSets.checkSize(promisees, PromiseRefusal.TOO_MANY_PARTNERS);
    }

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Promise promise,
            Optional<AgreementFacts> agreement) {
        Transcribing.checkStanding(standing, partnership, promise);
        Known.check(partnership, promisees);
        return Transcribing.news(occasion, partnership, promise, this);
    }

    @Override
    public Told told(PartnershipFacts partnership) {
        return new PromiseesTranscribed(promiseId, partnership.partnershipId(), promisees);
    }
}

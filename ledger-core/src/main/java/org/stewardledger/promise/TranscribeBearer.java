package org.stewardledger.promise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Confiding;
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
 * Writes down that, according to a source, others bear the promise from here on. Done by the registrar; the partners
 * are written down before. A bearer may be one of the promisees meanwhile: sources hand promises over in several
 * steps. What stands adds nothing, unless it was known earlier; nor does what was the last thing said for the same
 * time, of all that was known by then. What takes effect before the last entry may change the past.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, PROMISOR_MISSING, TOO_MANY_PARTNERS,
 * UNKNOWN, NOT_RECORD_ONLY, NOT_REGISTRAR, PARTNER_UNKNOWN, NOT_TRANSCRIBED, TAKEN_BACK.
 *
 * @param promiseId the promise
 * @param bearers   who bears it, 1 to 100 partners
 * @param spelling  the bearer as the source spells it, 1 to 1,000 characters
 * @param source    where it stands written
 */
@Command(namespace = "ledger", name = "TranscribeBearer", version = "1")
public record TranscribeBearer(PromiseId promiseId, SortedSet<PartnerId> bearers, String spelling, Source source)
        implements PromiseTranscription, Confiding {

    public TranscribeBearer {
        bearers = PartnerSets.copy(bearers);
        Texts.check(Wording.both(List.of(Wording.excerpt("spelling", spelling)), Wording.of(source)));
        PromiseRefusal.PROMISOR_MISSING.when(bearers.isEmpty(), "nobody would bear the promise");
        PartnerSets.checkSize(bearers, PromiseRefusal.TOO_MANY_PARTNERS);
    }

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Promise promise,
            Optional<AgreementFacts> agreement) {
        Transcribing.checkStanding(standing, partnership, promise);
        Known.check(partnership, bearers);
        return Transcribing.news(occasion, partnership, promise, this);
    }

    @Override
    public Told told(PartnershipFacts partnership) {
        return new BearerTranscribed(
                promiseId, partnership.partnershipId(), bearers, partnership.naming(bearers, spelling));
    }

    @Override
    public Set<String> confided() {
        return Set.of("spelling");
    }
}

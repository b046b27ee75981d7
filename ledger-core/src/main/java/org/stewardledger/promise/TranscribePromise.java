package org.stewardledger.promise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.stewardledger.act.Confiding;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Source;
import org.stewardledger.act.Wording;
import org.stewardledger.agreement.AgreementFacts;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Standing;

/**
 * Writes down that, according to a source, a promise was made. Done by the registrar; all partners and milestones it
 * names are written down before, and it names no agreement, since nobody agrees in a partnership that is known from a
 * source only. The same proposal again adds nothing; another one, or an earlier time for the same, is for a correction
 * to record.
 *
 * <p>Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, PROMISOR_MISSING, PROMISEE_MISSING,
 * TOO_MANY_PARTNERS, PROMISOR_IS_PROMISEE, UNKNOWN of the partnership, NOT_RECORD_ONLY, NOT_REGISTRAR, PARTNER_UNKNOWN,
 * MILESTONE_UNKNOWN, AGREEMENT_UNKNOWN, ALREADY_RECORDED.
 *
 * @param promiseId   the promise
 * @param proposal    what was promised, between whom
 * @param spelling    the promisor as the source spells it, 1 to 1,000 characters
 * @param dueSpelling the due date as the source spells it, where it was normalised, 1 to 1,000 characters
 * @param source      where it stands written
 */
@Command(namespace = "ledger", name = "TranscribePromise", version = "1")
public record TranscribePromise(
        PromiseId promiseId, Proposal proposal, String spelling, Optional<String> dueSpelling, Source source)
        implements PromiseTranscription, Confiding {

    public TranscribePromise {
        List<Wording> wordings = new ArrayList<>(List.of(Wording.excerpt("spelling", spelling)));
        dueSpelling.ifPresent(spelled -> wordings.add(Wording.excerpt("dueSpelling", spelled)));
        proposal.check(Wording.both(wordings, Wording.of(source)));
    }

    @Override
    public Optional<Proposal> opens() {
        return Optional.of(proposal);
    }

    @Override
    public List<PromiseEvent> decide(
            Occasion occasion,
            Standing standing,
            PartnershipFacts partnership,
            Promise promise,
            Optional<AgreementFacts> agreement) {
        proposal.checkNames(partnership);
        partnership.transcribedBy(standing);
        Known.check(partnership, proposal.promisors());
        Known.check(partnership, proposal.promisees());
        Known.check(partnership, proposal.terms().due());
        PromiseRefusal.AGREEMENT_UNKNOWN.when(proposal.under().isPresent(), "there are no agreements here");
        return switch (promise) {
            case Promise.Unmade unmade -> List.of(told(partnership).event());
            case Promise.TakenBack takenBack -> {
                PromiseRefusal.ALREADY_RECORDED.unless(
                        takenBack.transcript().partnershipId().equals(proposal.partnershipId()),
                        "on record in another partnership");
                yield List.of(told(partnership).event());
            }
            case Promise.Transcribed transcribed -> {
                Told told = told(partnership);
                PromiseRefusal.ALREADY_RECORDED.when(
                        transcribed.transcript().account().isNews(told, occasion.effectiveAt(), Instant.MAX),
                        "transcribed before, with other contents or from a later time on");
                yield List.of();
            }
            case Promise.Spoken spoken ->
                throw PromiseRefusal.ALREADY_RECORDED.because("the partners spoke for themselves");
        };
    }

    @Override
    public Told told(PartnershipFacts partnership) {
        return new PromiseTranscribed(
                promiseId,
                partnership.partnershipId(),
                proposal,
                partnership.naming(proposal.promisors(), spelling),
                dueSpelling);
    }

    @Override
    public Set<String> confided() {
        return Set.of("spelling");
    }
}

package org.stewardledger.promise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.PartnerId;

/**
 * The spoken life of a promise, told a second time from the rules alone: everything is looked up in the plain list of
 * what happened, nothing is kept beside it. Slow, and written without looking at how the ledger decides. Knows no
 * aliases; all milestones it meets are known; bounds of values are tested elsewhere.
 */
final class SecondOpinion {

    /** What it expects: a refusal's code, or events. */
    record Answer(Optional<String> code, List<PromiseEvent> events) {

        static Answer no(String code) {
            return new Answer(Optional.of(code), List.of());
        }

        static Answer yes(PromiseEvent... events) {
            return new Answer(Optional.empty(), List.of(events));
        }
    }

    /** Thrown to leave a rule early. */
    private static final class No extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String code;

        No(String code) {
            super(code, null, false, false);
            this.code = code;
        }
    }

    private final PlainHistory past;

    SecondOpinion(Set<PartnerId> members) {
        past = new PlainHistory(members);
    }

    void happened(List<PromiseEvent> events, Optional<String> why) {
        past.happened(events, why);
    }

    Answer on(PartnerId speaker, PromiseAct act, Optional<String> why) {
        String reason = why.orElse("");
        try {
            return answer(
                    act,
                    new TableRules(past, speaker),
                    new FulfilmentRules(past, speaker, reason),
                    new NewTermsRules(past, speaker, reason),
                    new EndingRules(past, speaker, reason),
                    new RepairRules(past, speaker),
                    new CorrectionRules(past, speaker, reason));
        } catch (No no) {
            return Answer.no(no.code);
        }
    }

    private static Answer answer(
            PromiseAct act,
            TableRules table,
            FulfilmentRules fulfilment,
            NewTermsRules newTerms,
            EndingRules ending,
            RepairRules repair,
            CorrectionRules correction) {
        return switch (act) {
            case RequestPromise ask -> table.request(ask);
            case OfferPromise offer -> table.offer(offer);
            case MakePromise make -> table.make(make);
            case CounterOffer counter -> table.counter(counter);
            case DeclinePromise decline -> table.decline(decline);
            case WithdrawOffer withdraw -> table.withdraw(withdraw);
            case AcceptPromise accept -> table.accept(accept);
            case ReportFulfilment report -> fulfilment.report(report);
            case DeclareSatisfied satisfied -> fulfilment.satisfied();
            case DeclareDissatisfied dissatisfied -> fulfilment.dissatisfied();
            case ProposeNewTerms propose -> newTerms.propose(propose);
            case ConsentToNewTerms consent -> newTerms.consent(consent);
            case RefuseNewTerms refuse -> newTerms.refuse(refuse);
            case ReleasePromise release -> ending.release();
            case RevokePromise revoke -> ending.revoke();
            case WarnAtRisk warn -> ending.warn();
            case DeclareBreach breach -> ending.breach();
            case AssessPromise assess -> ending.assess(assess);
            case OfferRepair offer -> repair.offer(offer);
            case AcceptRepair accept -> repair.accept(accept);
            case PromiseTranscription told -> throw new No("partnership.not-record-only");
            case CorrectStatement correct -> correction.correct(correct);
            case CorrectRecord correct -> throw new No("partnership.not-record-only");
        };
    }

    static void need(boolean condition, String code) {
        if (!condition) {
            throw new No(code);
        }
    }
}

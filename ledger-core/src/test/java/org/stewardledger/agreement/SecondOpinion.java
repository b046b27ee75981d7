package org.stewardledger.agreement;

import static org.stewardledger.agreement.Agreements.AGREEMENT;
import static org.stewardledger.partnership.Partnerships.HARBOUR;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PromiseId;

/**
 * The rules of an agreement, told a second time: everything is looked up in the plain list of what happened, nothing is
 * kept beside it. Slow, and written without looking at how the ledger decides. Knows no aliases and no facilitator; all
 * may see everything; bounds of values are tested elsewhere.
 */
final class SecondOpinion {

    /** What it expects: a refusal's code, or events. */
    record Answer(Optional<String> code, List<AgreementEvent> events) {

        static Answer no(String code) {
            return new Answer(Optional.of(code), List.of());
        }

        static Answer yes(AgreementEvent... events) {
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

    private final PlainAgreement past = new PlainAgreement();
    private final Set<PartnerId> members;
    private final Map<PromiseId, Amendable> promises;

    SecondOpinion(Set<PartnerId> members, Map<PromiseId, Amendable> promises) {
        this.members = members;
        this.promises = promises;
    }

    void happened(AgreementEvent event, Optional<String> why) {
        past.happened(event, why);
    }

    Answer on(PartnerId speaker, AgreementAct act, Optional<String> why) {
        try {
            boolean wantsReason = act instanceof ObjectToTerms || act instanceof RenegotiateAgreement;
            need(!wantsReason || why.isPresent(), "act.reason-missing");
            if (act instanceof DraftAgreement draft) {
                need(members.contains(speaker), "partnership.not-member");
                return draft(draft, speaker);
            }
            need(!past.isEmpty(), "agreement.unknown");
            need(members.contains(speaker), "partnership.not-member");
            return answer(speaker, act, why.orElse(""));
        } catch (No no) {
            return Answer.no(no.code);
        }
    }

    private Answer answer(PartnerId speaker, AgreementAct act, String reason) {
        VersionRules versions = new VersionRules(past, members, promises, speaker);
        return switch (act) {
            case DraftAgreement draft -> throw new AssertionError("answered before");
            case ClauseAct clause -> write(speaker, clause);
            case ProposeTerms propose -> versions.propose(propose);
            case RenegotiateAgreement renegotiate -> versions.renegotiate(renegotiate);
            case ConsentToTerms consent -> versions.consent(consent);
            case ObjectToTerms object -> versions.object(object, reason);
            case WithdrawProposal withdraw -> versions.withdraw(withdraw);
            case StartExperiment start -> start(speaker, start);
            case ConcludeExperiment conclude -> conclude(speaker, conclude);
            case AssessSuccessTest assess -> assess(speaker, assess);
            case CompleteAgreement complete -> end(speaker, "complete", complete.version());
            case DissolveAgreement dissolve -> end(speaker, "dissolve", dissolve.version());
        };
    }

    static void need(boolean condition, String code) {
        if (!condition) {
            throw new No(code);
        }
    }

    private Answer draft(DraftAgreement act, PartnerId speaker) {
        AgreementEvent event = new AgreementDrafted(AGREEMENT, HARBOUR, Optional.of(speaker), act.name());
        if (past.isEmpty()) {
            return Answer.yes(event);
        }
        need(past.last(AgreementDrafted.class).orElseThrow().equals(event), "agreement.already-drafted");
        return Answer.yes();
    }

    /** Anyone while no version stands; after that those whom what stands concerns. */
    private void concerned(PartnerId speaker, int... versions) {
        new VersionRules(past, members, promises, speaker).concerned(versions);
    }

    private Answer write(PartnerId speaker, ClauseAct act) {
        concerned(speaker, past.inForce(), past.open());
        Optional<PartnerId> by = Optional.of(speaker);
        int next = act.version() + 1;
        AgreementEvent event = switch (act) {
            case WriteElement a -> new ElementWritten(AGREEMENT, HARBOUR, by, a.element(), next, a.text());
            case DefineResult a -> new ResultDefined(AGREEMENT, HARBOUR, by, a.resultId(), next, a.text());
            case SetSuccessTest a ->
                new SuccessTestSet(
                        AGREEMENT, HARBOUR, by, a.testId(), next, a.date(), a.text(), a.assessor(), a.resultId());
            case AgreeConsequence a ->
                new ConsequenceWritten(AGREEMENT, HARBOUR, by, a.clauseId(), next, a.upon(), a.text(), a.appliers());
            case AgreeResolutionPath a -> new ResolutionPathWritten(AGREEMENT, HARBOUR, by, next, a.steps());
            case AllowAssessment a -> new AssessmentAllowed(AGREEMENT, HARBOUR, by, next, a.observers(), a.partners());
        };
        if (act instanceof SetSuccessTest test && test.resultId().isPresent()) {
            need(past.clauses().containsKey(new Clause.OfResult(test.resultId().get())), "agreement.result-unknown");
        }
        @Nullable
        AgreementEvent before =
                past.clauses().get(PlainAgreement.clauseOf(event).orElseThrow());
        if (before != null && says(before).equals(says(event))) {
            return Answer.yes();
        }
        need(!past.hasEnded(), "agreement.already-ended");
        need(act.version() == (before == null ? 0 : PlainAgreement.versionOf(before)), "agreement.clause-moved");
        return Answer.yes(event);
    }

    private static List<Object> says(AgreementEvent event) {
        return switch (event) {
            case ElementWritten e -> List.of(e.text());
            case ResultDefined e -> List.of(e.text());
            case SuccessTestSet e -> List.of(e.date(), e.text(), e.assessor(), e.resultId());
            case ConsequenceWritten e -> List.of(e.upon(), e.text(), e.appliers());
            case ResolutionPathWritten e -> List.copyOf(e.steps());
            case AssessmentAllowed e -> List.of(e.observers(), e.partners());
            default -> throw new AssertionError("writes nothing: " + event);
        };
    }

    private Answer start(PartnerId speaker, StartExperiment act) {
        concerned(speaker, past.inForce(), past.open());
        for (ExperimentStarted before : past.all(ExperimentStarted.class).values()) {
            if (before.text().equals(act.text()) && before.endsOn().equals(act.endsOn())) {
                return Answer.yes();
            }
        }
        need(!past.hasEnded(), "agreement.already-ended");
        need(past.last(ExperimentStarted.class).isEmpty(), "agreement.experiment-differs");
        return Answer.yes(
                new ExperimentStarted(AGREEMENT, HARBOUR, speaker, act.experimentId(), act.text(), act.endsOn()));
    }

    private Answer conclude(PartnerId speaker, ConcludeExperiment act) {
        concerned(speaker, past.inForce(), past.open());
        need(past.last(ExperimentStarted.class).isPresent(), "agreement.experiment-unknown");
        Optional<ExperimentConcluded> before = past.last(ExperimentConcluded.class);
        if (before.isPresent()) {
            need(before.get().learned().equals(act.learned()), "agreement.experiment-concluded");
            return Answer.yes();
        }
        return Answer.yes(new ExperimentConcluded(AGREEMENT, HARBOUR, speaker, act.experimentId(), act.learned()));
    }

    private Answer assess(PartnerId speaker, AssessSuccessTest act) {
        Optional<SuccessTestSet> test = past.testInForce(act.testId());
        need(test.isPresent(), "agreement.test-unknown");
        need(test.get().assessor().equals(speaker), "agreement.not-yours");
        AgreementEvent judged = new SuccessTestAssessed(
                AGREEMENT, HARBOUR, speaker, act.testId(), past.inForce(), act.verdict(), act.evidence());
        Optional<SuccessTestAssessed> before = past.all(SuccessTestAssessed.class).values().stream()
                .filter(judgement -> judgement.by().equals(speaker))
                .reduce((one, later) -> later);
        return before.filter(judged::equals).isPresent() ? Answer.yes() : Answer.yes(judged);
    }

    private Answer end(PartnerId speaker, String way, int version) {
        concerned(speaker, past.inForce() > 0 ? past.inForce() : past.open());
        if (past.inForce() == version && past.farewell(speaker).equals(way)) {
            return Answer.yes();
        }
        need(!past.hasEnded(), "agreement.already-ended");
        need(past.inForce() > 0, "agreement.not-in-force");
        need(past.inForce() == version, "agreement.terms-moved");
        boolean completing = way.equals("complete");
        AgreementEvent declared = completing
                ? new CompletionDeclared(AGREEMENT, HARBOUR, speaker, version)
                : new DissolutionDeclared(AGREEMENT, HARBOUR, speaker, version);
        boolean all = past.parties(version).stream()
                .allMatch(party -> party.equals(speaker) || past.farewell(party).equals(way));
        return all ? Answer.yes(declared, ending(completing)) : Answer.yes(declared);
    }

    private static AgreementEvent ending(boolean completing) {
        return completing ? new AgreementCompleted(AGREEMENT, HARBOUR) : new AgreementDissolved(AGREEMENT, HARBOUR);
    }

    /** What comes of it when a partner withdraws from the partnership. */
    List<AgreementEvent> leaving(PartnerId partner) {
        int open = past.open();
        int inForce = past.inForce();
        SortedSet<PartnerId> deciding = past.parties(open);
        SortedSet<PartnerId> bound = past.parties(inForce);
        if (past.isEmpty() || past.hasEnded() || !(deciding.contains(partner) || bound.contains(partner))) {
            return List.of();
        }
        deciding.remove(partner);
        bound.remove(partner);
        AgreementEvent left = new PartyLeft(AGREEMENT, HARBOUR, partner);
        boolean allConsent =
                deciding.stream().allMatch(party -> past.opinion(open, party).equals("yes"));
        VersionRules rules = new VersionRules(past, members, promises, partner);
        if (!deciding.isEmpty() && allConsent && rules.promisesStay(open, deciding)) {
            return List.of(left, new TermsInForce(AGREEMENT, HARBOUR, open));
        }
        for (String way : List.of("complete", "dissolve")) {
            if (!bound.isEmpty()
                    && bound.stream().allMatch(party -> past.farewell(party).equals(way))) {
                return List.of(left, ending(way.equals("complete")));
            }
        }
        return inForce > 0 && bound.isEmpty() && deciding.isEmpty() ? List.of(left, ending(false)) : List.of(left);
    }
}

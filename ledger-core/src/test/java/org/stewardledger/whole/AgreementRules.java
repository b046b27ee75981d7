package org.stewardledger.whole;

import static org.stewardledger.whole.No.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.*;

/** A second reading of what is written into the draft of an agreement, tried, judged, and of how it ends. */
final class AgreementRules {

    private final AgreementTalk talk;
    private final PlainAgreement past;

    AgreementRules(AgreementTalk talk) {
        this.talk = talk;
        this.past = talk.past();
    }

    /** Begins a draft, or finds that it was begun just so. */
    static List<AgreementEvent> draft(DraftAgreement act, Heard heard, Optional<PlainAgreement> before) {
        Optional<PartnerId> by = heard.memberOrFacilitator();
        AgreementEvent event = new AgreementDrafted(act.agreementId(), act.partnershipId(), by, act.name());
        if (before.isEmpty()) {
            need(!heard.in().closed, "partnership.closed");
            return List.of(event);
        }
        need(before.get().recorded().getFirst().event().equals(event), "agreement.already-drafted");
        return List.of();
    }

    List<AgreementEvent> write(ClauseAct act) {
        Optional<PartnerId> by = talk.writer();
        int next = act.version() + 1;
        AgreementEvent event = switch (act) {
            case WriteElement a -> new ElementWritten(talk.id(), talk.partnership(), by, a.element(), next, a.text());
            case DefineResult a -> new ResultDefined(talk.id(), talk.partnership(), by, a.resultId(), next, a.text());
            case SetSuccessTest a ->
                new SuccessTestSet(
                        talk.id(),
                        talk.partnership(),
                        by,
                        a.testId(),
                        next,
                        a.date(),
                        a.text(),
                        a.assessor(),
                        a.resultId());
            case AgreeConsequence a ->
                new ConsequenceWritten(
                        talk.id(), talk.partnership(), by, a.clauseId(), next, a.upon(), a.text(), a.appliers());
            case AgreeResolutionPath a -> new ResolutionPathWritten(talk.id(), talk.partnership(), by, next, a.steps());
            case AllowAssessment a ->
                new AssessmentAllowed(talk.id(), talk.partnership(), by, next, a.observers(), a.partners());
        };
        SortedSet<PartnerId> named = switch (act) {
            case SetSuccessTest a -> new TreeSet<>(List.of(a.assessor()));
            case AgreeConsequence a -> a.appliers();
            case AllowAssessment a -> a.partners();
            case WriteElement a -> new TreeSet<>();
            case DefineResult a -> new TreeSet<>();
            case AgreeResolutionPath a -> new TreeSet<>();
        };
        need(named.stream().allMatch(talk.heard().in()::knows), "agreement.partner-unknown");
        if (act instanceof SetSuccessTest test && test.resultId().isPresent()) {
            need(past.clauses().containsKey(new Clause.OfResult(test.resultId().get())), "agreement.result-unknown");
        }
        @Nullable
        AgreementEvent before =
                past.clauses().get(PlainAgreement.clauseOf(event).orElseThrow());
        if (before != null && says(before).equals(says(event))) {
            return List.of();
        }
        need(!past.hasEnded(), "agreement.already-ended");
        need(act.version() == past.timesOf(PlainAgreement.clauseOf(event).orElseThrow()), "agreement.clause-moved");
        need(
                named.stream()
                        .allMatch(one -> talk.heard().in().isMember(one)
                                && (!(past.audience() instanceof Visibility.ToPartners(var seeing))
                                        || talk.heard().in().isAmong(one, seeing))),
                "agreement.named-outside");
        if (act instanceof SetSuccessTest test) {
            talk.toCome(test.date());
        }
        return List.of(event);
    }

    /** Drops what the draft has; what was dropped before stays dropped, and a result goes after what tests it. */
    List<AgreementEvent> drop(DropClause act) {
        Optional<PartnerId> by = talk.writer();
        int times = past.timesOf(act.clause());
        if (times > 0 && !past.clauses().containsKey(act.clause())) {
            return List.of();
        }
        need(times > 0, "agreement.clause-unknown");
        need(!past.hasEnded(), "agreement.already-ended");
        need(act.version() == times, "agreement.clause-moved");
        for (AgreementEvent written : past.clauses().values()) {
            boolean tests = written instanceof SuccessTestSet test
                    && test.resultId()
                            .filter(result -> act.clause().equals(new Clause.OfResult(result)))
                            .isPresent();
            need(!tests, "agreement.result-used");
        }
        return List.of(new ClauseDropped(talk.id(), talk.partnership(), by, act.clause(), times + 1));
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

    private Optional<ExperimentStarted> started(ExperimentId id) {
        return past.all(ExperimentStarted.class).values().stream()
                .filter(one -> one.experimentId().equals(id))
                .findFirst();
    }

    List<AgreementEvent> start(StartExperiment act) {
        PartnerId speaker = talk.drafter();
        Optional<ExperimentStarted> before = started(act.experimentId());
        if (before.filter(one -> one.text().equals(act.text()) && one.endsOn().equals(act.endsOn()))
                .isPresent()) {
            return List.of();
        }
        need(!talk.heard().in().closed, "partnership.closed");
        need(!past.hasEnded(), "agreement.already-ended");
        need(before.isEmpty(), "agreement.experiment-differs");
        talk.toCome(act.endsOn());
        return List.of(new ExperimentStarted(
                talk.id(), talk.partnership(), speaker, act.experimentId(), act.text(), act.endsOn()));
    }

    List<AgreementEvent> conclude(ConcludeExperiment act) {
        PartnerId speaker = talk.drafter();
        need(started(act.experimentId()).isPresent(), "agreement.experiment-unknown");
        for (ExperimentConcluded before : past.all(ExperimentConcluded.class).values()) {
            if (before.experimentId().equals(act.experimentId())) {
                need(before.learned().equals(act.learned()), "agreement.experiment-concluded");
                return List.of();
            }
        }
        return List.of(
                new ExperimentConcluded(talk.id(), talk.partnership(), speaker, act.experimentId(), act.learned()));
    }

    /** Repeats only what was judged last of this version for the same partners to see. */
    List<AgreementEvent> assess(AssessSuccessTest act) {
        Optional<SuccessTestSet> test = past.testInForce(act.testId());
        need(test.isPresent(), "agreement.test-unknown");
        PartnerId assessor = test.get().assessor();
        need(talk.heard().speaksFor(assessor), "agreement.not-yours");
        AgreementEvent judged = new SuccessTestAssessed(
                talk.id(), talk.partnership(), assessor, act.testId(), past.inForce(), act.verdict(), act.evidence());
        Visibility asked = talk.heard().asked();
        Visibility seeing =
                asked.narrowed() && !talk.heard().in().areSame(asked, past.audience()) ? asked : past.audience();
        Optional<AgreementEvent> before = past.recorded().stream()
                .filter(one -> one.visibility().equals(seeing))
                .map(Recorded::event)
                .filter(one -> one instanceof SuccessTestAssessed said
                        && said.testId().equals(act.testId())
                        && talk.heard().speaksFor(said.by()))
                .reduce((one, later) -> later);
        return before.filter(judged::equals).isPresent() ? List.of() : List.of(judged);
    }

    List<AgreementEvent> end(String way, int version) {
        PartnerId speaker = talk.party();
        if (past.inForce() == version && past.farewell(speaker).equals(way)) {
            return List.of();
        }
        need(!past.hasEnded(), "agreement.already-ended");
        need(past.inForce() > 0, "agreement.not-in-force");
        need(past.inForce() == version, "agreement.terms-moved");
        boolean completing = way.equals("complete");
        AgreementEvent declared = completing
                ? new CompletionDeclared(talk.id(), talk.partnership(), speaker, version)
                : new DissolutionDeclared(talk.id(), talk.partnership(), speaker, version);
        boolean all = past.parties(version).stream()
                .allMatch(party -> party.equals(speaker) || past.farewell(party).equals(way));
        return all ? List.of(declared, ending(past, completing)) : List.of(declared);
    }

    static AgreementEvent ending(PlainAgreement past, boolean completing) {
        return completing
                ? new AgreementCompleted(past.id(), past.partnership())
                : new AgreementDissolved(past.id(), past.partnership());
    }

    /**
     * What comes of it for an agreement when a partner leaves the partnership: a version that all others consented to
     * is in force; else the end that all others declared is its end; without anyone in it it is dissolved.
     */
    static List<AgreementEvent> leaving(
            PartnerId partner, PlainAgreement past, PlainLedger ledger, PlainPartnership in) {
        if (past.hasEnded()) {
            return List.of();
        }
        List<AgreementEvent> events = new ArrayList<>();
        for (PartnerId party : past.allParties()) {
            if (in.same(party, partner)) {
                events.add(new PartyLeft(past.id(), past.partnership(), party));
            }
        }
        if (events.isEmpty()) {
            return List.of();
        }
        SortedSet<PartnerId> deciding = past.parties(past.open());
        SortedSet<PartnerId> bound = past.parties(past.inForce());
        deciding.removeIf(party -> in.same(party, partner));
        bound.removeIf(party -> in.same(party, partner));
        int open = past.open();
        boolean allConsent =
                deciding.stream().allMatch(party -> past.opinion(open, party).equals("yes"));
        if (!deciding.isEmpty() && allConsent && VersionRules.promisesStay(past, open, deciding, ledger, in)) {
            events.add(new TermsInForce(past.id(), past.partnership(), open));
            return events;
        }
        for (String way : List.of("complete", "dissolve")) {
            if (!bound.isEmpty()
                    && bound.stream().allMatch(party -> past.farewell(party).equals(way))) {
                events.add(ending(past, way.equals("complete")));
                return events;
            }
        }
        if (past.inForce() > 0 && bound.isEmpty() && deciding.isEmpty()) {
            events.add(ending(past, false));
        }
        return events;
    }
}

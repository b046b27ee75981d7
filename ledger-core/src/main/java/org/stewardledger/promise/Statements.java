package org.stewardledger.promise;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.EventId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Visibility;

/**
 * Everything that was declared and judged of a promise, in the order it was recorded. What was corrected stays and does
 * not count, so that whatever follows from the rest is read off the rest.
 *
 * @param all       what was said
 * @param corrected how statements were corrected, by the statement
 * @param terms     how many had been said when the terms in force came into force
 * @param kept      how many had been said when the promise was kept, under these terms; empty when it was not
 * @param repaired  how many had been said when a repair was offered last; 0 when none was
 */
record Statements(
        PVector<Statement> all, PMap<EventId, Correction> corrected, int terms, Optional<Integer> kept, int repaired) {

    /**
     * How a statement was corrected.
     *
     * @param act the act that corrected it; what else it recorded is the replacement
     * @param at  when that took effect
     */
    record Correction(CommandId act, Instant at) {}

    static Statements none() {
        return new Statements(TreePVector.empty(), HashTreePMap.empty(), 0, Optional.empty(), 0);
    }

    Statements with(Statement said) {
        return new Statements(all.plus(said), corrected, terms, kept, repaired);
    }

    /** The promise is kept by what was said so far. */
    Statements whenKept() {
        return new Statements(all, corrected, terms, Optional.of(all.size()), repaired);
    }

    Statements underNewTerms() {
        return new Statements(all, corrected, all.size(), Optional.empty(), repaired);
    }

    Statements whenRepairOffered() {
        return new Statements(all, corrected, terms, kept, all.size());
    }

    Statements with(RecordCorrected correction, Recorded<PromiseEvent> recorded) {
        return new Statements(
                all,
                corrected.plus(correction.mistaken(), new Correction(recorded.commandId(), recorded.effectiveAt())),
                terms,
                kept,
                repaired);
    }

    Optional<Statement> find(EventId id) {
        return all.stream().filter(said -> said.id().equals(id)).findFirst();
    }

    /** When a statement took effect, or its correction if that was later. */
    Instant lastAbout(Statement said) {
        Correction correction = corrected.get(said.id());
        return correction != null && correction.at().isAfter(said.at()) ? correction.at() : said.at();
    }

    /** What was recorded instead of a statement, by the act that corrected it. */
    Optional<Statement> instead(EventId mistaken) {
        return Optional.ofNullable(corrected.get(mistaken))
                .flatMap(correction -> all.stream()
                        .filter(said -> said.act().equals(correction.act()))
                        .findFirst());
    }

    private Stream<Statement> counting(List<Statement> of) {
        return of.stream().filter(said -> !corrected.containsKey(said.id()));
    }

    /** What counts, under whichever terms. */
    Stream<Statement> counting() {
        return counting(all);
    }

    /** What counts and was said under the terms in force. */
    Stream<Statement> underTheseTerms() {
        return counting(all.subList(terms, all.size()));
    }

    Stream<PartnerId> breachesBy() {
        return counting()
                .flatMap(
                        said -> said.what() instanceof BreachDeclared breach ? Stream.of(breach.by()) : Stream.empty());
    }

    boolean isBreached() {
        return counting().anyMatch(said -> said.what() instanceof BreachDeclared);
    }

    /** Whether it was judged broken again after so much had been said. */
    boolean isBreachedSince(int said) {
        return counting(all.subList(said, all.size())).anyMatch(later -> later.what() instanceof BreachDeclared);
    }

    /** What counts of the assessments for exactly these to see. */
    Stream<Statement> assessmentsFor(Visibility audience) {
        return counting()
                .filter(said -> said.what() instanceof PromiseAssessed)
                .filter(said -> said.audience().equals(audience));
    }

    /** Who may see each judgement that counts, by the event that records it. */
    Map<EventId, Visibility> judgements() {
        Map<EventId, Visibility> judgements = new HashMap<>();
        counting().filter(Statement::isJudgement).forEach(said -> judgements.put(said.id(), said.audience()));
        return Map.copyOf(judgements);
    }

    /** Whether it is done, by what was said of that under the terms in force, in the order of taking effect. */
    Fulfilment fulfilment() {
        return underTheseTerms()
                .sorted(Comparator.comparing(Statement::at))
                .reduce(Fulfilment.none(), Statements::fulfilment, (one, other) -> other);
    }

    private static Fulfilment fulfilment(Fulfilment before, Statement said) {
        return switch (said.what()) {
            case FulfilmentReported report ->
                before.reported(report.by(), new Fulfilment.Report(report.partial(), report.evidence()));
            case SatisfactionDeclared satisfied -> before.satisfied(satisfied.by());
            case DissatisfactionDeclared not -> before.dissatisfied(not.by(), said.reason());
            default -> before;
        };
    }

    /** Whether it was kept, and no dissatisfaction that counts has opened it again. */
    boolean isKept() {
        return kept.filter(then -> counting(all.subList(then, all.size()))
                        .noneMatch(said -> said.isReport() || said.what() instanceof DissatisfactionDeclared))
                .isPresent();
    }

    /**
     * Whether others have answered a statement, or rely on it: a report once a promisee said what it thinks of it; that
     * once a promisor reported again, or the promise was kept by it; a warning and all of these once new terms are in
     * force; a breach once a repair was offered. Nothing answers an assessment.
     */
    boolean isAnswered(Statement said) {
        int place = all.indexOf(said);
        return switch (said.what()) {
            case FulfilmentReported report -> place < terms || after(place, Statement::isOpinion);
            case SatisfactionDeclared satisfied -> isSettled(place);
            case DissatisfactionDeclared not -> isSettled(place);
            case RiskWarned warned -> place < terms;
            case BreachDeclared breach -> place < repaired;
            default -> false;
        };
    }

    private boolean isSettled(int place) {
        return place < terms || kept.filter(then -> place < then).isPresent() || after(place, Statement::isReport);
    }

    private boolean after(int place, Predicate<Statement> which) {
        return counting(all.subList(place + 1, all.size())).anyMatch(which);
    }
}

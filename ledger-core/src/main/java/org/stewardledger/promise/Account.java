package org.stewardledger.promise;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * What stands about a promise according to its sources, folded from the entries that count. What takes effect earlier
 * than what stands says something about the past and leaves the present as it is.
 *
 * @param standing what stands on each topic; spellings are left out, because one thing is spelled in several ways
 * @param said     everything that was said, and from when
 * @param lastAt   when the last of it took effect; empty while nothing counts
 */
record Account(PMap<Topic, Aspect<Object>> standing, PSet<Aspect<Map<Topic, Object>>> said, Optional<Instant> lastAt) {

    /**
     * What became of the promise.
     *
     * @param outcome   kept, not kept, put off …
     * @param delivered when it was delivered
     */
    private record Result(Outcome outcome, Due delivered) {}

    static Account empty() {
        return new Account(HashTreePMap.empty(), HashTreePSet.empty(), Optional.empty());
    }

    /** What was promised at first, and from when; empty when none of the entries that count says so. */
    Optional<Aspect<Proposal>> opening() {
        return Optional.ofNullable(standing.get(Topic.Only.OPENING))
                .map(aspect -> new Aspect<>((Proposal) aspect.value(), aspect.since()));
    }

    /**
     * Whether it adds something that a source says this from then on. It does not when exactly this was said for the
     * same time, nor when it is what stands and does not take effect before the last that was said.
     */
    boolean isNews(Told told, Instant at) {
        boolean exactly = said.contains(new Aspect<>(says(told), at));
        boolean late = lastAt.filter(last -> last.isAfter(at)).isPresent();
        return !exactly && (late || !stands(told));
    }

    private boolean stands(Told told) {
        boolean nothingToReopen = told instanceof OutcomeTranscribed result
                && result.outcome() == Outcome.REOPENED
                && !standing.containsKey(Topic.Only.OUTCOME);
        return nothingToReopen
                || says(told).entrySet().stream().allMatch(entry -> {
                    Aspect<Object> aspect = standing.get(entry.getKey());
                    return aspect != null && aspect.value().equals(entry.getValue());
                });
    }

    /** The account after a source said this. */
    Account with(Told told, Instant at) {
        Map<Topic, Object> says = says(told);
        PMap<Topic, Aspect<Object>> now = standing;
        for (Map.Entry<Topic, Object> entry : says.entrySet()) {
            Aspect<Object> latest = Aspect.latest(now.get(entry.getKey()), new Aspect<>(entry.getValue(), at));
            now = now.plus(entry.getKey(), latest);
        }
        Optional<Instant> last = lastAt.filter(before -> before.isAfter(at)).or(() -> Optional.of(at));
        return new Account(now, said.plus(new Aspect<>(says, at)), last);
    }

    private static Map<Topic, Object> says(Told told) {
        return switch (told) {
            case PromiseTranscribed promised ->
                Map.of(
                        Topic.Only.OPENING, promised.proposal(),
                        Topic.Only.TERMS, promised.proposal().terms(),
                        Topic.Only.BEARERS, promised.proposal().promisors(),
                        Topic.Only.PROMISEES, promised.proposal().promisees());
            case TermsTranscribed changed -> Map.of(Topic.Only.TERMS, changed.terms());
            case OutcomeTranscribed came -> Map.of(Topic.Only.OUTCOME, result(came));
            case BearerTranscribed borne -> Map.of(Topic.Only.BEARERS, borne.bearers());
            case PromiseesTranscribed to -> Map.of(Topic.Only.PROMISEES, to.promisees());
            case AssessmentTranscribed judged -> Map.of(new Topic.VerdictOf(judged.assessor()), judged.verdict());
        };
    }

    /** A reopening delivers nothing, whatever the source says beside it. */
    private static Result result(OutcomeTranscribed came) {
        return new Result(came.outcome(), came.outcome() == Outcome.REOPENED ? Due.none() : came.delivered());
    }
}

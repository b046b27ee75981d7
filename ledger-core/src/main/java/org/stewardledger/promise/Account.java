package org.stewardledger.promise;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.stewardledger.terms.Due;

/**
 * What stands about a promise according to its sources, folded from the entries that count. What takes effect earlier
 * than what stands says something about the past and leaves the present as it is.
 *
 * @param standing what stands on each topic; spellings are left out, because one thing is spelled in several ways
 * @param said     everything that was said on each topic, in the order of its recording
 * @param lastAt   when the last of it took effect; empty while nothing counts
 */
record Account(PMap<Topic, Said> standing, PMap<Topic, PVector<Said>> said, Optional<Instant> lastAt) {

    /**
     * What became of the promise.
     *
     * @param outcome   kept, not kept, put off …
     * @param delivered when it was delivered
     */
    private record Result(Outcome outcome, Due delivered) {}

    /**
     * Something said on a topic.
     *
     * @param value   what
     * @param since   from when it holds
     * @param knownAt when the source knew it
     */
    record Said(Object value, Instant since, Instant knownAt) {

        /** What stands: the latest in effect; of what took effect at once, what was known last, then said last. */
        Said after(@Nullable Said standing) {
            if (standing == null || since.isAfter(standing.since)) {
                return this;
            }
            boolean atOnce = since.equals(standing.since);
            return atOnce && !knownAt.isBefore(standing.knownAt) ? this : standing;
        }
    }

    static Account empty() {
        return new Account(HashTreePMap.empty(), HashTreePMap.empty(), Optional.empty());
    }

    /** What was promised at first; empty when none of the entries that count says so. */
    Optional<Proposal> opening() {
        return Optional.ofNullable(standing.get(Topic.Only.OPENING)).map(told -> (Proposal) told.value());
    }

    /**
     * Whether it adds something that a source says this from then on, and knew it then. It does not when exactly this
     * was the last thing said for the same time, of all that was known by then; nor when it is what stands, was not
     * known before it, and does not take effect before the last that was said.
     */
    boolean isNews(Told told, Instant at, Instant knownAt) {
        boolean late = lastAt.filter(last -> last.isAfter(at)).isPresent();
        boolean stands = !late && stands(told) && isLatestKnown(told, knownAt);
        return !stands && !repeats(told, at, knownAt);
    }

    private boolean repeats(Told told, Instant at, Instant knownAt) {
        Map<Topic, Object> says = says(told);
        // The proposal says it all; its terms and partners may have been changed since, at the same time.
        Set<Topic> telling = told instanceof PromiseTranscribed ? Set.of(Topic.Only.OPENING) : says.keySet();
        return telling.stream()
                .allMatch(topic -> saidOn(topic).stream()
                        .filter(one -> one.since().equals(at) && !one.knownAt().isAfter(knownAt))
                        // Of two known at once, the one recorded later counts.
                        .reduce((one, later) -> later.knownAt().isBefore(one.knownAt()) ? one : later)
                        .filter(last -> last.value().equals(says.get(topic)))
                        .isPresent());
    }

    private boolean isLatestKnown(Told told, Instant knownAt) {
        return says(told).keySet().stream()
                .flatMap(topic -> saidOn(topic).stream())
                .noneMatch(one -> one.knownAt().isAfter(knownAt));
    }

    private PVector<Said> saidOn(Topic topic) {
        return said.getOrDefault(topic, TreePVector.empty());
    }

    private boolean stands(Told told) {
        boolean nothingToReopen = told instanceof OutcomeTranscribed result
                && result.outcome() == Outcome.REOPENED
                && !standing.containsKey(Topic.Only.OUTCOME);
        return nothingToReopen
                || says(told).entrySet().stream().allMatch(entry -> {
                    Said stood = standing.get(entry.getKey());
                    return stood != null && stood.value().equals(entry.getValue());
                });
    }

    /** The account after a source said this. */
    Account with(Told told, Instant at, Instant knownAt) {
        PMap<Topic, Said> now = standing;
        PMap<Topic, PVector<Said>> all = said;
        for (Map.Entry<Topic, Object> entry : says(told).entrySet()) {
            Said one = new Said(entry.getValue(), at, knownAt);
            now = now.plus(entry.getKey(), one.after(now.get(entry.getKey())));
            all = all.plus(entry.getKey(), saidOn(entry.getKey()).plus(one));
        }
        Optional<Instant> last = lastAt.filter(before -> before.isAfter(at)).or(() -> Optional.of(at));
        return new Account(now, all, last);
    }

    /** Whether the two say the same, in whichever spelling. */
    static boolean saySame(Told one, Told other) {
        return says(one).equals(says(other));
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

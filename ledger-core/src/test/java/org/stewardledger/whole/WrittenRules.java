package org.stewardledger.whole;

import static org.stewardledger.whole.No.need;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.EventId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Text;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.promise.*;
import org.stewardledger.terms.Due;

/** A second reading of what a registrar writes down about a promise, and of how that is corrected. */
record WrittenRules(PartnershipId partnership, Optional<PlainPromise> past, Heard heard) {

    private void onRecord() {
        need(past.isPresent(), "promise.unknown");
        heard.registrar();
    }

    private void known(Collection<PartnerId> partners) {
        need(partners.stream().allMatch(heard.in()::knows), "promise.partner-unknown");
    }

    private void known(Due due) {
        need(TableRules.isKnown(due, heard.in()), "promise.milestone-unknown");
    }

    /** The entries that count, but for these. */
    private List<Recorded<PromiseEvent>> counting(Set<EventId> butFor) {
        Set<EventId> mistaken = new HashSet<>(butFor);
        past.orElseThrow().recorded().forEach(one -> {
            if (one.event() instanceof RecordCorrected corrected) {
                mistaken.add(corrected.mistaken());
            }
        });
        return past.get().recorded().stream()
                .filter(one -> !(one.event() instanceof RecordCorrected) && !mistaken.contains(one.id()))
                .toList();
    }

    List<PromiseEvent> on(PromiseTranscription act) {
        return on(act, past.map(known -> counting(Set.of())).orElseGet(List::of));
    }

    private List<PromiseEvent> on(PromiseTranscription act, List<Recorded<PromiseEvent>> counting) {
        if (act instanceof TranscribePromise promised) {
            return promise(promised, counting);
        }
        onRecord();
        switch (act) {
            case TranscribePromise promised -> throw new AssertionError("told before");
            case TranscribeTerms terms -> known(terms.terms().due());
            case TranscribeOutcome outcome -> known(outcome.delivered());
            case TranscribeBearer bearer -> known(bearer.bearers());
            case TranscribePromisees promisees -> known(promisees.promisees());
            case TranscribeAssessment assessment -> known(List.of(assessment.assessor()));
        }
        need(isMade(counting), "promise.taken-back");
        PromiseEvent told = told(act);
        return isNews(told, counting, act.source().recordedAt()) ? List.of(told) : List.of();
    }

    private static boolean isMade(List<Recorded<PromiseEvent>> counting) {
        return counting.stream().anyMatch(one -> one.event() instanceof PromiseTranscribed);
    }

    private List<PromiseEvent> promise(TranscribePromise act, List<Recorded<PromiseEvent>> counting) {
        TableRules.apart(act.proposal(), heard.in());
        heard.registrar();
        known(act.proposal().promisors());
        known(act.proposal().promisees());
        known(act.proposal().terms().due());
        need(act.proposal().under().isEmpty(), "promise.agreement-unknown");
        PromiseEvent told = told(act);
        if (past.isPresent()) {
            need(past.get().partnership().equals(act.proposal().partnershipId()), "promise.already-recorded");
        }
        if (past.isEmpty() || !isMade(counting)) {
            return List.of(told);
        }
        need(!isNews(told, counting, Instant.MAX), "promise.already-recorded");
        return List.of();
    }

    /** A text that names these partners is about those of them that are persons. */
    private Text naming(Collection<PartnerId> partners, String spelling) {
        List<PersonId> persons = partners.stream()
                .filter(partner ->
                        heard.in().knows(partner) && heard.in().partners.get(partner).kind == PartnerKind.PERSON)
                .map(PartnerId::asPerson)
                .toList();
        return Text.about(persons, spelling);
    }

    private PromiseEvent told(PromiseTranscription act) {
        return switch (act) {
            case TranscribePromise a ->
                new PromiseTranscribed(
                        a.promiseId(),
                        partnership,
                        a.proposal(),
                        naming(a.proposal().promisors(), a.spelling()),
                        a.dueSpelling());
            case TranscribeTerms a -> new TermsTranscribed(a.promiseId(), partnership, a.terms(), a.spelling());
            case TranscribeOutcome a ->
                new OutcomeTranscribed(a.promiseId(), partnership, a.outcome(), a.delivered(), a.spelling());
            case TranscribeBearer a ->
                new BearerTranscribed(a.promiseId(), partnership, a.bearers(), naming(a.bearers(), a.spelling()));
            case TranscribePromisees a -> new PromiseesTranscribed(a.promiseId(), partnership, a.promisees());
            case TranscribeAssessment a ->
                new AssessmentTranscribed(a.promiseId(), partnership, a.assessor(), a.verdict(), a.spelling());
        };
    }

    /** What an entry says, by what it is about; a reopening delivers nothing. */
    private static Map<String, Object> says(PromiseEvent told) {
        Map<String, Object> says = new HashMap<>();
        switch (told) {
            case PromiseTranscribed e -> {
                says.put("proposal", e.proposal());
                says.put("terms", e.proposal().terms());
                says.put("bearers", e.proposal().promisors());
                says.put("promisees", e.proposal().promisees());
            }
            case TermsTranscribed e -> says.put("terms", e.terms());
            case OutcomeTranscribed e ->
                says.put(
                        "outcome", e.outcome() == Outcome.REOPENED ? e.outcome() : List.of(e.outcome(), e.delivered()));
            case BearerTranscribed e -> says.put("bearers", e.bearers());
            case PromiseesTranscribed e -> says.put("promisees", e.promisees());
            case AssessmentTranscribed e -> says.put("verdict of " + e.assessor(), e.verdict());
            default -> throw new AssertionError("no source says " + told);
        }
        return says;
    }

    private boolean isNews(PromiseEvent told, List<Recorded<PromiseEvent>> counting, Instant knownAt) {
        Map<String, Object> says = says(told);
        boolean late = counting.stream().anyMatch(one -> one.effectiveAt().isAfter(heard.at()));
        boolean knownLater = counting.stream()
                .anyMatch(one -> one.knownAt().isAfter(knownAt)
                        && says(one.event()).keySet().stream().anyMatch(says::containsKey));
        boolean stands = says.entrySet().stream()
                .allMatch(one -> standing(one.getKey(), counting).equals(Optional.of(one.getValue())));
        boolean nothingToReopen = told instanceof OutcomeTranscribed outcome
                && outcome.outcome() == Outcome.REOPENED
                && standing("outcome", counting).isEmpty();
        boolean known = (stands || nothingToReopen) && !late && !knownLater;
        return !known && !isRepeat(told, says, counting, knownAt);
    }

    /** Whether just this was the last thing said for the same time, of all that was known by then. */
    private boolean isRepeat(
            PromiseEvent told, Map<String, Object> says, List<Recorded<PromiseEvent>> counting, Instant knownAt) {
        Set<String> topics = told instanceof PromiseTranscribed ? Set.of("proposal") : says.keySet();
        return topics.stream().allMatch(topic -> {
            List<Recorded<PromiseEvent>> then = new ArrayList<>(counting);
            then.removeIf(one -> !one.effectiveAt().equals(heard.at())
                    || one.knownAt().isAfter(knownAt)
                    || !says(one.event()).containsKey(topic));
            return standing(topic, then).equals(Optional.of(says.get(topic)));
        });
    }

    /** What the latest in effect says; of what took effect at once, what was known last, then recorded last. */
    private static Optional<Object> standing(String topic, List<Recorded<PromiseEvent>> counting) {
        Optional<Recorded<PromiseEvent>> standing = Optional.empty();
        for (Recorded<PromiseEvent> one : counting) {
            if (says(one.event()).containsKey(topic)
                    && standing.filter(other -> one.effectiveAt().isBefore(other.effectiveAt())
                                    || (one.effectiveAt().equals(other.effectiveAt())
                                            && one.knownAt().isBefore(other.knownAt())))
                            .isEmpty()) {
                standing = Optional.of(one);
            }
        }
        return standing.map(one -> says(one.event()).get(topic));
    }

    List<PromiseEvent> correct(CorrectRecord act) {
        onRecord();
        List<Recorded<PromiseEvent>> all = past.orElseThrow().recorded();
        Optional<Recorded<PromiseEvent>> mistaken =
                all.stream().filter(one -> one.id().equals(act.mistaken())).findFirst();
        need(mistaken.isPresent(), "promise.not-recorded-here");
        need(!(mistaken.get().event() instanceof RecordCorrected), "promise.not-correctable");
        for (Recorded<PromiseEvent> one : all) {
            if (one.event().equals(new RecordCorrected(act.promiseId(), partnership, act.mistaken()))) {
                need(isCorrectedSo(one.commandId(), act), "promise.already-corrected");
                return List.of();
            }
        }
        List<PromiseEvent> events = new ArrayList<>();
        events.add(new RecordCorrected(act.promiseId(), partnership, act.mistaken()));
        act.replacement().ifPresent(instead -> events.addAll(on(instead, counting(Set.of(act.mistaken())))));
        return events;
    }

    /** Whether that act put the same in its place, or nothing, where the replacement would still add nothing. */
    private boolean isCorrectedSo(CommandId before, CorrectRecord act) {
        Optional<Recorded<PromiseEvent>> replaced = past.orElseThrow().recorded().stream()
                .filter(one -> one.commandId().equals(before) && !(one.event() instanceof RecordCorrected))
                .findFirst();
        Optional<PromiseEvent> instead = act.replacement().map(this::told);
        return replaced.map(one -> instead.filter(told -> says(told).equals(says(one.event())))
                                .isPresent()
                        && one.effectiveAt().equals(heard.at()))
                .orElseGet(() -> instead.filter(told ->
                                isNews(told, counting(Set.of()), act.source().recordedAt()))
                        .isEmpty());
    }
}

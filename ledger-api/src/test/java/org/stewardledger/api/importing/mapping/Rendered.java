package org.stewardledger.api.importing.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.partnership.MilestoneId;
import org.stewardledger.partnership.TranscribeMembership;
import org.stewardledger.partnership.TranscribeMilestone;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.TranscribeAssessment;
import org.stewardledger.promise.TranscribeBearer;
import org.stewardledger.promise.TranscribeOutcome;
import org.stewardledger.promise.TranscribePromise;
import org.stewardledger.promise.TranscribePromisees;
import org.stewardledger.promise.TranscribeTerms;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

/** Entries as lines for people, to be compared with what was written by hand. */
final class Rendered {

    private final Map<PartnerId, String> partners = new HashMap<>();
    private final Map<MilestoneId, String> milestones = new HashMap<>();
    private final Map<PromiseId, String> promises = new HashMap<>();

    Rendered(List<Shown> partnership, List<SubjectReading> readings) {
        for (Shown shown : partnership) {
            switch (shown.entry().act()) {
                case TranscribeMembership membership -> partners.put(membership.partnerId(), membership.spelling());
                case TranscribeMilestone milestone -> milestones.put(milestone.milestoneId(), milestone.name());
                default -> throw new IllegalStateException("unexpected " + shown);
            }
        }
        Map<String, Integer> numbers = new HashMap<>();
        readings.stream().flatMap(reading -> reading.entries().stream()).forEach(entry -> {
            if (entry.act() instanceof TranscribePromise promise) {
                Proposal proposal = promise.proposal();
                String name = (proposal.undertaking().orElse("") + ": "
                                + proposal.deliverable().orElse(""))
                        .strip();
                int number = numbers.merge(name, 1, Integer::sum);
                promises.put(promise.promiseId(), number == 1 ? name : name + " (" + number + ")");
            }
        });
    }

    /** A transcription about a promise. */
    String line(Entry entry) {
        String effective =
                entry.effectiveAt().equals(entry.source().recordedAt()) ? " " : " " + entry.effectiveAt() + " ";
        String promise = entry.promise().map(promises::get).orElse("?");
        return entry.source().recordedAt() + " |" + effective + "| " + promise + " | " + what(entry);
    }

    /** A transcription about the partnership. */
    static String partnershipLine(Shown shown) {
        Entry entry = shown.entry();
        String what = switch (entry.act()) {
            case TranscribeMembership membership ->
                (membership.member() ? "member " : "left ") + membership.spelling() + " " + membership.kind();
            case TranscribeMilestone milestone ->
                "milestone "
                        + milestone.ordinal().map(String::valueOf).orElse("-") + " " + milestone.name()
                        + milestone.date().map(date -> " on " + date).orElse("");
            default -> throw new IllegalStateException("unexpected " + entry.act());
        };
        return entry.source().recordedAt() + " | " + what;
    }

    private String what(Entry entry) {
        return switch (entry.act()) {
            case TranscribePromise promise -> {
                Proposal proposal = promise.proposal();
                String to = proposal.promisees().isEmpty() ? "everyone" : names(proposal.promisees());
                yield "promised by " + names(proposal.promisors()) + " to " + to + ", " + terms(proposal.terms())
                        + spelled(promise.spelling())
                        + promise.dueSpelling().map(Rendered::spelled).orElse("");
            }
            case TranscribeTerms terms ->
                "terms: " + terms(terms.terms())
                        + terms.spelling().map(Rendered::spelled).orElse("");
            case TranscribeBearer bearer -> "borne by " + names(bearer.bearers()) + spelled(bearer.spelling());
            case TranscribePromisees promisees -> "to " + names(promisees.promisees());
            case TranscribeAssessment assessment ->
                "assessed by " + partners.get(assessment.assessor()) + " as " + assessment.verdict()
                        + spelled(assessment.spelling());
            case TranscribeOutcome outcome ->
                outcome.outcome()
                        + (outcome.delivered() instanceof Due.None ? "" : ", delivered " + due(outcome.delivered()))
                        + spelled(outcome.spelling());
            default -> throw new IllegalStateException("unexpected " + entry.act());
        };
    }

    private String terms(Terms terms) {
        String due = switch (terms.due()) {
            case Due.OnDate on -> "due " + on.date();
            case Due.AtMilestone at -> "due at " + milestones.get(at.milestone());
            case Due.None none -> "no due date";
        };
        return due + ": " + terms.text()
                + terms.condition().map(text -> ", when " + text).orElse("")
                + terms.pledged().map(text -> ", pledging " + text).orElse("");
    }

    private String due(Due due) {
        return switch (due) {
            case Due.OnDate on -> on.date().toString();
            case Due.AtMilestone at -> String.valueOf(milestones.get(at.milestone()));
            case Due.None none -> "";
        };
    }

    private String names(SortedSet<PartnerId> ids) {
        return String.join(
                ", ",
                ids.stream()
                        .map(id -> String.valueOf(partners.get(id)))
                        .sorted()
                        .toList());
    }

    private static String spelled(String spelling) {
        return " [" + spelling + "]";
    }
}

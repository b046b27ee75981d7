package org.stewardledger.api.importing;

import java.util.Locale;
import org.stewardledger.api.importing.mapping.Entry;
import org.stewardledger.partnership.TranscribeMembership;
import org.stewardledger.partnership.TranscribeMilestone;
import org.stewardledger.promise.TranscribeAssessment;
import org.stewardledger.promise.TranscribeBearer;
import org.stewardledger.promise.TranscribeOutcome;
import org.stewardledger.promise.TranscribePromise;
import org.stewardledger.promise.TranscribePromisees;
import org.stewardledger.promise.TranscribeTerms;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

/** Changes of the record as sentences for people. */
final class ChangeText {

    private ChangeText() {}

    static String of(Change change) {
        return switch (change) {
            case Change.Add add -> "adds " + what(add.entry());
            case Change.Correct correct ->
                "corrects " + what(correct.mistaken().entry()) + " to " + what(correct.entry());
            case Change.TakeBack back -> "takes back " + what(back.entry());
        };
    }

    static String of(PlannedAct act) {
        String verb = act.takenBack() ? "taking back " : act.mistaken().isPresent() ? "correcting to " : "adding ";
        return verb + what(act.entry());
    }

    private static String what(Entry entry) {
        String of = entry.subject().isEmpty() ? "" : " of " + entry.subject();
        return says(entry) + of + " (" + entry.source().reference() + ", "
                + entry.source().recordedAt() + ")";
    }

    private static String says(Entry entry) {
        return switch (entry.act()) {
            case TranscribeMembership membership ->
                (membership.member() ? "member " : "leaving of ") + membership.spelling();
            case TranscribeMilestone milestone ->
                "milestone " + milestone.name()
                        + milestone.date().map(date -> " on " + date).orElse(" without a date")
                        + milestone.ordinal().map(place -> ", place " + place).orElse("");
            case TranscribePromise promise ->
                "promise '" + terms(promise.proposal().terms()) + "' by " + promise.spelling();
            case TranscribeTerms terms ->
                "terms '" + terms(terms.terms()) + "'"
                        + terms.spelling()
                                .map(spelling -> " from '" + spelling + "'")
                                .orElse("");
            case TranscribeOutcome outcome ->
                "outcome " + outcome.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " from '"
                        + outcome.spelling() + "'";
            case TranscribeBearer bearer -> "bearer " + bearer.spelling();
            case TranscribePromisees promisees -> promisees.promisees().size() + " promisees";
            case TranscribeAssessment assessment ->
                "assessment "
                        + assessment.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " from '"
                        + assessment.spelling() + "'";
            default -> throw new IllegalStateException("unexpected " + entry.act());
        };
    }

    private static String terms(Terms terms) {
        String due = switch (terms.due()) {
            case Due.OnDate on -> ", due " + on.date();
            case Due.AtMilestone at -> ", due at a milestone";
            case Due.None none -> ", without a due date";
        };
        return terms.text() + due;
    }
}

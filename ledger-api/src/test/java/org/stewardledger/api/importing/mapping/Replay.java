package org.stewardledger.api.importing.mapping;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.partnership.MilestoneId;
import org.stewardledger.partnership.TranscribeMembership;
import org.stewardledger.partnership.TranscribeMilestone;
import org.stewardledger.promise.Outcome;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.TranscribeAssessment;
import org.stewardledger.promise.TranscribeBearer;
import org.stewardledger.promise.TranscribeOutcome;
import org.stewardledger.promise.TranscribePromise;
import org.stewardledger.promise.TranscribePromisees;
import org.stewardledger.promise.TranscribeTerms;
import org.stewardledger.terms.Due;

/** A model of the ledger, small enough to be checked by eye: what a list of transcriptions leaves on record. */
final class Replay {

    final Map<PromiseId, Row> rows = new LinkedHashMap<>();
    final Map<PartnerId, String> partners = new LinkedHashMap<>();
    private final Map<MilestoneId, Named> milestones = new LinkedHashMap<>();

    private record Named(
            String name, @Nullable LocalDate date, @Nullable Integer ordinal) {}

    /** What is on record of one promise. */
    static final class Row {
        final Proposal proposal;
        final Instant madeAt;
        final List<Due> dues = new ArrayList<>();
        SortedSet<PartnerId> bearers;
        SortedSet<PartnerId> promisees;

        @Nullable
        Outcome outcome;

        Due delivered = Due.none();
        int late;
        int assessments;

        Row(Proposal proposal, Instant madeAt) {
            this.proposal = proposal;
            this.madeAt = madeAt;
            this.bearers = proposal.promisors();
            this.promisees = proposal.promisees();
            this.dues.add(proposal.terms().due());
        }

        String deliverable() {
            return proposal.deliverable().orElse("");
        }

        Due firstDue() {
            return dues.getFirst();
        }

        Due lastDue() {
            return dues.getLast();
        }

        int renegotiations() {
            return dues.size() - 1;
        }
    }

    static Replay of(List<Shown> partnership, List<SubjectReading> readings) {
        Replay replay = new Replay();
        partnership.forEach(shown -> replay.apply(shown.entry()));
        readings.stream()
                .flatMap(reading -> reading.entries().stream())
                .sorted(Comparator.comparing(Entry::turn))
                .forEach(replay::apply);
        return replay;
    }

    private void apply(Entry entry) {
        Instant at = entry.source().recordedAt();
        switch (entry.act()) {
            case TranscribeMembership membership -> partners.put(membership.partnerId(), membership.spelling());
            case TranscribeMilestone milestone ->
                milestones.put(
                        milestone.milestoneId(),
                        new Named(
                                milestone.name(),
                                milestone.date().orElse(null),
                                milestone.ordinal().orElse(null)));
            case TranscribePromise promise -> rows.put(promise.promiseId(), new Row(promise.proposal(), at));
            case TranscribeTerms terms -> {
                Row row = row(terms.promiseId());
                row.late += dateOf(row.lastDue())
                                .filter(due -> due.isBefore(day(at)))
                                .isPresent()
                        ? 1
                        : 0;
                row.dues.add(terms.terms().due());
            }
            case TranscribeBearer bearer -> row(bearer.promiseId()).bearers = bearer.bearers();
            case TranscribePromisees promisees -> row(promisees.promiseId()).promisees = promisees.promisees();
            case TranscribeAssessment assessment -> row(assessment.promiseId()).assessments++;
            case TranscribeOutcome outcome -> {
                Row row = row(outcome.promiseId());
                row.outcome = outcome.outcome() == Outcome.REOPENED ? null : outcome.outcome();
                row.delivered = outcome.delivered();
            }
            default -> throw new IllegalStateException("unexpected " + entry.act());
        }
    }

    private Row row(PromiseId promise) {
        Row row = rows.get(promise);
        if (row == null) {
            throw new IllegalStateException("said of a promise that was not made: " + promise);
        }
        return row;
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    Optional<LocalDate> dateOf(Due due) {
        return switch (due) {
            case Due.OnDate on -> Optional.of(on.date());
            case Due.AtMilestone at -> Optional.ofNullable(milestone(at).date());
            case Due.None none -> Optional.empty();
        };
    }

    String nameOf(Due due) {
        return switch (due) {
            case Due.OnDate on -> on.date().toString();
            case Due.AtMilestone at -> milestone(at).name();
            case Due.None none -> "";
        };
    }

    Optional<Integer> ordinalOf(Due due) {
        return due instanceof Due.AtMilestone at
                ? Optional.ofNullable(milestone(at).ordinal())
                : Optional.empty();
    }

    private Named milestone(Due.AtMilestone at) {
        Named named = milestones.get(at.milestone());
        if (named == null) {
            throw new IllegalStateException("due at a milestone that is not on record");
        }
        return named;
    }

    String namesOf(SortedSet<PartnerId> ids) {
        return String.join(
                ", ",
                ids.stream().map(id -> partners.getOrDefault(id, "?")).sorted().toList());
    }

    /** How far the due date slipped, in milestones; empty when it was dropped. */
    Optional<Integer> slip(Row row) {
        Optional<Integer> first = ordinalOf(row.firstDue());
        return ordinalOf(row.lastDue()).flatMap(last -> first.map(from -> last - from));
    }

    boolean madeInAdvance(Row row) {
        return dateOf(row.firstDue())
                .filter(due -> due.isBefore(day(row.madeAt)))
                .isEmpty();
    }

    /** What an auditor calls it as of a day. */
    String outcome(Row row, LocalDate asOf) {
        if (row.outcome == Outcome.KEPT) {
            return "kept";
        }
        if (row.outcome == Outcome.WITHDRAWN) {
            return "withdrawn-with-proposal";
        }
        if (row.lastDue() instanceof Due.None) {
            return "date-dropped";
        }
        if (row.outcome == Outcome.DEFERRED) {
            return "deferred";
        }
        boolean past = dateOf(row.lastDue()).filter(due -> due.isBefore(asOf)).isPresent();
        return past ? "open-past-due" : "open-not-yet-due";
    }
}

package org.stewardledger.api.web;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stewardledger.act.FactClass;
import org.stewardledger.partnership.Forming;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.projections.Became;
import org.stewardledger.projections.DueRow;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.Stage;
import org.stewardledger.projections.course.Statement;
import org.stewardledger.projections.promises.Overlay;
import org.stewardledger.promise.Outcome;
import org.stewardledger.promise.Subject;
import org.stewardledger.promise.Verdict;

/** The domain's words as pages say them, and numbers, days and spans of time in words. */
final class Wording {

    private Wording() {}

    /** A time zone by its name. */
    static String zone(ZoneId zone) {
        return zone.normalized().equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** A mean, to two places. */
    static String mean(double value) {
        return String.format(Locale.ROOT, "%,.2f", value).replace('-', '−');
    }

    /** A count of things, in the singular for one of them: {@code 1 promise}, {@code 1,211 promises}. */
    static String count(long count, String one, String many) {
        return number(count) + " " + (count == 1 ? one : many);
    }

    /** The time between two days, whichever comes first: {@code 1 year, 2 months}; {@code no time} for one day. */
    static String between(LocalDate one, LocalDate other) {
        Period span = one.isBefore(other) ? Period.between(one, other) : Period.between(other, one);
        List<String> parts = new ArrayList<>();
        if (span.getYears() > 0) {
            parts.add(count(span.getYears(), "year", "years"));
        }
        if (span.getMonths() > 0) {
            parts.add(count(span.getMonths(), "month", "months"));
        }
        if (span.getDays() > 0 && span.getYears() == 0) {
            parts.add(count(span.getDays(), "day", "days"));
        }
        return parts.isEmpty() ? "no time" : String.join(", ", parts);
    }

    /** Where a day lies, seen from another: {@code today}, {@code in 3 days}, {@code 2 months ago}. */
    static String seenFrom(LocalDate here, LocalDate day) {
        if (day.equals(here)) {
            return "that day";
        }
        return day.isAfter(here) ? "in " + between(here, day) : between(day, here) + " ago";
    }

    /** A due date in a line: a milestone with its day, a day, or that there is none. */
    static String due(DueRow due) {
        Optional<String> day = due.day().map(LocalDate::toString);
        if (due.milestone().isPresent()) {
            String name = due.milestoneName().orElse("a milestone without a name");
            return name + day.map(known -> " (" + known + ")").orElse(" (no date known)");
        }
        return day.orElse("no due date");
    }

    /** The day of a due date, or that it has none. */
    static String day(DueRow due) {
        return due.day().map(LocalDate::toString).orElse("no date");
    }

    /** A due date as one word or two: the milestone's name, or the day. */
    static String dueInShort(DueRow due) {
        return due.milestoneName().or(() -> due.day().map(LocalDate::toString)).orElse("none");
    }

    /** A partner, under the name that views keep, and the one recorded where that differs. */
    static String name(Named partner) {
        return partner.name().equals(partner.keptName())
                ? partner.keptName()
                : partner.keptName() + " (recorded as " + partner.name() + ")";
    }

    /** The name of a kind of event in words: {@code PromiseMade} becomes {@code Promise made}. */
    static String type(String name) {
        String spaced = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return spaced.isEmpty() ? spaced : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    static String became(Became became) {
        return switch (became) {
            case UNDER_NEGOTIATION -> "Under negotiation";
            case OFFER_WITHDRAWN -> "Offer withdrawn";
            case KEPT -> "Kept";
            case NOT_KEPT -> "Not kept";
            case WITHDRAWN -> "Withdrawn";
            case RELEASED -> "Released";
            case REVOKED -> "Revoked";
            case DECLINED -> "Declined";
            case EXPIRED -> "Expired";
            case SUPERSEDED -> "Superseded";
            case DATE_DROPPED -> "Date dropped";
            case DEFERRED -> "Deferred";
            case PAST_DUE -> "Past due, no verdict";
            case OPEN -> "Open";
        };
    }

    /** How far it has come towards being a promise. */
    static String stage(Stage stage) {
        return switch (stage) {
            case REQUESTED -> "Requested";
            case OFFERED -> "Offered";
            case COUNTERED -> "Other terms on the table";
            case PARTLY_PROMISED -> "Promised by some of the promisors";
            case DECLINED -> "Declined";
            case OFFER_WITHDRAWN -> "Offer withdrawn";
            case PROMISED -> "Promised";
        };
    }

    static String became(Outcome outcome) {
        return switch (outcome) {
            case KEPT -> "Kept";
            case NOT_KEPT -> "Not kept";
            case WITHDRAWN -> "Withdrawn";
            case DEFERRED -> "Deferred";
            case RELEASED -> "Released";
            case REVOKED -> "Revoked";
            case DECLINED -> "Declined";
            case EXPIRED -> "Expired";
            case SUPERSEDED -> "Superseded";
            case REOPENED -> "Reopened";
        };
    }

    static String verdict(Verdict verdict) {
        return switch (verdict) {
            case KEPT -> "kept";
            case PARTLY_KEPT -> "partly kept";
            case NOT_KEPT -> "not kept";
            case CANNOT_TELL -> "cannot tell";
            case ENDORSED -> "endorsed";
            case ENDORSEMENT_WITHDRAWN -> "endorsement withdrawn";
        };
    }

    static Mark overlay(Overlay overlay) {
        return switch (overlay) {
            case AT_RISK -> Wording.over(FactClass.DECLARATION, "At risk", "The promisor warned that it is at risk.");
            case OVERDUE -> over(FactClass.FACT, "Overdue", "It is open, and its due day is over.");
            case BREACHED -> over(FactClass.JUDGEMENT, "Breach declared", "A promisee judged it broken.");
            case REPAIRED ->
                over(
                        FactClass.DECLARATION,
                        "Repaired",
                        "Each promisee that judged it broken accepted what was offered for it; the breach stays on"
                                + " record.");
            case ORPHANED ->
                over(FactClass.FACT, "Orphaned", "It is open, and a partner that bears it has left the partnership.");
            case DISPUTED ->
                over(
                        FactClass.DECLARATION,
                        "Disputed",
                        "A dispute about it, or about a judgement of it, is not resolved.");
            case REPORTED_COMPLETE ->
                over(
                        FactClass.DECLARATION,
                        "Reported complete",
                        "The promisor says it is done; the promisees have" + " not all answered.");
            case NEW_TERMS_PROPOSED ->
                over(FactClass.DECLARATION, "New terms proposed", "New terms are proposed; the old ones stand.");
        };
    }

    private static Mark over(FactClass factClass, String text, String meaning) {
        return new Mark(Mark.of(factClass).kind(), text, meaning);
    }

    static String statement(Statement statement) {
        return switch (statement) {
            case ACCEPTED -> "accepted the promise";
            case REPORTED_IN_PART -> "reported part of it complete";
            case REPORTED_COMPLETE -> "reported it complete";
            case SATISFIED -> "declared satisfaction";
            case DISSATISFIED -> "declared dissatisfaction";
            case RELEASED -> "released it";
            case REFUSED_NEW_TERMS -> "refused the new terms";
            case WARNED_AT_RISK -> "warned that it is at risk";
            case DECLARED_BREACH -> "judged it broken";
            case OFFERED_REPAIR -> "offered to repair it";
            case ACCEPTED_REPAIR -> "accepted what was offered to repair it";
            case ASSESSED -> "assessed it";
        };
    }

    /** To which class a statement belongs; the same as that of the event behind it. */
    static FactClass classOf(Statement statement) {
        return switch (statement) {
            case DECLARED_BREACH, ASSESSED -> FactClass.JUDGEMENT;
            case ACCEPTED,
                    REPORTED_IN_PART,
                    REPORTED_COMPLETE,
                    SATISFIED,
                    DISSATISFIED,
                    RELEASED,
                    REFUSED_NEW_TERMS,
                    WARNED_AT_RISK,
                    OFFERED_REPAIR,
                    ACCEPTED_REPAIR -> FactClass.DECLARATION;
        };
    }

    static String forming(Forming forming) {
        return switch (forming) {
            case VOLUNTARY -> "Voluntary: its members chose it.";
            case IMPOSED -> "Imposed: someone with power over its members required it.";
            case RECORD_ONLY -> "Record-only: known from a source, whose history a registrar transcribes.";
        };
    }

    static String kind(PartnerKind kind) {
        return switch (kind) {
            case PERSON -> "person";
            case TEAM -> "team";
            case ORGANISATION -> "organisation";
            case LARGER_WHOLE -> "larger whole";
        };
    }

    static String subject(Subject subject) {
        return switch (subject) {
            case RESULT -> "a result";
            case METHOD -> "a method";
            case RELATIONSHIP -> "a relationship";
        };
    }
}

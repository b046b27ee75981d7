package org.stewardledger.projections.stewardship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;
import org.stewardledger.partnership.MilestoneId;
import org.stewardledger.partnership.MilestoneTranscribed;
import org.stewardledger.projections.RandomHistory;
import org.stewardledger.terms.Due;

/**
 * The days on which things fall due, straight from what was said of milestones.
 *
 * @param known what is known of a history, in the order of recording
 * @param asOf  the time it is looked at for
 */
record NaiveDays(List<Recorded<LedgerEvent>> known, Instant asOf) {

    /** What was said of a milestone, as known: all that took effect, but at least up to the first day it was given. */
    private List<Recorded<?>> said(MilestoneId milestone) {
        List<Recorded<?>> about = known.stream()
                .filter(event -> event.event() instanceof MilestoneTranscribed told
                        && told.milestoneId().equals(milestone))
                .<Recorded<?>>map(event -> event)
                .sorted(Comparator.<Recorded<?>, Instant>comparing(Recorded::effectiveAt)
                        .thenComparing(Recorded::knownAt)
                        .thenComparing(Recorded::position))
                .toList();
        int count = upToTheFirstDay(about);
        while (count < about.size() && !about.get(count).effectiveAt().isAfter(asOf)) {
            count++;
        }
        return withoutMistaken(about.subList(0, count));
    }

    private static int upToTheFirstDay(List<Recorded<?>> about) {
        int count = 0;
        boolean hasDay = false;
        while (count < about.size() && (!hasDay || atTheSameTimes(about.get(count - 1), about.get(count)))) {
            count++;
            hasDay = withoutMistaken(about.subList(0, count)).stream()
                    .anyMatch(event -> told(event).date().isPresent());
        }
        return count;
    }

    private static boolean atTheSameTimes(Recorded<?> one, Recorded<?> other) {
        return one.effectiveAt().equals(other.effectiveAt()) && one.knownAt().equals(other.knownAt());
    }

    /** What was said again with the same time was mistaken before. */
    private static List<Recorded<?>> withoutMistaken(List<Recorded<?>> said) {
        List<Recorded<?>> right = new ArrayList<>();
        for (int nth = 0; nth < said.size(); nth++) {
            boolean last = nth == said.size() - 1;
            if (last || !said.get(nth).knownAt().equals(said.get(nth + 1).knownAt())) {
                right.add(said.get(nth));
            }
        }
        return right;
    }

    private static MilestoneTranscribed told(Recorded<?> event) {
        return (MilestoneTranscribed) event.event();
    }

    /** The day something is due, as known. */
    Optional<LocalDate> dayNow(Due due) {
        return switch (due) {
            case Due.OnDate on -> Optional.of(on.date());
            case Due.AtMilestone at ->
                said(at.milestone()).stream()
                        .reduce((one, next) -> next)
                        .flatMap(last -> told(last).date());
            case Due.None none -> Optional.empty();
        };
    }

    /** The day as known at a time; for a milestone without a day then, the first day it was given later. */
    Optional<LocalDate> dayKnown(Due due, Instant time) {
        if (!(due instanceof Due.AtMilestone at)) {
            return dayNow(due);
        }
        Optional<LocalDate> then = Optional.empty();
        Optional<Recorded<?>> next = Optional.empty();
        for (Recorded<?> event : said(at.milestone())) {
            if (!event.knownAt().isAfter(time)) {
                then = told(event).date();
            } else if (told(event).date().isPresent()
                    && next.filter(sooner -> !sooner.knownAt().isAfter(event.knownAt()))
                            .isEmpty()) {
                next = Optional.of(event);
            }
        }
        Optional<Recorded<?>> later = next;
        return then.or(() -> later.flatMap(event -> told(event).date()));
    }

    /** The place of a milestone in its series, as known. */
    Optional<Integer> ordinal(Due due) {
        return due instanceof Due.AtMilestone at
                ? said(at.milestone()).stream()
                        .reduce((one, next) -> next)
                        .flatMap(last -> told(last).ordinal())
                : Optional.empty();
    }

    /** Whether a due day, if there is one, was over at a time. */
    static boolean overBy(Optional<LocalDate> dueDay, Instant time) {
        return dueDay.filter(day -> !time.isBefore(
                        day.plusDays(1).atStartOfDay(RandomHistory.ZONE).toInstant()))
                .isPresent();
    }

    /** Of each move of a milestone known in a span of time, whether it came after the old day. */
    List<Boolean> moves(Due due, Instant after, Instant until) {
        List<Boolean> late = new ArrayList<>();
        if (due instanceof Due.AtMilestone at) {
            Set<LocalDate> had = new HashSet<>();
            Optional<LocalDate> old = Optional.empty();
            for (Recorded<?> event : said(at.milestone())) {
                Optional<LocalDate> day = told(event).date();
                boolean meanwhile =
                        event.knownAt().isAfter(after) && !event.knownAt().isAfter(until);
                if (!had.isEmpty() && !day.equals(old) && meanwhile) {
                    late.add(overBy(old, event.knownAt()));
                }
                day.ifPresent(had::add);
                old = day;
            }
        }
        return late;
    }
}

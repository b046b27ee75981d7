package org.stewardledger.projections.course;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Recorded;
import org.stewardledger.projections.Audience;
import org.stewardledger.projections.EarlierEvents;
import org.stewardledger.projections.asking.Question;
import org.stewardledger.projections.twotimes.Counted;
import org.stewardledger.projections.twotimes.Fold;

/**
 * The events of promises that count for a question: those its reader may see, of its times, as far as its view goes.
 *
 * @param question    who asks about when
 * @param partnership where the promises are made
 * @param earlier     reads them
 */
public record PromiseEvents(Question question, PartnershipId partnership, EarlierEvents earlier) {

    private static final Fold<Course, Course.Opened> FOLD = new Fold<>() {

        @Override
        public Course start() {
            return new Course(true);
        }

        @Override
        public void apply(Course course, Recorded<?> event) {
            CourseFold.apply(course, event);
        }

        @Override
        public Optional<Course.Opened> row(Course course) {
            return course.opened();
        }
    };

    /** Of one promise, in the order in which they are folded. */
    public List<Recorded<?>> of(PromiseId promise) {
        return of(List.of(promise)).getOrDefault(promise, List.of());
    }

    /** Of each of these promises, in the order in which they are folded. */
    public Map<PromiseId, List<Recorded<?>>> of(Collection<PromiseId> promises) {
        Map<PromiseId, List<Recorded<?>>> counted = new HashMap<>();
        visible(promises)
                .forEach((promise, events) -> counted.put(promise, Counted.events(FOLD, events, question.asOf())));
        return counted;
    }

    /**
     * All that the reader may see of one promise, at whatever time, with what was corrected and the corrections; in the
     * order in which it was recorded.
     */
    public List<Recorded<LedgerEvent>> ever(PromiseId promise) {
        return visible(List.of(promise)).getOrDefault(promise, List.of());
    }

    private Map<PromiseId, List<Recorded<LedgerEvent>>> visible(Collection<PromiseId> promises) {
        Map<PromiseId, List<Recorded<LedgerEvent>>> visible = new HashMap<>();
        if (promises.isEmpty()) {
            return visible;
        }
        Map<EventTag, List<Recorded<LedgerEvent>>> found = earlier.tagged(
                promises.stream().map(PromiseEvents::tag).collect(Collectors.toSet()),
                question.currentTo().position());
        for (PromiseId promise : promises) {
            List<Recorded<LedgerEvent>> seen = found.getOrDefault(tag(promise), List.of()).stream()
                    .filter(event -> event.event().within().equals(Optional.of(partnership)))
                    .filter(event -> Audience.includes(event.visibility(), question.reader(), partnership))
                    .toList();
            visible.put(promise, seen);
        }
        return visible;
    }

    private static EventTag tag(PromiseId promise) {
        return EventTag.of("promise", promise.value());
    }
}

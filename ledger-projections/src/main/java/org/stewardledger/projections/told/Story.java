package org.stewardledger.projections.told;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Text;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.asking.Names;
import org.stewardledger.projections.course.Course;
import org.stewardledger.projections.course.CourseFold;

/**
 * What was told in a partnership, as far as a reader may see it, at a pair of times.
 *
 * @param events  in the order in which they took effect, were known and were recorded
 * @param calling what a partner is called, and the name kept for it
 * @param opening a text in clear; what stands there instead once it was erased
 * @param days    the days of the partnership
 * @param beside  what the view sets beside it
 */
public record Story(
        List<Recorded<LedgerEvent>> events,
        Function<PartnerId, Named> calling,
        Function<Text, String> opening,
        Days days,
        Beside beside) {

    public Story {
        events = List.copyOf(events);
    }

    /** The events of one kind. */
    public <E extends LedgerEvent> List<Recorded<E>> all(Class<E> kind) {
        List<Recorded<E>> found = new ArrayList<>();
        for (Recorded<LedgerEvent> event : events) {
            if (kind.isInstance(event.event())) {
                found.add(event.as(kind));
            }
        }
        return found;
    }

    /** What a partner is called. */
    public Named named(PartnerId partner) {
        return calling.apply(partner);
    }

    /** What these partners are called, by name. */
    public List<Named> named(Collection<PartnerId> partners) {
        return partners.stream().map(calling).sorted(Names.byName()).toList();
    }

    /** The partner itself, whichever of its names this is. */
    public PartnerId kept(PartnerId partner) {
        return named(partner).kept();
    }

    /** A text in clear. */
    public String text(Text text) {
        return opening.apply(text);
    }

    /** A promise by what it promises. */
    public NamedPromise named(PromiseId promise) {
        return new NamedPromise(
                promise,
                course(promise)
                        .opened()
                        .map(opened -> opened.terms().terms().text())
                        .orElseGet(promise::toString));
    }

    /** A promise that is set beside it, as far as it has come; without an opening while nothing is known of it. */
    public Course course(PromiseId promise) {
        Course course = new Course(false);
        beside.promise(promise).forEach(event -> CourseFold.apply(course, event));
        return course;
    }

    /** The same story, with this beside it. */
    Story with(Beside set) {
        return new Story(events, calling, opening, days, set);
    }
}

package org.stewardledger.projections.course;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.projections.twotimes.EntityKey;
import org.stewardledger.projections.twotimes.Kind;
import org.stewardledger.promise.PromiseEvent;

/**
 * Promises as a view keeps them: found by their events, followed as a {@link Course}.
 *
 * @param <R> what a row shows
 */
public abstract class CourseKind<R> implements Kind<Course, R> {

    @Override
    public final Course start() {
        return new Course(false);
    }

    @Override
    public final void apply(Course course, Recorded<?> event) {
        CourseFold.apply(course, event);
    }

    @Override
    public final Optional<R> row(Course course) {
        return course.opened().map(opened -> shown(course, opened));
    }

    /** What a row shows of a promise that was opened. */
    protected abstract R shown(Course course, Course.Opened opened);

    /** What changes no row is about none, and nothing has to be read again for it. */
    @Override
    public final Collection<EntityKey> about(Recorded<?> event) {
        return event.event() instanceof PromiseEvent promise && !CourseFold.leavesUnchanged(promise)
                ? List.of(new EntityKey(
                        promise.partnershipId().value(), promise.promiseId().value()))
                : List.of();
    }

    @Override
    public final EventTag tag(EntityKey key) {
        return EventTag.of("promise", key.id());
    }

    /** Partners as a column holds them. */
    protected static List<UUID> ids(Collection<PartnerId> partners) {
        List<UUID> ids = new ArrayList<>(partners.size());
        partners.forEach(partner -> ids.add(partner.value()));
        return ids;
    }
}

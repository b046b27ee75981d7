package org.stewardledger.projections.promises;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.projections.Audience;
import org.stewardledger.projections.course.Course;
import org.stewardledger.projections.course.CourseFold;
import org.stewardledger.projections.course.Dues;
import org.stewardledger.projections.course.Ending;
import org.stewardledger.projections.twotimes.CopyRows;
import org.stewardledger.projections.twotimes.EntityKey;
import org.stewardledger.projections.twotimes.Kind;
import org.stewardledger.promise.Due;
import org.stewardledger.promise.PromiseEvent;

/** How a promise in a list follows from its events. */
final class PromiseKind implements Kind<Course, Listed> {

    private static final String COPY = """
        copy projections.promise (generation, partnership, promise, piece, position, valid, known_at,
            known_position, visible_to, stage, ending, reported, at_risk, breached, proposed, promisors, bearers,
            promisees, subject, undertaking, deliverable, terms_position, version, due_day, due_milestone,
            first_due_day, first_due_milestone, had_due, renegotiations, promised_at, first_recorded_at,
            transcribed) from stdin
        """;
    private static final String CUT = """
        update projections.promise as old
        set valid = cut.valid::tstzrange, known_at = cut.known_at::tstzrange,
            known_position = cut.known_position::int8range
        from unnest(?::uuid[], ?::uuid[], ?::int[], ?::text[], ?::text[], ?::text[])
            as cut (partnership, promise, piece, valid, known_at, known_position)
        where old.generation = ? and old.partnership = cut.partnership and old.promise = cut.promise
            and old.piece = cut.piece
        """;
    private static final String DELETE = """
        delete from projections.promise as old
        using unnest(?::uuid[], ?::uuid[]) as gone (partnership, promise)
        where old.generation = ? and old.partnership = gone.partnership and old.promise = gone.promise
        """;

    @Override
    public Course start() {
        return new Course(false);
    }

    @Override
    public void apply(Course course, Recorded<?> event) {
        CourseFold.apply(course, event);
    }

    @Override
    public Optional<Listed> row(Course course) {
        return course.opened().map(opened -> listed(course, opened));
    }

    private static Listed listed(Course course, Course.Opened opened) {
        return new Listed(
                Audience.of(opened.seenBy()),
                opened.stage(),
                course.ending().map(Ending::outcome),
                course.reported(),
                course.atRisk(),
                course.breached(),
                course.pending().isPresent(),
                ids(opened.proposal().promisors()),
                ids(course.bearers()),
                ids(course.promisees()),
                opened.proposal().subject(),
                opened.proposal().undertaking(),
                opened.proposal().deliverable(),
                opened.terms().position(),
                opened.terms().version(),
                opened.terms().terms().due(),
                course.made().map(Course.Made::firstDue).orElse(Due.none()),
                course.hadDue(),
                course.changes().size(),
                course.made().map(Course.Made::effectiveAt),
                course.made().map(Course.Made::knownAt),
                opened.transcribed());
    }

    private static List<UUID> ids(Collection<PartnerId> partners) {
        return partners.stream().map(PartnerId::value).toList();
    }

    @Override
    public Collection<EntityKey> about(Recorded<?> event) {
        return event.event() instanceof PromiseEvent promise
                ? List.of(new EntityKey(
                        promise.partnershipId().value(), promise.promiseId().value()))
                : List.of();
    }

    @Override
    public EventTag tag(EntityKey key) {
        return EventTag.of("promise", key.id());
    }

    @Override
    public String copy() {
        return COPY;
    }

    @Override
    public String cut() {
        return CUT;
    }

    @Override
    public String delete() {
        return DELETE;
    }

    @Override
    public void write(CopyRows rows, Listed listed) {
        listed.visibleTo().ifPresentOrElse(rows::uuids, rows::none);
        rows.name(listed.stage())
                .name(listed.ending())
                .flag(listed.reported())
                .flag(listed.atRisk())
                .flag(listed.breached())
                .flag(listed.proposed())
                .uuids(listed.promisors())
                .uuids(listed.bearers())
                .uuids(listed.promisees())
                .name(listed.subject())
                .text(listed.undertaking())
                .text(listed.deliverable())
                .number(listed.termsPosition())
                .number(listed.version())
                .day(Dues.day(listed.due()))
                .uuid(Dues.milestone(listed.due()))
                .day(Dues.day(listed.firstDue()))
                .uuid(Dues.milestone(listed.firstDue()))
                .flag(listed.hadDue())
                .number(listed.renegotiations())
                .instant(listed.promisedAt())
                .instant(listed.firstRecordedAt())
                .flag(listed.transcribed());
    }
}

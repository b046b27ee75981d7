package org.stewardledger.projections.stewardship;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.projections.Audience;
import org.stewardledger.projections.course.Change;
import org.stewardledger.projections.course.Course;
import org.stewardledger.projections.course.CourseFold;
import org.stewardledger.projections.course.Dues;
import org.stewardledger.projections.course.Ending;
import org.stewardledger.projections.twotimes.CopyRows;
import org.stewardledger.projections.twotimes.EntityKey;
import org.stewardledger.projections.twotimes.Kind;
import org.stewardledger.promise.Due;
import org.stewardledger.promise.PromiseEvent;

/** How the account of a promise follows from its events. */
final class AccountKind implements Kind<Course, Account> {

    private static final String COPY = """
        copy projections.stewardship (generation, partnership, promise, piece, position, valid, known_at,
            known_position, visible_to, stage, ending, promisors, bearers, promisees, subject, undertaking,
            deliverable, terms_position, promised_at, first_recorded_at, first_due_day, first_due_milestone, due_day,
            due_milestone, had_due, old_due_days, old_due_milestones, renegotiated_known, delivered_day,
            delivered_milestone, delivered_at, ended_known_at, transcribed, positions) from stdin
        """;
    private static final String CUT = """
        update projections.stewardship as old
        set valid = cut.valid::tstzrange, known_at = cut.known_at::tstzrange,
            known_position = cut.known_position::int8range
        from unnest(?::uuid[], ?::uuid[], ?::int[], ?::text[], ?::text[], ?::text[])
            as cut (partnership, promise, piece, valid, known_at, known_position)
        where old.generation = ? and old.partnership = cut.partnership and old.promise = cut.promise
            and old.piece = cut.piece
        """;
    private static final String DELETE = """
        delete from projections.stewardship as old
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
    public Optional<Account> row(Course course) {
        return course.opened().map(opened -> account(course, opened));
    }

    private static Account account(Course course, Course.Opened opened) {
        Optional<Ending> ending = course.ending();
        return new Account(
                Audience.of(opened.seenBy()),
                opened.stage(),
                ending.map(Ending::outcome),
                ids(opened.proposal().promisors()),
                ids(course.bearers()),
                ids(course.promisees()),
                opened.proposal().subject(),
                opened.proposal().undertaking(),
                opened.proposal().deliverable(),
                opened.terms().position(),
                course.made().map(Course.Made::effectiveAt),
                course.made().map(Course.Made::knownAt),
                course.made().map(Course.Made::firstDue).orElse(Due.none()),
                opened.terms().terms().due(),
                course.hadDue(),
                course.changes().stream()
                        .map(change -> change.before().terms().due())
                        .toList(),
                course.changes().stream().map(Change::knownAt).toList(),
                ending.map(Ending::delivered).orElse(Due.none()),
                ending.flatMap(Ending::deliveredAt),
                ending.map(Ending::knownAt),
                opened.transcribed(),
                course.positions());
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
    public void write(CopyRows rows, Account account) {
        account.visibleTo().ifPresentOrElse(rows::uuids, rows::none);
        rows.name(account.stage())
                .name(account.ending())
                .uuids(account.promisors())
                .uuids(account.bearers())
                .uuids(account.promisees())
                .name(account.subject())
                .text(account.undertaking())
                .text(account.deliverable())
                .number(account.termsPosition())
                .instant(account.promisedAt())
                .instant(account.firstRecordedAt())
                .day(Dues.day(account.firstDue()))
                .uuid(Dues.milestone(account.firstDue()))
                .day(Dues.day(account.due()))
                .uuid(Dues.milestone(account.due()))
                .flag(account.hadDue())
                .someDays(account.oldDues().stream().map(Dues::day).toList())
                .someUuids(account.oldDues().stream().map(Dues::milestone).toList())
                .instants(account.changesKnownAt())
                .day(Dues.day(account.delivered()))
                .uuid(Dues.milestone(account.delivered()))
                .instant(account.deliveredAt())
                .instant(account.endedKnownAt())
                .flag(account.transcribed())
                .numbers(account.positions());
    }
}

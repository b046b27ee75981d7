package org.stewardledger.projections.stewardship;

import java.util.Optional;
import org.stewardledger.projections.Audience;
import org.stewardledger.projections.course.Change;
import org.stewardledger.projections.course.Course;
import org.stewardledger.projections.course.CourseKind;
import org.stewardledger.projections.course.Dues;
import org.stewardledger.projections.course.Ending;
import org.stewardledger.projections.twotimes.CopyRows;
import org.stewardledger.projections.twotimes.Table;
import org.stewardledger.terms.Due;

/** How the account of a promise follows from its events. */
final class AccountKind extends CourseKind<Account> {

    private static final Table TABLE = new Table("projections.stewardship", "promise", """
        visible_to, stage, ending, promisors, bearers, promisees, subject, undertaking, deliverable,
        terms_position, promised_at, first_recorded_at, first_due_day, first_due_milestone, due_day,
        due_milestone, had_due, old_due_days, old_due_milestones, renegotiated_known, delivered_day,
        delivered_milestone, delivered_at, ended_known_at, transcribed, positions\
        """);

    @Override
    protected Account shown(Course course, Course.Opened opened) {
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

    @Override
    public Table table() {
        return TABLE;
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

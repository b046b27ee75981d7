package org.stewardledger.projections.promises;

import org.stewardledger.projections.Audience;
import org.stewardledger.projections.course.Course;
import org.stewardledger.projections.course.CourseKind;
import org.stewardledger.projections.course.Dues;
import org.stewardledger.projections.course.Ending;
import org.stewardledger.projections.twotimes.CopyRows;
import org.stewardledger.projections.twotimes.Table;
import org.stewardledger.terms.Due;

/** How a promise in a list follows from its events. */
final class PromiseKind extends CourseKind<Listed> {

    private static final Table TABLE = new Table("projections.promise", "promise", """
        visible_to, stage, ending, reported, at_risk, breached, repaired, proposed, promisors, bearers,
        promisees, subject, undertaking, deliverable, terms_position, version, due_day, due_milestone, first_due_day,
        first_due_milestone, had_due, renegotiations, promised_at, first_recorded_at, transcribed\
        """);

    @Override
    protected Listed shown(Course course, Course.Opened opened) {
        return new Listed(
                Audience.of(opened.seenBy()),
                opened.stage(),
                course.ending().map(Ending::outcome),
                course.reported(),
                course.atRisk(),
                course.breached(),
                course.repaired(),
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

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public void write(CopyRows rows, Listed listed) {
        listed.visibleTo().ifPresentOrElse(rows::uuids, rows::none);
        rows.name(listed.stage())
                .name(listed.ending())
                .flag(listed.reported())
                .flag(listed.atRisk())
                .flag(listed.breached())
                .flag(listed.repaired())
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

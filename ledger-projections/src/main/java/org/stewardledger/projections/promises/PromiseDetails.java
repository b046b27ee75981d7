package org.stewardledger.projections.promises;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.projections.EarlierEvents;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.Unsealing;
import org.stewardledger.projections.asking.Calendar;
import org.stewardledger.projections.asking.Names;
import org.stewardledger.projections.asking.Question;
import org.stewardledger.projections.asking.Settings;
import org.stewardledger.projections.course.Change;
import org.stewardledger.projections.course.Course;
import org.stewardledger.projections.course.CourseFold;
import org.stewardledger.projections.course.Ending;
import org.stewardledger.projections.course.InForce;
import org.stewardledger.projections.course.Pending;
import org.stewardledger.projections.course.PromiseEvents;
import org.stewardledger.projections.course.Remark;
import org.stewardledger.projections.twotimes.Counted;
import org.stewardledger.terms.Terms;

/**
 * Makes the details of one promise from its events, without judgements that the reader may not see.
 */
final class PromiseDetails {

    private final Question question;
    private final PromiseRow row;
    private final Names names;
    private final Calendar calendar;

    PromiseDetails(Question question, PromiseRow row) {
        Settings settings = new Settings(question);
        this.question = question;
        this.row = row;
        this.names = settings.names(row.partnership());
        this.calendar = settings.calendar(row.partnership());
    }

    PromiseDetail from(EarlierEvents earlier) {
        Course course = new Course(true);
        List<Recorded<LedgerEvent>> ever = new PromiseEvents(question, row.partnership(), earlier).ever(row.promise());
        Counted.events(new PromiseKind(), ever, question.asOf()).forEach(event -> CourseFold.apply(course, event));
        return new PromiseDetail(
                row,
                course.opened()
                        .flatMap(Course.Opened::spelling)
                        .map(spelling -> question.unsealing().open(spelling).orElse(Unsealing.ERASED)),
                course.under(),
                course.changes().stream().map(this::change).toList(),
                new MilestoneMoves(calendar).of(course),
                course.pending().map(this::proposed),
                course.ending().map(this::ended),
                named(course.promised()),
                course.remarks().stream().map(this::said).toList(),
                new PromiseCorrections(ever, question.asOf(), calendar).all(this::said));
    }

    private PromiseDetail.Renegotiation change(Change change) {
        TermsRow before = known(terms(change.before()), change.knownAt());
        return new PromiseDetail.Renegotiation(
                before,
                known(terms(change.after()), change.knownAt()),
                change.effectiveAt(),
                change.knownAt(),
                before.due()
                        .endsAt()
                        .filter(end -> !change.knownAt().isBefore(end))
                        .isPresent(),
                change.transcribed(),
                change.position());
    }

    private PromiseDetail.Proposed proposed(Pending pending) {
        return new PromiseDetail.Proposed(
                terms(pending.proposed().version(), pending.proposed().terms()),
                named(pending.proposed().by()),
                named(pending.parties()),
                named(pending.consented()),
                pending.position());
    }

    private PromiseDetail.Ended ended(Ending ending) {
        return new PromiseDetail.Ended(
                ending.outcome(),
                calendar.due(ending.delivered()),
                ending.spelling(),
                ending.effectiveAt(),
                ending.knownAt(),
                ending.transcribed(),
                ending.position());
    }

    private PromiseDetail.Said said(Remark remark) {
        return new PromiseDetail.Said(
                remark.what(),
                remark.by().map(this::named),
                remark.as(),
                remark.verdict(),
                remark.recorded().reason(),
                remark.evidence(),
                remark.spelling(),
                remark.recorded().effectiveAt(),
                remark.recorded().knownAt(),
                remark.recorded().transcribed(),
                remark.recorded().position());
    }

    private TermsRow terms(InForce inForce) {
        return terms(inForce.version(), inForce.terms());
    }

    private TermsRow terms(int version, Terms terms) {
        return new TermsRow(version, terms.text(), terms.condition(), calendar.due(terms.due()), terms.pledged());
    }

    private TermsRow known(TermsRow terms, Instant time) {
        return new TermsRow(
                terms.version(), terms.text(), terms.condition(), calendar.asKnown(terms.due(), time), terms.pledged());
    }

    private Named named(PartnerId partner) {
        return names.of(partner.value());
    }

    private List<Named> named(Collection<PartnerId> partners) {
        return names.of(partners.stream().map(PartnerId::value).toList());
    }
}

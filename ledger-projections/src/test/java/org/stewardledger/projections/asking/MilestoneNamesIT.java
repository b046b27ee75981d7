package org.stewardledger.projections.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.stewardledger.projections.RecordedHistory.id;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Text;
import org.stewardledger.partnership.Forming;
import org.stewardledger.partnership.MilestoneId;
import org.stewardledger.partnership.MilestoneTranscribed;
import org.stewardledger.partnership.PartnershipFormed;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.Became;
import org.stewardledger.projections.DueRow;
import org.stewardledger.projections.Moment;
import org.stewardledger.projections.ProjectedLedger;
import org.stewardledger.projections.Projections;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.RecordedHistory;
import org.stewardledger.projections.SetClock;
import org.stewardledger.projections.Times.Asked;
import org.stewardledger.projections.Times.UnknownMoment;
import org.stewardledger.projections.promises.PromiseDetail;
import org.stewardledger.promise.PromiseTranscribed;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.Subject;
import org.stewardledger.promise.TermsTranscribed;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

/**
 * A source promises a tent for the fair and then for the feast, and tells when these are only on their days: the fair
 * in January and by another name afterwards, the feast in a year far off.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MilestoneNamesIT {

    private static final PartnershipId PARTNERSHIP = new PartnershipId(id("chronicle of the fair"));
    private static final PartnerId STALLS = new PartnerId(id("stalls"));
    private static final MilestoneId FAIR = new MilestoneId(id("fair"));
    private static final MilestoneId FEAST = new MilestoneId(id("feast"));
    private static final PromiseId TENT = new PromiseId(id("tent"));
    private static final Instant START = Instant.parse("2026-01-01T10:00:00Z");
    private static final Instant CHANGED = Instant.parse("2026-01-05T10:00:00Z");
    private static final Instant ON_ITS_DAY = Instant.parse("2026-01-20T00:00:00Z");
    private static final Instant RENAMED = Instant.parse("2026-01-25T00:00:00Z");
    private static final Instant FAR_OFF = Instant.parse("2126-01-20T00:00:00Z");

    private final SetClock clock = new SetClock(Instant.parse("2026-02-01T00:00:00Z"));
    private final ProjectedLedger ledger = new ProjectedLedger(clock);
    private final Projections projections = ledger.follow();

    @BeforeAll
    void record() {
        RecordedHistory history = new RecordedHistory(START);
        history.spoken(new PartnershipFormed(
                PARTNERSHIP,
                "The fair",
                "Empty square",
                Forming.VOLUNTARY,
                ZoneOffset.UTC,
                Optional.of(RecordedHistory.REGISTRAR)));
        history.transcribed(milestone(FAIR, "fair", "2026-01-20"), ON_ITS_DAY, "calendar");
        history.transcribed(milestone(FAIR, "great fair", "2026-01-20"), RENAMED, "calendar");
        history.transcribed(milestone(FEAST, "feast", "2126-01-20"), FAR_OFF, "calendar");
        Proposal proposal = new Proposal(
                PARTNERSHIP,
                new TreeSet<>(List.of(STALLS)),
                new TreeSet<>(),
                Subject.RESULT,
                Optional.empty(),
                Optional.empty(),
                Terms.of("a tent", Due.at(FAIR)));
        history.transcribed(
                new PromiseTranscribed(TENT, PARTNERSHIP, proposal, new Text.Plain("Stalls"), Optional.of("fair")),
                START,
                "letter");
        history.transcribed(
                new TermsTranscribed(TENT, PARTNERSHIP, Terms.of("a tent", Due.at(FEAST)), Optional.of("feast")),
                CHANGED,
                "letter");
        ledger.append(history.events());
        ledger.awaitAll(projections);
    }

    @AfterAll
    void close() {
        ledger.close();
    }

    private static MilestoneTranscribed milestone(MilestoneId milestone, String name, String day) {
        return new MilestoneTranscribed(
                PARTNERSHIP, milestone, name, Optional.of(LocalDate.parse(day)), Optional.of(1));
    }

    private PromiseDetail tent(Instant time) {
        return projections
                .promises()
                .promise(Reader.auditor(), AsOf.sources(time, time), TENT)
                .value()
                .orElseThrow();
    }

    private static void isNamedWithoutADay(DueRow due, String name) {
        assertThat(due.milestoneName()).contains(name);
        assertThat(due.day()).isEmpty();
        assertThat(due.endsAt()).isEmpty();
        assertThat(due.ordinal()).isEmpty();
    }

    @Test
    void callsAMilestoneThatIsNotYetKnownAsItWasFirstSpelled() {
        isNamedWithoutADay(tent(START).row().terms().due(), "fair");
        isNamedWithoutADay(tent(START).row().firstDue(), "fair");
        assertThat(tent(START).row().became()).isEqualTo(Became.OPEN);
        PromiseDetail changed = tent(CHANGED);
        isNamedWithoutADay(changed.row().terms().due(), "feast");
        isNamedWithoutADay(changed.renegotiations().getFirst().before().due(), "fair");
        isNamedWithoutADay(changed.renegotiations().getFirst().after().due(), "feast");
    }

    @Test
    void callsAMilestoneAsItIsKnown() {
        assertThat(tent(ON_ITS_DAY).row().firstDue().milestoneName()).contains("fair");
        assertThat(tent(ON_ITS_DAY).row().firstDue().day()).contains(LocalDate.parse("2026-01-20"));
        assertThat(tent(RENAMED).row().firstDue().milestoneName()).contains("great fair");
    }

    @Test
    void takesTheNameOfAMilestoneForATimeOnlyWhereItIsKnown() {
        assertThat(fixed("feast", FAR_OFF).asOf()).isEqualTo(Instant.parse("2126-01-20T23:59:59.999999Z"));
        assertThatExceptionOfType(UnknownMoment.class).isThrownBy(() -> fixed("feast", RENAMED));
    }

    private AsOf fixed(String asOf, Instant now) {
        clock.set(now);
        Asked asked = new Asked(Optional.of(Moment.of(asOf)), Optional.empty(), Optional.empty());
        return projections.times().fix(Reader.auditor(), Optional.of(PARTNERSHIP), asked);
    }

    @Test
    void reportsAMilestoneThatIsNotYetKnownByItsName() {
        JdbcClient reports = ledger.asSuperuser();
        assertThat(reports.sql("select due_milestone, due_day from reporting.fact_promise")
                        .query((row, number) -> Column.text(row, "due_milestone") + " " + Column.day(row, "due_day"))
                        .list())
                .containsExactly("Optional[feast] Optional.empty");
        assertThat(reports.sql("""
            select old_due_milestone, new_due_milestone, new_due_day
            from reporting.fact_promise_event where old_version = 1
            """)
                        .query((row, number) -> Column.text(row, "old_due_milestone")
                                + " " + Column.text(row, "new_due_milestone")
                                + " " + Column.day(row, "new_due_day"))
                        .list())
                .containsExactly("Optional[great fair] Optional[feast] Optional.empty");
    }
}

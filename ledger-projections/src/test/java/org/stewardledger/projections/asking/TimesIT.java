package org.stewardledger.projections.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.stewardledger.projections.Scene.PARTNERSHIP;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.Knowledge;
import org.stewardledger.projections.Moment;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.Scene;
import org.stewardledger.projections.SceneLedger;
import org.stewardledger.projections.Times.Asked;
import org.stewardledger.projections.Times.UnknownMoment;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimesIT {

    private SceneLedger scene;

    @BeforeAll
    void project() {
        scene = new SceneLedger();
    }

    @AfterAll
    void close() {
        scene.close();
    }

    private AsOf fix(Optional<String> asOf, Optional<String> knownAt, Optional<Knowledge> knowledge) {
        return scene.projections()
                .times()
                .fix(
                        Reader.auditor(),
                        Optional.of(PARTNERSHIP),
                        new Asked(asOf.map(Moment::of), knownAt.map(Moment::of), knowledge));
    }

    private AsOf asOf(String text) {
        return fix(Optional.of(text), Optional.empty(), Optional.empty());
    }

    private AsOf knownAt(String text) {
        return fix(Optional.empty(), Optional.of(text), Optional.empty());
    }

    @Test
    void takesNowForWhatIsLeftOut() {
        assertThat(fix(Optional.empty(), Optional.empty(), Optional.empty())).isEqualTo(scene.now());
    }

    @Test
    void isNeverBehindWhatItsOwnRowsSay() {
        scene.clock().set(Scene.at(2));
        assertThat(fix(Optional.empty(), Optional.empty(), Optional.empty()).asOf())
                .isEqualTo(Scene.at(19));
        scene.clock().set(SceneLedger.NOW);
    }

    @Test
    void takesADayToItsEndInTheTimeZoneOfThePartnership() {
        assertThat(asOf("2026-03-28").asOf()).isEqualTo(Instant.parse("2026-03-28T22:59:59.999999Z"));
        assertThat(asOf("2026-03-29").asOf()).isEqualTo(Instant.parse("2026-03-29T21:59:59.999999Z"));
    }

    @Test
    void takesADayToItsEndInUtcWithoutAPartnershipThatTheReaderMayRead() {
        Asked asked = new Asked(Optional.of(Moment.of("2026-03-28")), Optional.empty(), Optional.empty());
        AsOf expected = AsOf.sources(Instant.parse("2026-03-28T23:59:59.999999Z"), SceneLedger.NOW);
        assertThat(scene.projections().times().fix(Reader.auditor(), Optional.empty(), asked))
                .isEqualTo(expected);
        Reader stranger = Reader.of(Scene.FRED, Map.of());
        assertThat(scene.projections().times().fix(stranger, Optional.of(PARTNERSHIP), asked))
                .isEqualTo(expected);
    }

    @Test
    void takesAMilestoneToTheEndOfItsDayAsKnown() {
        assertThat(asOf("spring fair").asOf()).isEqualTo(Instant.parse("2026-04-01T21:59:59.999999Z"));
        AsOf before = fix(
                Optional.of("milestone:Spring fair"), Optional.of(Scene.at(13).toString()), Optional.empty());
        assertThat(before.asOf()).isEqualTo(Instant.parse("2026-01-01T22:59:59.999999Z"));
    }

    @Test
    void takesANumberAsTheFirstEventsOfTheLedger() {
        AsOf first = knownAt("7");
        assertThat(first.knowledge()).isEqualTo(Knowledge.LEDGER);
        assertThat(first.first()).contains(7L);
        assertThat(first.knownAt()).isEqualTo(Scene.at(7));
        assertThat(knownAt("0").first()).contains(0L);
        assertThat(asOf("7").asOf()).isEqualTo(Scene.at(7));
    }

    @Test
    void countsWhatTheLedgerHadRecordedByATime() {
        AsOf then = fix(Optional.empty(), Optional.of(Scene.at(7).toString()), Optional.of(Knowledge.LEDGER));
        assertThat(then.first()).contains(7L);
        AsOf justBefore = fix(
                Optional.empty(), Optional.of(Scene.at(7).minusNanos(1_000).toString()), Optional.of(Knowledge.LEDGER));
        assertThat(justBefore.first()).contains(6L);
    }

    @Test
    void turnsDownTimesThatAreNotKnown() {
        assertThatExceptionOfType(UnknownMoment.class).isThrownBy(() -> asOf("winter fair"));
        assertThatExceptionOfType(UnknownMoment.class).isThrownBy(() -> knownAt("20"));
        assertThatExceptionOfType(UnknownMoment.class)
                .isThrownBy(() -> scene.projections()
                        .times()
                        .fix(
                                Reader.of(Scene.FRED, Map.of()),
                                Optional.of(PARTNERSHIP),
                                new Asked(Optional.of(Moment.of("spring fair")), Optional.empty(), Optional.empty())));
    }

    @Test
    void readsTimesAsPeopleWriteThem() {
        assertThat(Moment.of("12")).isEqualTo(new Moment.After(12));
        assertThat(Moment.of(" 2026-07-24 ")).isEqualTo(new Moment.EndOf(LocalDate.parse("2026-07-24")));
        assertThat(Moment.of("2026-07-24T10:00:00+02:00"))
                .isEqualTo(new Moment.At(Instant.parse("2026-07-24T08:00:00Z")));
        assertThat(Moment.of("v1.24")).isEqualTo(new Moment.AtMilestone("v1.24"));
        assertThat(Moment.of("milestone:12")).isEqualTo(new Moment.AtMilestone("12"));
        assertThat(Moment.of("To Be Told")).isEqualTo(new Moment.AtMilestone("To Be Told"));
    }

    @Test
    void takesWhatLooksLikeADateForNothingElse() {
        for (String text : new String[] {
            "2026-13-45",
            "2026-2-3",
            "10000-01-01",
            "2026-07-24T10:00",
            "2026-07-24 10:00",
            "2026-07-24T10:00:00 02:00",
            "2026-07-24T25:00:00Z"
        }) {
            assertThatIllegalArgumentException()
                    .as(text)
                    .isThrownBy(() -> Moment.of(text))
                    .withMessageStartingWith("is no ")
                    .withMessageContaining("milestone:");
        }
        assertThat(Moment.of("milestone:2026-13-45")).isEqualTo(new Moment.AtMilestone("2026-13-45"));
        assertThat(Moment.of("2026-Q3")).isEqualTo(new Moment.AtMilestone("2026-Q3"));
    }

    @Test
    void knowsTheYears1To9999AndNoOthers() {
        for (String text : new String[] {
            "+10000-01-01",
            "-99999-01-01",
            "0000-12-31",
            "+999999999-12-31T23:59:59Z",
            "9999-12-31T23:59:59-01:00",
            "0001-01-01T00:00:00+01:00"
        }) {
            assertThatIllegalArgumentException()
                    .as(text)
                    .isThrownBy(() -> Moment.of(text))
                    .withMessage("must be in the years 1 to 9999");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Moment.of("9".repeat(19)));
        assertThatIllegalArgumentException().isThrownBy(() -> Moment.of(" ")).withMessage("must not be empty");
        assertThat(asOf("0001-01-01").asOf()).isEqualTo(Instant.parse("0001-01-01T23:06:31.999999Z"));
        assertThat(asOf("9999-12-31").asOf()).isEqualTo(Instant.parse("9999-12-31T22:59:59.999999Z"));
    }

    @Test
    void endsTheLastDayThereIsWithTheLastInstantThereIs() {
        LocalDate last = LocalDate.of(9999, 12, 31);
        ZoneId west = ZoneId.of("America/New_York");
        Instant end = Instant.parse("9999-12-31T23:59:59.999999Z");
        assertThat(Calendar.endOf(last, west)).isEqualTo(end);
        assertThat(Calendar.endOf(last, ZoneOffset.UTC)).isEqualTo(end);
        assertThat(Calendar.endOf(last.minusDays(1), ZoneOffset.UTC)).isEqualTo(Instant.parse("9999-12-31T00:00:00Z"));
        JdbcClient database = scene.ledger().asSuperuser();
        for (String zone : new String[] {"America/New_York", "UTC"}) {
            assertThat(database.sql("select projections.ends_at(date '9999-12-31', :zone)")
                            .param("zone", zone)
                            .query((row, number) ->
                                    row.getObject(1, OffsetDateTime.class).toInstant())
                            .single())
                    .isEqualTo(end);
        }
    }
}

package org.stewardledger.projections.partnerships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.projections.Scene.FAIR;
import static org.stewardledger.projections.Scene.FERRY;
import static org.stewardledger.projections.Scene.HARBOUR;
import static org.stewardledger.projections.Scene.ISLAND;
import static org.stewardledger.projections.Scene.PARTNERSHIP;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.EventId;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Recorded;
import org.stewardledger.partnership.PartnersAliased;
import org.stewardledger.partnership.PartnersSeparated;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.RecordedHistory;
import org.stewardledger.projections.Scene;
import org.stewardledger.projections.SceneLedger;
import org.stewardledger.projections.stewardship.Figure;
import org.stewardledger.projections.stewardship.Stewardship;

class PartnershipsIT {

    private final SceneLedger scene = new SceneLedger();
    private final Partnerships partnerships = scene.projections().partnerships();

    @AfterEach
    void close() {
        scene.close();
    }

    private List<PartnerRow> partners(AsOf asOf) {
        return partnerships.partners(Reader.auditor(), asOf, PARTNERSHIP).value();
    }

    @Test
    void showsAPartnershipToThoseWhoMayReadIt() {
        PartnershipRow row = partnerships
                .partnership(SceneLedger.of(ISLAND), scene.now(), PARTNERSHIP)
                .value()
                .orElseThrow();
        assertThat(row.name()).isEqualTo("The bridge");
        assertThat(row.members()).isEqualTo(1);
        assertThat(partnerships.all(Reader.auditor(), scene.now()).value()).containsExactly(row);
        assertThat(partnerships
                        .all(Reader.of(Scene.FRED, Map.of()), scene.now())
                        .value())
                .isEmpty();
        assertThat(partnerships
                        .partnership(Reader.auditor(), AsOf.sources(Scene.START, SceneLedger.NOW), PARTNERSHIP)
                        .value())
                .isEmpty();
    }

    @Test
    void opensTheNamesOfPeopleWhenTheyAreRead() {
        assertThat(partners(scene.now()).stream().map(PartnerRow::representativeName))
                .containsExactly(
                        Optional.of("Ferry's speaker"),
                        Optional.of("Harbour's speaker"),
                        Optional.of("Island's speaker"));
        assertThat(scene.ledger()
                        .asSuperuser()
                        .sql("select count(*) from projections.partner where representative_name like '%speaker%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void showsPartnersAsTheyWere() {
        assertThat(partners(AsOf.sources(Scene.at(3), SceneLedger.NOW)).stream()
                        .map(row -> row.partner().name()))
                .containsExactly("Harbour", "Island");
        assertThat(partners(AsOf.sources(Scene.at(4), SceneLedger.NOW))).noneMatch(PartnerRow::member);
        assertThat(partners(scene.now()).stream().filter(PartnerRow::member).map(PartnerRow::memberFrom))
                .containsExactly(Optional.of(Scene.at(5)));
    }

    @Test
    void showsMilestonesAsTheyWere() {
        MilestoneRow now = partnerships
                .milestones(Reader.auditor(), scene.now(), PARTNERSHIP)
                .value()
                .getFirst();
        assertThat(now.milestone()).isEqualTo(FAIR);
        assertThat(now.date()).contains(LocalDate.parse("2026-04-01"));
        assertThat(now.endsAt()).contains(Instant.parse("2026-04-01T22:00:00Z"));
        assertThat(now.moved()).isEqualTo(1);
        MilestoneRow before = partnerships
                .milestones(Reader.auditor(), AsOf.sources(Scene.at(13), SceneLedger.NOW), PARTNERSHIP)
                .value()
                .getFirst();
        assertThat(before.date()).contains(LocalDate.parse("2026-01-01"));
        assertThat(before.moved()).isZero();
    }

    @Test
    void letsAPersonReadWhereThePersonSpeaksForAPartner() {
        Reader hannah = partnerships.readerFor(Scene.HANNAH);
        assertThat(hannah.partnerships()).containsExactly(PARTNERSHIP);
        assertThat(hannah.partnersIn(PARTNERSHIP)).containsExactly(HARBOUR);
        assertThat(hannah.wholeLedger()).isFalse();
        Reader stranger = partnerships.readerFor(new PersonId(RecordedHistory.id("stranger")));
        assertThat(stranger.partnerships()).isEmpty();
    }

    @Test
    void mergesTwoNamesForAllTimesFromWhenThatIsKnown() {
        append(new PartnersAliased(PARTNERSHIP, ISLAND, HARBOUR));
        AsOf then = AsOf.sources(Scene.at(18), scene.clock().instant());
        assertThat(stewards(then)).containsExactly("Island");
        assertThat(stewards(AsOf.sources(Scene.at(18), Scene.at(18)))).containsExactly("Harbour");
        assertThat(partnerships.readerFor(Scene.IDA).partnersIn(PARTNERSHIP))
                .containsExactlyInAnyOrder(HARBOUR, ISLAND);
        append(new PartnersSeparated(PARTNERSHIP, ISLAND, HARBOUR));
        assertThat(stewards(AsOf.sources(Scene.at(18), scene.clock().instant())))
                .containsExactly("Harbour");
    }

    @Test
    void countsNothingThatAReaderMayNotSee() {
        assertThat(promised(Reader.auditor())).isEqualTo(2);
        assertThat(promised(SceneLedger.of(ISLAND))).isEqualTo(2);
        assertThat(promised(SceneLedger.of(FERRY))).isEqualTo(1);
        assertThat(scene.projections()
                        .stewardships()
                        .of(Reader.of(Scene.FRED, Map.of()), scene.now(), PARTNERSHIP)
                        .value())
                .isEmpty();
    }

    private int promised(Reader reader) {
        return scene.projections()
                .stewardships()
                .of(reader, scene.now(), PARTNERSHIP)
                .value()
                .orElseThrow()
                .total()
                .count(Figure.PROMISED);
    }

    private List<String> stewards(AsOf asOf) {
        return scene
                .projections()
                .stewardships()
                .of(Reader.auditor(), asOf, PARTNERSHIP)
                .value()
                .map(Stewardship::byPartner)
                .orElseThrow()
                .stream()
                .map(one -> one.partner().keptName())
                .toList();
    }

    private void append(LedgerEvent event) {
        scene.clock().set(scene.clock().instant().plusSeconds(60));
        RecordedHistory more = new RecordedHistory(scene.clock().instant().minusSeconds(1));
        Recorded<LedgerEvent> recorded = more.spoken(event);
        scene.ledger().append(List.of(renamed(recorded)));
        scene.ledger().awaitAll(scene.projections());
    }

    /** Another identity, because the scene has used this one. */
    private Recorded<LedgerEvent> renamed(Recorded<LedgerEvent> recorded) {
        return new Recorded<>(
                recorded.position(),
                new EventId(RecordedHistory.id("at " + recorded.effectiveAt())),
                recorded.event(),
                recorded.speaker(),
                recorded.effectiveAt(),
                recorded.recordedAt(),
                recorded.reason(),
                recorded.source(),
                recorded.commandId(),
                recorded.correlationId(),
                recorded.causationId(),
                recorded.visibility());
    }
}

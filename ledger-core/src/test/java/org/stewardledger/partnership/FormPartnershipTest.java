package org.stewardledger.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Records;
import org.stewardledger.act.Refusals;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Text;

class FormPartnershipTest {

    private final PartnershipScene scene = nothing();

    private static FormPartnership form(Forming forming, Optional<Partner> founder, Optional<PersonId> registrar) {
        return new FormPartnership(HARBOUR, "Harbour", "Ships wait too long", forming, ZONE, founder, registrar);
    }

    @Test
    void formsAVoluntaryPartnershipThatItsFounderJoins() {
        assertThat(scene.says(of(NORTH), formHarbour()))
                .containsExactly(
                        new PartnershipFormed(
                                HARBOUR, "Harbour", "Ships wait too long", Forming.VOLUNTARY, ZONE, Optional.empty()),
                        new PartnerInvited(
                                HARBOUR,
                                NORTH,
                                new Text.Plain("Partner " + NORTH),
                                PartnerKind.ORGANISATION,
                                representative(NORTH),
                                new Personal.Clear(representative(NORTH), "Representative of " + NORTH)),
                        new PartnerJoined(HARBOUR, NORTH));
        assertThat(scene.standing(of(NORTH)).member()).isTrue();
    }

    @Test
    void formsAnImposedPartnership() {
        assertThat(scene.says(of(NORTH), form(Forming.IMPOSED, Optional.of(introduced(NORTH)), Optional.empty())))
                .hasSize(3);
    }

    @Test
    void formsARecordOnlyPartnershipWithItsRegistrar() {
        assertThat(scene.says(alone(OPERATOR), formArchive()))
                .containsExactly(new PartnershipFormed(
                        ARCHIVE,
                        "Archive",
                        "What the register shows",
                        Forming.RECORD_ONLY,
                        ZONE,
                        Optional.of(REGISTRAR)));
        assertThat(scene.standing(registrar()).registrar()).isTrue();
    }

    @Test
    void addsNothingWhenFormedAgainInTheSameWay() {
        scene.repeats(of(NORTH), formHarbour());
        assertThat(nothing().says(alone(OPERATOR), formArchive())).isNotEmpty();
    }

    @Test
    void addsNothingWhenTheOperatorFormsItAgain() {
        scene.repeats(alone(OPERATOR), formArchive());
    }

    @Test
    void refusesToFormItAgainInAnotherWay() {
        scene.says(of(NORTH), formHarbour());
        FormPartnership other = form(Forming.IMPOSED, Optional.of(introduced(NORTH)), Optional.empty());
        assertThat(scene.refusal(of(NORTH), other)).isEqualTo(PartnershipRefusal.ALREADY_FORMED);
    }

    @Test
    void refusesToFormItAgainWithAnotherFounder() {
        scene.says(of(NORTH), formHarbour());
        FormPartnership other = form(Forming.VOLUNTARY, Optional.of(introduced(SOUTH)), Optional.empty());
        assertThat(scene.refusal(of(SOUTH), other)).isEqualTo(PartnershipRefusal.ALREADY_FORMED);
    }

    @Test
    void asksForAnOperatorOnlyWhenRecordOnly() {
        assertThat(formArchive().asksForOperator()).isTrue();
        assertThat(formHarbour().asksForOperator()).isFalse();
    }

    @Test
    void refusesAFounderThatIsSpokenForByAnother() {
        Speaker impostor = Speaker.representing(representative(SOUTH), NORTH);
        assertThat(scene.refusal(impostor, formHarbour())).isEqualTo(PartnershipRefusal.NOT_FOUNDER);
        assertThat(scene.refusal(of(SOUTH), formHarbour())).isEqualTo(PartnershipRefusal.NOT_FOUNDER);
    }

    @Test
    void refusesAFounderOnAMandateThatNobodyGave() {
        Speaker mandated = new Speaker(
                representative(NORTH), Optional.of(NORTH), Optional.of(new MandateId(Records.id("mandate"))));
        assertThat(scene.refusal(mandated, formHarbour())).isEqualTo(PartnershipRefusal.NOT_FOUNDER);
    }

    @Test
    void refusesARecordOnlyPartnershipByAnyoneButAnOperator() {
        assertThat(scene.refusal(registrar(), formArchive())).isEqualTo(PartnershipRefusal.NOT_OPERATOR);
    }

    @Test
    void asksForStandingBeforeItTellsWhatIsFormed() {
        scene.says(of(NORTH), formHarbour());
        FormPartnership other = form(Forming.IMPOSED, Optional.of(introduced(NORTH)), Optional.empty());
        assertThat(scene.refusal(of(SOUTH), other)).isEqualTo(PartnershipRefusal.NOT_FOUNDER);
    }

    @Test
    void wantsAFounderUnlessRecordOnly() {
        assertThat(Refusals.of(() -> form(Forming.VOLUNTARY, Optional.empty(), Optional.empty())))
                .isEqualTo(PartnershipRefusal.FOUNDER_MISSING);
        assertThat(Refusals.of(() -> form(Forming.RECORD_ONLY, Optional.of(introduced(NORTH)), Optional.of(REGISTRAR))))
                .isEqualTo(PartnershipRefusal.FOUNDER_NOT_EXPECTED);
    }

    @Test
    void wantsARegistrarWhenRecordOnly() {
        assertThat(Refusals.of(() -> form(Forming.RECORD_ONLY, Optional.empty(), Optional.empty())))
                .isEqualTo(PartnershipRefusal.REGISTRAR_MISSING);
        assertThat(Refusals.of(() -> form(Forming.IMPOSED, Optional.of(introduced(NORTH)), Optional.of(REGISTRAR))))
                .isEqualTo(PartnershipRefusal.REGISTRAR_NOT_EXPECTED);
    }

    @Test
    void holdsNamesAndTextsToTheirBounds() {
        assertThat(Refusals.of(() -> named(" ", "x"))).isEqualTo(PartnershipRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> named("x", ""))).isEqualTo(PartnershipRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> named("x".repeat(201), "x"))).isEqualTo(PartnershipRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> named("x", "x".repeat(4_001)))).isEqualTo(PartnershipRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> named("a\nb", "x"))).isEqualTo(PartnershipRefusal.TEXT_UNPRINTABLE);
        assertThat(Refusals.of(() -> named("x", "a\u0000b"))).isEqualTo(PartnershipRefusal.TEXT_UNPRINTABLE);
        for (String half : new String[] {"\ud800", "\ud83d", "\udbff", "\udc00", "\udfff"}) {
            assertThat(Refusals.of(() -> named("x", "half " + half))).isEqualTo(PartnershipRefusal.TEXT_UNPRINTABLE);
        }
        assertThat(named("x", "\ud7ff\ue000")).isNotNull();
        Partner nameless = new Partner(NORTH, "North", PartnerKind.TEAM, new Representative(representative(NORTH), ""));
        assertThat(Refusals.of(() -> form(Forming.VOLUNTARY, Optional.of(nameless), Optional.empty())))
                .isEqualTo(PartnershipRefusal.TEXT_MISSING);
        assertThat(named("x".repeat(200), "a\n\tb " + "\ud83d\ude00")).isNotNull();
    }

    @Test
    void looksForWhatIsMissingBeforeWhatIsTooLong() {
        assertThat(Refusals.of(() -> named("x".repeat(201), " "))).isEqualTo(PartnershipRefusal.TEXT_MISSING);
    }

    private static FormPartnership named(String name, String problem) {
        return new FormPartnership(
                HARBOUR, name, problem, Forming.VOLUNTARY, ZONE, Optional.of(introduced(NORTH)), Optional.empty());
    }
}

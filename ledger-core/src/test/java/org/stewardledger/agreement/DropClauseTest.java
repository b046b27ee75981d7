package org.stewardledger.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.agreement.Agreements.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.Records;
import org.stewardledger.partnership.PartnershipRefusal;

class DropClauseTest {

    private static final Clause INTENT = new Clause.OfElement(Element.INTENT_AND_VISION);
    private static final Clause OF_TEST = new Clause.OfSuccessTest(TEST);
    private static final Clause OF_RESULT = new Clause.OfResult(RESULT);

    @Test
    void dropsAClauseOfWhicheverKind() {
        AgreementScene scene = drafted();
        List.of(test(0, EAST), define(0, "Short waits"), consequence(0, "A fee"), path(0, "Talk"), allow(0, true))
                .forEach(act -> scene.says(NORTH, act));
        for (Clause clause : List.of(
                INTENT,
                OF_TEST,
                OF_RESULT,
                new Clause.OfConsequence(CLAUSE),
                new Clause.ResolutionPath(),
                new Clause.Assessing())) {
            assertThat(scene.says(SOUTH, drop(clause, 1)))
                    .containsExactly(new ClauseDropped(AGREEMENT, HARBOUR, Optional.of(SOUTH), clause, 2));
        }
        assertThat(((TermsProposed) scene.says(NORTH, propose(12, NORTH)).getFirst()).clauses())
                .isEmpty();
    }

    @Test
    void addsNothingWhenItWasDropped() {
        AgreementScene scene = drafted();
        scene.says(NORTH, drop(INTENT, 1));
        assertThat(scene.says(NORTH, drop(INTENT, 1))).isEmpty();
        assertThat(scene.says(SOUTH, drop(INTENT, 2))).isEmpty();
    }

    @Test
    void givesNoVersionAgainAndRaisesTheEdition() {
        AgreementScene scene = drafted();
        scene.says(NORTH, drop(INTENT, 1));
        for (int read : new int[] {0, 1}) {
            assertThat(scene.refusal(NORTH, write(Element.INTENT_AND_VISION, read, "Short waits")))
                    .isEqualTo(AgreementRefusal.CLAUSE_MOVED);
        }
        assertThat(scene.refusal(NORTH, propose(1, NORTH))).isEqualTo(AgreementRefusal.DRAFT_MOVED);
        assertThat(scene.says(NORTH, write(Element.INTENT_AND_VISION, 2, "Short waits")))
                .containsExactly(new ElementWritten(
                        AGREEMENT, HARBOUR, Optional.of(NORTH), Element.INTENT_AND_VISION, 3, "Short waits"));
        assertThat(scene.says(NORTH, propose(3, NORTH))).hasSize(2);
    }

    @Test
    void staysInTheVersionThatTookIt() {
        AgreementScene scene = tested();
        scene.says(NORTH, drop(OF_TEST, 1));
        assertThat(scene.says(SOUTH, assess(TestVerdict.MET))).hasSize(1);
        scene.saysBecause("too strict", NORTH, renegotiate(1, 3));
        scene.says(SOUTH, consent(2));
        assertThat(scene.refusal(SOUTH, assess(TestVerdict.NOT_MET))).isEqualTo(AgreementRefusal.TEST_UNKNOWN);
    }

    @Test
    void goesOnWithTheNumbersOfAnElementThatARenegotiationBringsBack() {
        AgreementScene scene = inForce();
        scene.says(NORTH, drop(INTENT, 1));
        ElementChange again = new ElementChange(Element.INTENT_AND_VISION, "No waits");
        assertThat(scene.saysBecause("we need one", NORTH, renegotiate(1, 2, again)))
                .startsWith(new ElementWritten(
                        AGREEMENT, HARBOUR, Optional.of(NORTH), Element.INTENT_AND_VISION, 3, "No waits"));
    }

    @Test
    void proposesNothingNewByWritingAndDroppingAgain() {
        AgreementScene scene = inForce();
        scene.says(NORTH, define(0, "Short waits"));
        scene.says(NORTH, drop(OF_RESULT, 1));
        assertThat(scene.refusal(SOUTH, renegotiate(1, 3))).isEqualTo(AgreementRefusal.TERMS_UNCHANGED);
    }

    @Test
    void makesRoomForAnother() {
        AgreementScene scene = drafted();
        for (int i = 0; i < 50; i++) {
            scene.says(NORTH, another("test " + i, 0));
        }
        assertThat(scene.refusal(NORTH, test(0, EAST))).isEqualTo(AgreementRefusal.TOO_MANY_CLAUSES);
        scene.says(NORTH, drop(new Clause.OfSuccessTest(named("test 7")), 1));
        assertThat(scene.says(NORTH, test(0, EAST))).hasSize(1);
        assertThat(scene.refusal(NORTH, another("test 7", 2))).isEqualTo(AgreementRefusal.TOO_MANY_CLAUSES);
    }

    private static SuccessTestId named(String test) {
        return new SuccessTestId(Records.id(test));
    }

    private static SetSuccessTest another(String name, int version) {
        return new SetSuccessTest(AGREEMENT, named(name), version, JULY, "One", EAST, Optional.empty());
    }

    @Test
    void dropsAResultAfterWhatTestsIt() {
        AgreementScene scene = drafted();
        scene.says(NORTH, define(0, "Short waits"));
        scene.says(NORTH, new SetSuccessTest(AGREEMENT, TEST, 0, JULY, "None", EAST, Optional.of(RESULT)));
        assertThat(scene.refusal(NORTH, drop(OF_RESULT, 1))).isEqualTo(AgreementRefusal.RESULT_USED);
        scene.says(NORTH, drop(OF_TEST, 1));
        assertThat(scene.says(NORTH, drop(OF_RESULT, 1))).hasSize(1);
        assertThat(scene.agreed().results()).isEmpty();
        assertThat(scene.refusal(
                        NORTH, new SetSuccessTest(AGREEMENT, TEST, 2, JULY, "None", EAST, Optional.of(RESULT))))
                .isEqualTo(AgreementRefusal.RESULT_UNKNOWN);
    }

    @Test
    void refusesWhatTheDraftNeverHad() {
        assertThat(drafted().refusal(NORTH, drop(OF_RESULT, 0))).isEqualTo(AgreementRefusal.CLAUSE_UNKNOWN);
    }

    @Test
    void refusesAsEveryClauseDoes() {
        assertThat(nothingYet().refusal(NORTH, drop(INTENT, 1))).isEqualTo(AgreementRefusal.UNKNOWN);
        assertThat(drafted().refusal(GUEST, drop(INTENT, 1))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(proposed().refusal(EAST, drop(INTENT, 1))).isEqualTo(AgreementRefusal.NOT_YOURS);
        assertThat(completed().refusal(NORTH, drop(INTENT, 1))).isEqualTo(AgreementRefusal.ALREADY_ENDED);
        assertThat(drafted().refusal(NORTH, drop(INTENT, 2))).isEqualTo(AgreementRefusal.CLAUSE_MOVED);
        assertThat(drafted().says(facilitator(), drop(INTENT, 1))).hasSize(1);
    }
}

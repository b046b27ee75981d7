package org.stewardledger.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.agreement.Agreements.*;
import static org.stewardledger.partnership.Partnerships.*;

import org.junit.jupiter.api.Test;
import org.stewardledger.partnership.PartnershipRefusal;

class CompleteAgreementTest {

    @Test
    void completesTheAgreementWhenAllPartiesHaveSaidSo() {
        AgreementScene scene = inForce();
        assertThat(scene.says(NORTH, complete(1)))
                .containsExactly(new CompletionDeclared(AGREEMENT, HARBOUR, NORTH, 1));
        assertThat(scene.says(NORTH, complete(1))).isEmpty();
        assertThat(scene.says(SOUTH, complete(1)))
                .containsExactly(
                        new CompletionDeclared(AGREEMENT, HARBOUR, SOUTH, 1),
                        new AgreementCompleted(AGREEMENT, HARBOUR));
        assertThat(scene.says(SOUTH, complete(1))).isEmpty();
        assertThat(scene.agreed().stage()).isEqualTo(Stage.COMPLETED);
    }

    @Test
    void canBeTakenBackByDeclaringTheOther() {
        AgreementScene scene = inForce();
        scene.says(NORTH, complete(1));
        scene.says(NORTH, dissolve(1));
        assertThat(scene.says(SOUTH, complete(1))).hasSize(1);
        assertThat(scene.says(NORTH, complete(1))).hasSize(2);
    }

    @Test
    void lapsesWhenAnotherVersionComesIntoForce() {
        AgreementScene scene = renegotiating();
        scene.says(NORTH, complete(1));
        scene.says(SOUTH, consent(2));
        assertThat(scene.refusal(SOUTH, complete(1))).isEqualTo(AgreementRefusal.TERMS_MOVED);
        assertThat(scene.says(SOUTH, complete(2))).hasSize(1);
    }

    @Test
    void refusesWhatIsNotInForceOrHasEnded() {
        assertThat(drafted().refusal(NORTH, complete(0))).isEqualTo(AgreementRefusal.NOT_IN_FORCE);
        assertThat(dissolved().refusal(NORTH, complete(1))).isEqualTo(AgreementRefusal.ALREADY_ENDED);
    }

    @Test
    void refusesWhoeverIsNoParty() {
        assertThat(nothingYet().refusal(GUEST, complete(1))).isEqualTo(AgreementRefusal.UNKNOWN);
        assertThat(inForce().refusal(GUEST, complete(1))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(inForce().refusal(EAST, complete(1))).isEqualTo(AgreementRefusal.NOT_YOURS);
    }
}

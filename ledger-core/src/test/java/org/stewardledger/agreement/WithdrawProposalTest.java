package org.stewardledger.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.agreement.Agreements.*;
import static org.stewardledger.partnership.Partnerships.*;

import org.junit.jupiter.api.Test;
import org.stewardledger.partnership.PartnershipRefusal;

class WithdrawProposalTest {

    @Test
    void takesTheVersionBack() {
        AgreementScene scene = renegotiating();
        assertThat(scene.agreed().stage()).isEqualTo(Stage.UNDER_RENEGOTIATION);
        assertThat(scene.says(NORTH, withdraw(2))).containsExactly(new ProposalWithdrawn(AGREEMENT, HARBOUR, NORTH, 2));
        assertThat(scene.agreed().stage()).isEqualTo(Stage.IN_FORCE);
        assertThat(scene.agreed().version()).isEqualTo(1);
    }

    @Test
    void addsNothingWhenWithdrawnAlready() {
        AgreementScene scene = proposed();
        scene.says(NORTH, withdraw(1));
        assertThat(scene.says(NORTH, withdraw(1))).isEmpty();
    }

    @Test
    void refusesWhatIsNotProposed() {
        AgreementScene scene = proposed();
        assertThat(scene.refusal(NORTH, withdraw(2))).isEqualTo(AgreementRefusal.TERMS_MOVED);
        scene.says(NORTH, withdraw(1));
        assertThat(scene.refusal(NORTH, withdraw(2))).isEqualTo(AgreementRefusal.NOTHING_PROPOSED);
        assertThat(scene.refusal(SOUTH, consent(1))).isEqualTo(AgreementRefusal.NOTHING_PROPOSED);
    }

    @Test
    void refusesWhoeverDidNotProposeIt() {
        assertThat(nothingYet().refusal(GUEST, withdraw(1))).isEqualTo(AgreementRefusal.UNKNOWN);
        assertThat(proposed().refusal(GUEST, withdraw(1))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(proposed().refusal(SOUTH, withdraw(1))).isEqualTo(AgreementRefusal.NOT_YOURS);
        assertThat(drafted().refusal(NORTH, withdraw(1))).isEqualTo(AgreementRefusal.NOT_YOURS);
    }

    @Test
    void refusesItOfWhatHasEnded() {
        AgreementScene scene = renegotiating();
        scene.says(NORTH, withdraw(2));
        scene.says(NORTH, complete(1));
        scene.says(SOUTH, complete(1));
        assertThat(scene.refusal(NORTH, withdraw(3))).isEqualTo(AgreementRefusal.ALREADY_ENDED);
    }
}

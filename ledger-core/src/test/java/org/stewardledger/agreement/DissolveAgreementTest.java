package org.stewardledger.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.agreement.Agreements.*;
import static org.stewardledger.partnership.Partnerships.*;

import org.junit.jupiter.api.Test;
import org.stewardledger.partnership.PartnershipRefusal;

class DissolveAgreementTest {

    @Test
    void dissolvesTheAgreementWhenAllPartiesWantThat() {
        AgreementScene scene = provisional();
        assertThat(scene.says(SOUTH, dissolve(1)))
                .containsExactly(new DissolutionDeclared(AGREEMENT, HARBOUR, SOUTH, 1));
        assertThat(scene.says(SOUTH, dissolve(1))).isEmpty();
        assertThat(scene.says(NORTH, dissolve(1)))
                .containsExactly(
                        new DissolutionDeclared(AGREEMENT, HARBOUR, NORTH, 1),
                        new AgreementDissolved(AGREEMENT, HARBOUR));
        assertThat(scene.agreed().stage()).isEqualTo(Stage.DISSOLVED);
        assertThat(scene.agreed().stands()).isFalse();
    }

    @Test
    void endsARenegotiationToo() {
        AgreementScene scene = renegotiating();
        scene.says(SOUTH, dissolve(1));
        scene.says(NORTH, dissolve(1));
        assertThat(scene.agreed().proposedTo()).isEmpty();
        assertThat(scene.refusal(SOUTH, consent(2))).isEqualTo(AgreementRefusal.ALREADY_ENDED);
    }

    @Test
    void refusesWhatIsNotInForceMovedOnOrHasEnded() {
        assertThat(proposed().refusal(NORTH, dissolve(1))).isEqualTo(AgreementRefusal.NOT_IN_FORCE);
        assertThat(inForce().refusal(NORTH, dissolve(2))).isEqualTo(AgreementRefusal.TERMS_MOVED);
        assertThat(completed().refusal(NORTH, dissolve(1))).isEqualTo(AgreementRefusal.ALREADY_ENDED);
    }

    @Test
    void refusesWhoeverIsNoParty() {
        assertThat(nothingYet().refusal(GUEST, dissolve(1))).isEqualTo(AgreementRefusal.UNKNOWN);
        assertThat(inForce().refusal(GUEST, dissolve(1))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(inForce().refusal(EAST, dissolve(1))).isEqualTo(AgreementRefusal.NOT_YOURS);
    }
}

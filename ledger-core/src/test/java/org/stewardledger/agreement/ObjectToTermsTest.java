package org.stewardledger.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.agreement.Agreements.*;
import static org.stewardledger.partnership.Partnerships.*;

import org.junit.jupiter.api.Test;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.partnership.PartnershipRefusal;

class ObjectToTermsTest {

    @Test
    void objects() {
        assertThat(proposed().saysBecause("too long", SOUTH, object(1)))
                .containsExactly(new TermsObjected(AGREEMENT, HARBOUR, SOUTH, 1));
    }

    @Test
    void takesBackAConsent() {
        AgreementScene scene = drafted();
        scene.says(NORTH, propose(1, NORTH, SOUTH, EAST));
        scene.says(SOUTH, consent(1));
        scene.saysBecause("on second thoughts", SOUTH, object(1));
        assertThat(scene.says(EAST, consent(1))).hasSize(1);
        assertThat(scene.says(SOUTH, consent(1))).hasSize(2);
    }

    @Test
    void addsNothingWhenObjectedForTheSameReason() {
        AgreementScene scene = proposed();
        scene.saysBecause("too long", SOUTH, object(1));
        assertThat(scene.saysBecause("too long", SOUTH, object(1))).isEmpty();
        assertThat(scene.saysBecause("too short", SOUTH, object(1))).hasSize(1);
    }

    @Test
    void refusesItWithoutAReason() {
        assertThat(proposed().refusalWithoutReason(EAST, object(1))).isEqualTo(ActRefusal.REASON_MISSING);
    }

    @Test
    void refusesWhatIsNotProposed() {
        assertThat(drafted().refusal(SOUTH, object(1))).isEqualTo(AgreementRefusal.NOTHING_PROPOSED);
        assertThat(inForce().refusal(SOUTH, object(1))).isEqualTo(AgreementRefusal.NOTHING_PROPOSED);
        assertThat(proposed().refusal(SOUTH, object(2))).isEqualTo(AgreementRefusal.TERMS_MOVED);
        assertThat(completed().refusal(SOUTH, object(1))).isEqualTo(AgreementRefusal.ALREADY_ENDED);
    }

    @Test
    void refusesWhoeverIsNoParty() {
        assertThat(nothingYet().refusal(GUEST, object(1))).isEqualTo(AgreementRefusal.UNKNOWN);
        assertThat(proposed().refusal(GUEST, object(1))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(proposed().refusal(EAST, object(1))).isEqualTo(AgreementRefusal.NOT_YOURS);
    }
}

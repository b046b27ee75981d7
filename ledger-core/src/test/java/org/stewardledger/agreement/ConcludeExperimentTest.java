package org.stewardledger.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.agreement.Agreements.*;
import static org.stewardledger.partnership.Partnerships.*;

import org.junit.jupiter.api.Test;
import org.stewardledger.act.Refusals;
import org.stewardledger.partnership.PartnershipRefusal;

class ConcludeExperimentTest {

    @Test
    void saysWhatWasLearnedAlsoAfterTheEnd() {
        AgreementScene scene = inForce();
        scene.says(NORTH, start("One week by radio"));
        scene.says(NORTH, complete(1));
        scene.says(SOUTH, complete(1));
        assertThat(scene.says(SOUTH, conclude("Radio fails in fog")))
                .containsExactly(new ExperimentConcluded(AGREEMENT, HARBOUR, SOUTH, EXPERIMENT, "Radio fails in fog"));
        assertThat(scene.says(SOUTH, conclude("Radio fails in fog"))).isEmpty();
        assertThat(scene.refusal(NORTH, conclude("It works"))).isEqualTo(AgreementRefusal.EXPERIMENT_CONCLUDED);
    }

    @Test
    void refusesAnExperimentThatNobodyStarted() {
        assertThat(drafted().refusal(NORTH, conclude("x"))).isEqualTo(AgreementRefusal.EXPERIMENT_UNKNOWN);
    }

    @Test
    void refusesWhoeverHasNoSay() {
        assertThat(nothingYet().refusal(GUEST, conclude("x"))).isEqualTo(AgreementRefusal.UNKNOWN);
        assertThat(drafted().refusal(GUEST, conclude("x"))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(proposed().refusal(EAST, conclude("x"))).isEqualTo(AgreementRefusal.NOT_YOURS);
        assertThat(Refusals.of(() -> conclude(""))).isEqualTo(AgreementRefusal.TEXT_MISSING);
    }
}

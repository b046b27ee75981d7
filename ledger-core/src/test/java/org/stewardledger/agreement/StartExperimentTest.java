package org.stewardledger.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.agreement.Agreements.*;
import static org.stewardledger.partnership.Partnerships.*;

import org.junit.jupiter.api.Test;
import org.stewardledger.act.Refusals;
import org.stewardledger.partnership.PartnershipRefusal;

class StartExperimentTest {

    @Test
    void startsAnExperiment() {
        AgreementScene scene = drafted();
        assertThat(scene.says(SOUTH, start("One week by radio")))
                .containsExactly(
                        new ExperimentStarted(AGREEMENT, HARBOUR, SOUTH, EXPERIMENT, "One week by radio", JUNE));
        assertThat(scene.says(SOUTH, start("One week by radio"))).isEmpty();
        scene.says(NORTH, conclude("Radio fails in fog"));
        assertThat(scene.says(SOUTH, start("One week by radio"))).isEmpty();
    }

    @Test
    void refusesAnIdentifierThatIsTaken() {
        AgreementScene scene = drafted();
        scene.says(SOUTH, start("One week by radio"));
        assertThat(scene.refusal(SOUTH, start("Two weeks"))).isEqualTo(AgreementRefusal.EXPERIMENT_DIFFERS);
    }

    @Test
    void refusesItUnderWhatHasEnded() {
        assertThat(dissolved().refusal(SOUTH, start("One week"))).isEqualTo(AgreementRefusal.ALREADY_ENDED);
    }

    @Test
    void refusesWhoeverHasNoSay() {
        assertThat(nothingYet().refusal(GUEST, start("x"))).isEqualTo(AgreementRefusal.UNKNOWN);
        assertThat(drafted().refusal(GUEST, start("x"))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(proposed().refusal(EAST, start("x"))).isEqualTo(AgreementRefusal.NOT_YOURS);
        assertThat(Refusals.of(() -> start(""))).isEqualTo(AgreementRefusal.TEXT_MISSING);
    }
}

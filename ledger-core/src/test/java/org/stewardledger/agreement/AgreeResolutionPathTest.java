package org.stewardledger.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.agreement.Agreements.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.Refusals;
import org.stewardledger.partnership.PartnershipRefusal;

class AgreeResolutionPathTest {

    @Test
    void writesTheStepsInTheirOrder() {
        AgreementScene scene = drafted();
        assertThat(scene.says(NORTH, path(0, "talk", "mediate")))
                .containsExactly(new ResolutionPathWritten(
                        AGREEMENT, HARBOUR, Optional.of(NORTH), 1, List.of("talk", "mediate")));
        assertThat(scene.says(NORTH, path(0, "talk", "mediate"))).isEmpty();
        scene.says(NORTH, propose(2, NORTH, SOUTH));
        scene.says(SOUTH, consent(1));
        assertThat(scene.agreed().resolutionPath()).containsExactly("talk", "mediate");
    }

    @Test
    void refusesAPathOfNoStepsOrTooMany() {
        assertThat(Refusals.of(() -> path(0))).isEqualTo(AgreementRefusal.STEPS_UNFIT);
        String[] many = IntStream.rangeClosed(0, AgreeResolutionPath.MOST_STEPS)
                .mapToObj(step -> "step " + step)
                .toArray(String[]::new);
        assertThat(Refusals.of(() -> path(0, many))).isEqualTo(AgreementRefusal.STEPS_UNFIT);
    }

    @Test
    void refusesAsEveryClauseDoes() {
        assertThat(nothingYet().refusal(NORTH, path(0, "talk"))).isEqualTo(AgreementRefusal.UNKNOWN);
        assertThat(drafted().refusal(GUEST, path(0, "talk"))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(proposed().refusal(EAST, path(0, "talk"))).isEqualTo(AgreementRefusal.NOT_YOURS);
        assertThat(completed().refusal(NORTH, path(0, "talk"))).isEqualTo(AgreementRefusal.ALREADY_ENDED);
        assertThat(drafted().refusal(NORTH, path(1, "talk"))).isEqualTo(AgreementRefusal.CLAUSE_MOVED);
    }

    @Test
    void holdsTheStepsToTheirBounds() {
        assertThat(Refusals.of(() -> path(0, "talk", " "))).isEqualTo(AgreementRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> path(0, "x".repeat(1_001)))).isEqualTo(AgreementRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> path(0, "\u0007"))).isEqualTo(AgreementRefusal.TEXT_UNPRINTABLE);
    }
}

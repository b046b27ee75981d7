package org.stewardledger.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.agreement.Agreements.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnerSets;
import org.stewardledger.act.Records;
import org.stewardledger.act.Refusals;
import org.stewardledger.partnership.PartnershipRefusal;

class AllowAssessmentTest {

    @Test
    void saysWhoMayAssessOnceInForce() {
        AgreementScene scene = drafted();
        assertThat(scene.says(NORTH, allow(0, true, EAST)))
                .containsExactly(new AssessmentAllowed(AGREEMENT, HARBOUR, Optional.of(NORTH), 1, true, set(EAST)));
        assertThat(scene.says(NORTH, allow(0, true, EAST))).isEmpty();
        scene.says(NORTH, propose(2, NORTH, SOUTH));
        assertThat(scene.agreed().assessing()).isEmpty();
        scene.says(SOUTH, consent(1));
        assertThat(scene.agreed().assessing()).contains(new AgreementFacts.MayAssess(true, set(EAST)));
    }

    @Test
    void refusesWhomNobodyKnowsAndTooMany() {
        assertThat(drafted().refusal(NORTH, allow(0, false, STRANGER))).isEqualTo(AgreementRefusal.PARTNER_UNKNOWN);
        PartnerId[] many = IntStream.rangeClosed(0, PartnerSets.MOST)
                .mapToObj(i -> Records.partner("assessor " + i))
                .toArray(PartnerId[]::new);
        assertThat(Refusals.of(() -> allow(0, false, many))).isEqualTo(AgreementRefusal.TOO_MANY_PARTNERS);
    }

    @Test
    void refusesAsEveryClauseDoes() {
        assertThat(nothingYet().refusal(NORTH, allow(0, true))).isEqualTo(AgreementRefusal.UNKNOWN);
        assertThat(drafted().refusal(GUEST, allow(0, true))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(proposed().refusal(EAST, allow(0, true))).isEqualTo(AgreementRefusal.NOT_YOURS);
        assertThat(completed().refusal(NORTH, allow(0, true))).isEqualTo(AgreementRefusal.ALREADY_ENDED);
        assertThat(drafted().refusal(NORTH, allow(1, true))).isEqualTo(AgreementRefusal.CLAUSE_MOVED);
    }
}

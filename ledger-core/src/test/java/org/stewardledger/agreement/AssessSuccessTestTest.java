package org.stewardledger.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.agreement.Agreements.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.Refusals;
import org.stewardledger.partnership.PartnershipRefusal;

class AssessSuccessTestTest {

    private static AssessSuccessTest shown(String link, String digest) {
        Evidence evidence = new Evidence("The log", Optional.of(URI.create(link)), Optional.of(digest));
        return new AssessSuccessTest(AGREEMENT, TEST, TestVerdict.MET, Optional.of(evidence));
    }

    @Test
    void judgesAndOverwritesNothing() {
        AgreementScene scene = tested();
        assertThat(scene.says(SOUTH, assess(TestVerdict.NOT_MET)))
                .containsExactly(new SuccessTestAssessed(
                        AGREEMENT, HARBOUR, SOUTH, TEST, 1, TestVerdict.NOT_MET, Optional.of(LOG)));
        assertThat(scene.says(SOUTH, assess(TestVerdict.NOT_MET))).isEmpty();
        assertThat(scene.says(SOUTH, assess(TestVerdict.MET))).hasSize(1);
        assertThat(scene.says(SOUTH, assess(TestVerdict.NOT_MET))).hasSize(1);
    }

    @Test
    void judgesEachVersionAnew() {
        AgreementScene scene = tested();
        scene.says(SOUTH, assess(TestVerdict.MET));
        scene.saysBecause("storm", NORTH, renegotiate(1, 2, roles("North pilots")));
        scene.says(SOUTH, consent(2));
        assertThat(scene.says(SOUTH, assess(TestVerdict.MET))).hasSize(1);
    }

    @Test
    void judgesAlsoAfterTheEnd() {
        AgreementScene scene = tested();
        scene.says(NORTH, complete(1));
        scene.says(SOUTH, complete(1));
        assertThat(scene.says(SOUTH, assess(TestVerdict.MET))).hasSize(1);
    }

    @Test
    void judgesTheTestOfTheVersionInForceOnly() {
        assertThat(inForce().refusal(SOUTH, assess(TestVerdict.MET))).isEqualTo(AgreementRefusal.TEST_UNKNOWN);
        AgreementScene scene = tested();
        scene.says(NORTH, test(1, EAST));
        assertThat(scene.refusal(EAST, assess(TestVerdict.MET))).isEqualTo(AgreementRefusal.NOT_YOURS);
        assertThat(scene.says(SOUTH, assess(TestVerdict.MET))).hasSize(1);
    }

    @Test
    void refusesWhoeverIsNotTheAssessor() {
        assertThat(nothingYet().refusal(GUEST, assess(TestVerdict.MET))).isEqualTo(AgreementRefusal.UNKNOWN);
        assertThat(tested().refusal(GUEST, assess(TestVerdict.MET))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(tested().refusal(NORTH, assess(TestVerdict.MET))).isEqualTo(AgreementRefusal.NOT_YOURS);
    }

    @Test
    void holdsTheEvidenceToItsBounds() {
        assertThat(Refusals.of(() -> shown("log.html", "ab".repeat(32)))).isEqualTo(AgreementRefusal.LINK_UNFIT);
        assertThat(Refusals.of(() -> shown("https://example.org", "AB"))).isEqualTo(AgreementRefusal.SHA256_UNFIT);
    }
}

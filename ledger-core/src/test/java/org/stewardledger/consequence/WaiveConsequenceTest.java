package org.stewardledger.consequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.consequence.Consequences.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.Stage;
import org.stewardledger.partnership.PartnershipRefusal;

class WaiveConsequenceTest {

    private static final WaiveConsequence ACT = waives(FEE, PROMISE);

    @Test
    void waivesAnAgreedConsequence() {
        ConsequenceScene scene = nothingYet();
        assertThat(scene.says(EAST, ACT))
                .containsExactly(new ConsequenceWaived(FEE, HARBOUR, EAST, PROMISE, clause(1, CLAUSE)));
        assertThat(scene.history().getFirst().event().tags())
                .isEqualTo(
                        Set.of(EventTag.of("consequence", FEE.value()), EventTag.of("agreement", AGREEMENT.value())));
    }

    @Test
    void addsNothingWhenItWasWaived() {
        ConsequenceScene scene = nothingYet();
        scene.says(EAST, ACT);
        scene.with(Optional.empty());
        assertThat(scene.says(EAST, ACT)).isEmpty();
    }

    @Test
    void waivesNothingThatWasAppliedOrWaivedForThis() {
        ConsequenceScene applied = nothingYet();
        applied.says(SOUTH, applies(OTHER, PROMISE));
        assertThat(applied.refusal(EAST, ACT)).isEqualTo(ConsequenceRefusal.ALREADY_APPLIED);
        ConsequenceScene waived = nothingYet();
        waived.says(SOUTH, waives(OTHER, PROMISE));
        assertThat(waived.refusal(EAST, ACT)).isEqualTo(ConsequenceRefusal.ALREADY_WAIVED);
    }

    @Test
    void refusesSomethingElseUnderTheSameIdentifier() {
        ConsequenceScene scene = nothingYet();
        scene.says(EAST, ACT);
        assertThat(scene.refusal(EAST, applies(FEE, PROMISE))).isEqualTo(ConsequenceRefusal.ALREADY_RECORDED);
        assertThat(scene.refusal(EAST, waives(FEE, THE_AGREEMENT))).isEqualTo(ConsequenceRefusal.ALREADY_RECORDED);
        assertThat(scene.refusal(SOUTH, ACT)).isEqualTo(ConsequenceRefusal.ALREADY_RECORDED);
    }

    @Test
    void refusesAClauseThatIsNotInForce() {
        assertThat(nothingYet().with(Optional.empty()).refusal(SOUTH, ACT))
                .isEqualTo(ConsequenceRefusal.AGREEMENT_UNKNOWN);
        assertThat(nothingYet()
                        .with(Optional.of(agreement(Stage.DISSOLVED, Visibility.partnership())))
                        .refusal(SOUTH, ACT))
                .isEqualTo(ConsequenceRefusal.NOT_IN_FORCE);
        assertThat(nothingYet().refusal(SOUTH, new WaiveConsequence(FEE, PROMISE, clause(2, CLAUSE))))
                .isEqualTo(ConsequenceRefusal.TERMS_MOVED);
        assertThat(nothingYet()
                        .refusal(
                                SOUTH,
                                new WaiveConsequence(
                                        FEE,
                                        PROMISE,
                                        clause(1, new org.stewardledger.agreement.ClauseId(FEE.value())))))
                .isEqualTo(ConsequenceRefusal.CLAUSE_UNKNOWN);
    }

    @Test
    void refusesAnyoneWhomTheClauseDoesNotName() {
        assertThat(nothingYet().refusal(NORTH, ACT)).isEqualTo(ConsequenceRefusal.NOT_YOURS);
        assertThat(nothingYet().seenBy(only(NORTH)).refusal(SOUTH, ACT)).isEqualTo(ConsequenceRefusal.NOT_YOURS);
        assertThat(nothingYet().refusal(GUEST, ACT)).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(new ConsequenceScene(archive()).refusal(registrar(), ACT)).isEqualTo(PartnershipRefusal.RECORD_ONLY);
    }

    @Test
    void refusesAudiencesOfWhichNeitherIsWithinTheOther() {
        ConsequenceScene scene = nothingYet()
                .seenBy(only(SOUTH, NORTH))
                .with(Optional.of(agreement(Stage.PROVISIONAL, only(SOUTH, EAST))));
        assertThat(scene.refusal(SOUTH, ACT)).isEqualTo(ConsequenceRefusal.AUDIENCES_DIFFER);
    }

    @Test
    void refusesItWithoutAReason() {
        ConsequenceScene scene = nothingYet();
        assertThat(scene.refusal(scene.envelope(of(SOUTH)), ACT)).isEqualTo(ActRefusal.REASON_MISSING);
    }
}

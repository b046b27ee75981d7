package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.partnership.Partnerships.*;
import static org.stewardledger.promise.Promises.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stewardledger.partnership.AliasPartner;
import org.stewardledger.partnership.PartnershipRefusal;

class DeclareSatisfiedTest {

    @Test
    void keepsThePromiseWhenItsPromiseeIsSatisfied() {
        assertThat(reported(toSouth()).says(SOUTH, satisfied()))
                .containsExactly(new SatisfactionDeclared(PROMISE, HARBOUR, SOUTH), new PromiseKept(PROMISE, HARBOUR));
    }

    @Test
    void keepsThePromiseOnlyWhenAllPromiseesAreSatisfied() {
        PromiseScene scene = reported(toBoth());
        assertThat(scene.says(SOUTH, satisfied())).containsExactly(new SatisfactionDeclared(PROMISE, HARBOUR, SOUTH));
        assertThat(scene.says(EAST, satisfied()))
                .containsExactly(new SatisfactionDeclared(PROMISE, HARBOUR, EAST), new PromiseKept(PROMISE, HARBOUR));
    }

    @Test
    void keepsWhatIsPromisedToThePartnershipWhenOneMemberIsSatisfied() {
        assertThat(reported(toAll()).says(WEST, satisfied()))
                .containsExactly(new SatisfactionDeclared(PROMISE, HARBOUR, WEST), new PromiseKept(PROMISE, HARBOUR));
    }

    @Test
    void doesNotKeepItWhileAnotherMembersDissatisfactionStands() {
        PromiseScene scene = reported(toAll());
        scene.saysBecause("too short", WEST, dissatisfied());
        scene.says(NORTH, reportDone());
        assertThat(scene.says(EAST, satisfied())).containsExactly(new SatisfactionDeclared(PROMISE, HARBOUR, EAST));
        assertThat(scene.says(WEST, satisfied()))
                .containsExactly(new SatisfactionDeclared(PROMISE, HARBOUR, WEST), new PromiseKept(PROMISE, HARBOUR));
    }

    @Test
    void letsFurtherMembersSayThatTheyAreSatisfiedToo() {
        PromiseScene scene = reported(toAll());
        scene.says(WEST, satisfied());
        assertThat(scene.says(EAST, satisfied())).containsExactly(new SatisfactionDeclared(PROMISE, HARBOUR, EAST));
    }

    @Test
    void letsTheSatisfactionOfOthersStandAfterADissatisfaction() {
        PromiseScene scene = reported(toBoth());
        scene.says(SOUTH, satisfied());
        scene.saysBecause("too short", EAST, dissatisfied());
        scene.says(NORTH, reportDone());
        assertThat(scene.says(EAST, satisfied())).hasSize(2);
    }

    @Test
    void addsNothingWhenSatisfiedAlready() {
        assertThat(kept().says(SOUTH, satisfied())).isEmpty();
        PromiseScene scene = reported(toBoth());
        scene.says(SOUTH, satisfied());
        assertThat(scene.says(SOUTH, satisfied())).isEmpty();
    }

    @Test
    void asksAgainAfterNewTerms() {
        PromiseScene scene = reported(toBoth());
        scene.says(SOUTH, satisfied());
        scene.saysBecause("storm", NORTH, propose(1, LATER_BERTH));
        scene.says(SOUTH, consent(2));
        scene.says(EAST, consent(2));
        assertThat(scene.refusal(SOUTH, satisfied())).isEqualTo(PromiseRefusal.NOT_REPORTED);
        scene.says(NORTH, reportDone());
        scene.says(EAST, satisfied());
        assertThat(scene.says(SOUTH, satisfied())).hasSize(2);
    }

    @Test
    void refusesWhatWasNotReportedAsDone() {
        assertThat(promised(toSouth()).refusal(SOUTH, satisfied())).isEqualTo(PromiseRefusal.NOT_REPORTED);
        PromiseScene scene = promised(toSouth());
        scene.says(NORTH, reportPart());
        assertThat(scene.refusal(SOUTH, satisfied())).isEqualTo(PromiseRefusal.NOT_REPORTED);
    }

    @Test
    void refusesAReportThatNoLongerStands() {
        PromiseScene scene = reported(toBoth());
        scene.saysBecause("too short", EAST, dissatisfied());
        assertThat(scene.refusal(SOUTH, satisfied())).isEqualTo(PromiseRefusal.NOT_REPORTED);
    }

    @Test
    void refusesWhatIsNotInForce() {
        assertThat(offered(toSouth()).refusal(SOUTH, satisfied())).isEqualTo(PromiseRefusal.NOT_MADE);
        assertThat(promised(joint()).refusal(SOUTH, satisfied())).isEqualTo(PromiseRefusal.NOT_IN_FORCE);
        assertThat(revoked().refusal(SOUTH, satisfied())).isEqualTo(PromiseRefusal.ALREADY_ENDED);
    }

    @Test
    void refusesAnyoneButAPromisee() {
        assertThat(reported(toSouth()).refusal(NORTH, satisfied())).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(reported(toSouth()).refusal(EAST, satisfied())).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(reported(toAll()).refusal(NORTH, satisfied())).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(revoked().refusal(EAST, satisfied())).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(revoked().refusal(GUEST, satisfied())).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(nothingYet().refusal(GUEST, satisfied())).isEqualTo(PromiseRefusal.UNKNOWN);
        assertThat(transcribed().refusal(SOUTH, satisfied())).isEqualTo(PartnershipRefusal.RECORD_ONLY);
    }

    @Test
    void countsAPartnerUnderAllItsNamesAsOne() {
        PromiseScene scene = nothingYet();
        scene.says(SOUTH, make(between(HARBOUR, List.of(SOUTH), List.of(NORTH, NORTHERN))));
        scene.says(SOUTH, reportDone());
        scene.partnership().says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
        assertThat(scene.says(NORTHERN, satisfied())).hasSize(2);
    }

    @Test
    void letsAMemberTakeItsDissatisfactionBackUnderAnotherOfItsNames() {
        PromiseScene scene = nothingYet();
        scene.says(SOUTH, make(between(HARBOUR, List.of(SOUTH), List.of())));
        scene.says(SOUTH, reportDone());
        scene.saysBecause("too short", NORTH, dissatisfied());
        scene.partnership().says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
        scene.says(SOUTH, reportDone());
        assertThat(scene.says(NORTHERN, satisfied()))
                .containsExactly(new SatisfactionDeclared(PROMISE, HARBOUR, NORTH), new PromiseKept(PROMISE, HARBOUR));
    }
}

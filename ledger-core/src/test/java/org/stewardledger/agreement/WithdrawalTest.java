package org.stewardledger.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.agreement.Agreements.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Visibility;
import org.stewardledger.partnership.AliasPartner;
import org.stewardledger.partnership.WithdrawFromPartnership;

class WithdrawalTest {

    private static PartyLeft left(PartnerId party) {
        return new PartyLeft(AGREEMENT, HARBOUR, party);
    }

    @Test
    void leavesWhatIsInForceToTheOthers() {
        AgreementScene scene = inForce();
        assertThat(scene.leaves(SOUTH)).containsExactly(left(SOUTH));
        assertThat(scene.agreed().parties()).containsExactly(NORTH);
        assertThat(scene.leaves(SOUTH)).isEmpty();
    }

    @Test
    void settlesAVersionOfWhichItWasTheLastOneMissing() {
        AgreementScene scene = drafted();
        scene.says(NORTH, propose(1, NORTH, SOUTH, EAST));
        scene.says(SOUTH, consent(1));
        assertThat(scene.leaves(EAST)).containsExactly(left(EAST), new TermsInForce(AGREEMENT, HARBOUR, 1));
        assertThat(scene.agreed().parties()).isEqualTo(set(NORTH, SOUTH));
    }

    @Test
    void settlesNothingAgainstAnObjectionOfAnother() {
        AgreementScene scene = drafted();
        scene.says(NORTH, propose(1, NORTH, SOUTH, EAST));
        scene.saysBecause("no", SOUTH, object(1));
        assertThat(scene.leaves(EAST)).containsExactly(left(EAST));
        assertThat(scene.says(SOUTH, consent(1))).hasSize(2);
    }

    @Test
    void settlesNothingThatAmendsAPromiseThatMovedOn() {
        AgreementScene scene = inForce().with(PROMISE, standing());
        scene.saysBecause("storm", NORTH, amend(later(PROMISE)));
        scene.with(PROMISE, new Amendable(true, 2, set(NORTH, SOUTH), Visibility.partnership()));
        assertThat(scene.leaves(SOUTH)).containsExactly(left(SOUTH));
        assertThat(scene.agreed().stage()).isEqualTo(Stage.UNDER_RENEGOTIATION);
    }

    @Test
    void settlesNothingThatAmendsAPromiseOfThePartner() {
        AgreementScene scene = inForce().with(PROMISE, standing());
        scene.saysBecause("storm", NORTH, amend(later(PROMISE)));
        assertThat(scene.leaves(SOUTH)).containsExactly(left(SOUTH));
        assertThat(scene.agreed().stage()).isEqualTo(Stage.UNDER_RENEGOTIATION);
    }

    @Test
    void leavesNobodyToAmendAPromiseOfThePartner() {
        AgreementScene scene = drafted().with(PROMISE, standing());
        scene.says(NORTH, propose(1, NORTH, SOUTH, EAST));
        scene.says(SOUTH, consent(1));
        scene.says(EAST, consent(1));
        scene.saysBecause("storm", NORTH, amend(later(PROMISE)));
        scene.leaves(SOUTH);
        scene.partnership().says(of(SOUTH), new WithdrawFromPartnership(HARBOUR, SOUTH, List.of()));
        assertThat(scene.refusal(EAST, consent(2))).isEqualTo(AgreementRefusal.PROMISE_MOVED);
        scene.says(NORTH, withdraw(2));
        assertThat(scene.refusal(NORTH, amend(later(PROMISE)))).isEqualTo(AgreementRefusal.PARTY_MISSING);
        assertThat(scene.saysBecause("storm", NORTH, renegotiate(1, 1, roles("North berths"))))
                .isNotEmpty();
    }

    @Test
    void letsAProposalStandWhoseProposerLeaves() {
        AgreementScene scene = drafted();
        scene.says(NORTH, propose(1, NORTH, SOUTH, EAST));
        assertThat(scene.leaves(NORTH)).containsExactly(left(NORTH));
        scene.says(SOUTH, consent(1));
        assertThat(scene.says(EAST, consent(1))).hasSize(2);
    }

    @Test
    void endsTheAgreementWhenItWasTheLastOneMissingThere() {
        AgreementScene done = inForce();
        done.says(NORTH, complete(1));
        assertThat(done.leaves(SOUTH)).containsExactly(left(SOUTH), new AgreementCompleted(AGREEMENT, HARBOUR));
        AgreementScene unwanted = inForce();
        unwanted.says(NORTH, dissolve(1));
        assertThat(unwanted.leaves(SOUTH)).containsExactly(left(SOUTH), new AgreementDissolved(AGREEMENT, HARBOUR));
    }

    @Test
    void dissolvesAnAgreementInWhichNobodyIsLeft() {
        AgreementScene scene = inForce();
        scene.leaves(SOUTH);
        assertThat(scene.leaves(NORTH)).containsExactly(left(NORTH), new AgreementDissolved(AGREEMENT, HARBOUR));
    }

    @Test
    void leavesADraftToWhoeverSeesItOnceNobodyIsLeftToConsent() {
        AgreementScene scene = drafted();
        scene.says(NORTH, propose(1, NORTH, SOUTH));
        scene.leaves(NORTH);
        assertThat(scene.leaves(SOUTH)).containsExactly(left(SOUTH));
        assertThat(scene.says(EAST, propose(1, EAST, WEST))).hasSize(1);
    }

    @Test
    void leavesAnAgreementThatBindsNobodyToWhomItIsProposed() {
        AgreementScene scene = drafted();
        scene.says(NORTH, propose(1, NORTH));
        scene.saysBecause("wider", NORTH, among(NORTH, SOUTH));
        assertThat(scene.leaves(NORTH)).containsExactly(left(NORTH));
        scene.saysBecause("wider still", SOUTH, among(SOUTH, EAST));
        assertThat(scene.refusal(WEST, complete(1))).isEqualTo(AgreementRefusal.NOT_YOURS);
        assertThat(scene.says(SOUTH, withdraw(3)))
                .containsExactly(
                        new ProposalWithdrawn(AGREEMENT, HARBOUR, SOUTH, 3),
                        new AgreementDissolved(AGREEMENT, HARBOUR));
        assertThat(scene.says(SOUTH, withdraw(3))).isEmpty();
        assertThat(scene.refusal(WEST, complete(1))).isEqualTo(AgreementRefusal.NOT_YOURS);
        assertThat(scene.refusal(SOUTH, dissolve(1))).isEqualTo(AgreementRefusal.NOT_YOURS);
    }

    @Test
    void leavesUnderEveryNameItHasThere() {
        AgreementScene scene = drafted();
        scene.says(NORTH, propose(1, NORTH, NORTHERN, SOUTH));
        scene.partnership().says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
        assertThat(scene.leaves(NORTHERN)).containsExactlyInAnyOrder(left(NORTH), left(NORTHERN));
    }

    @Test
    void isNothingForWhoeverIsNoPartyOrOnceItHasEnded() {
        assertThat(nothingYet().leaves(NORTH)).isEmpty();
        assertThat(drafted().leaves(NORTH)).isEmpty();
        assertThat(inForce().leaves(EAST)).isEmpty();
        assertThat(completed().leaves(NORTH)).isEmpty();
        assertThat(dissolved().leaves(NORTH)).isEmpty();
        assertThat(Withdrawal.amends(nothingYet().state())).isEmpty();
    }

    @Test
    void readsThePromisesThatItCanMove() {
        AgreementScene scene = inForce().with(PROMISE, standing());
        scene.saysBecause("storm", NORTH, amend(later(PROMISE)));
        assertThat(Withdrawal.amends(scene.state())).containsExactly(PROMISE);
    }
}

package org.stewardledger.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.agreement.Agreements.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.Visibility;
import org.stewardledger.partnership.AliasPartner;
import org.stewardledger.partnership.PartnershipRefusal;

class ConsentToTermsTest {

    @Test
    void consentsForOneOfSeveralParties() {
        AgreementScene scene = drafted();
        scene.says(NORTH, propose(1, NORTH, SOUTH, EAST));
        assertThat(scene.says(SOUTH, consent(1))).containsExactly(new TermsConsented(AGREEMENT, HARBOUR, SOUTH, 1));
        assertThat(scene.agreed().stage()).isEqualTo(Stage.DRAFTING);
    }

    @Test
    void bringsTheVersionIntoForceWithTheLastConsent() {
        assertThat(proposed().says(SOUTH, consent(1)))
                .containsExactly(
                        new TermsConsented(AGREEMENT, HARBOUR, SOUTH, 1), new TermsInForce(AGREEMENT, HARBOUR, 1));
    }

    @Test
    void overcomesTheOwnObjectionAndNoOther() {
        AgreementScene scene = drafted();
        scene.says(NORTH, propose(1, NORTH, SOUTH, EAST));
        scene.saysBecause("no", SOUTH, object(1));
        assertThat(scene.says(EAST, consent(1))).hasSize(1);
        assertThat(scene.says(SOUTH, consent(1))).hasSize(2);
    }

    @Test
    void countsForEveryNameOfAPartner() {
        AgreementScene scene = drafted();
        scene.says(SOUTH, propose(1, NORTH, NORTHERN, SOUTH));
        scene.partnership().says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
        assertThat(scene.says(NORTHERN, consent(1))).hasSize(2);
        assertThat(scene.says(NORTH, consent(1))).isEmpty();
    }

    @Test
    void addsNothingWhenConsentedAlready() {
        assertThat(proposed().says(NORTH, consent(1))).isEmpty();
        assertThat(inForce().says(SOUTH, consent(1))).isEmpty();
        assertThat(renegotiating().says(NORTH, consent(2))).isEmpty();
        assertThat(completed().says(SOUTH, consent(1))).isEmpty();
    }

    @Test
    void movesThePromisesThatTheVersionAmends() {
        AgreementScene scene = inForce().with(PROMISE, standing()).with(OTHER_PROMISE, standing());
        scene.saysBecause("storm", NORTH, amend(later(PROMISE), later(OTHER_PROMISE)));
        Agreement before = scene.state();
        List<AgreementEvent> events = scene.says(SOUTH, consent(2));
        assertThat(before.amendedBy(events)).containsExactly(later(PROMISE), later(OTHER_PROMISE));
        assertThat(before.amendedBy(List.of())).isEmpty();
    }

    @Test
    void refusesTheLastConsentWhenAPromiseItAmendsMovedOn() {
        AgreementScene scene = inForce().with(PROMISE, standing());
        scene.saysBecause("storm", NORTH, amend(later(PROMISE)));
        scene.with(PROMISE, new Amendable(true, 2, set(NORTH, SOUTH), Visibility.partnership()));
        assertThat(scene.refusal(SOUTH, consent(2))).isEqualTo(AgreementRefusal.PROMISE_MOVED);
        scene.with(PROMISE, new Amendable(false, 1, set(NORTH, SOUTH), Visibility.partnership()));
        assertThat(scene.refusal(SOUTH, consent(2))).isEqualTo(AgreementRefusal.PROMISE_MOVED);
        scene.with(PROMISE, new Amendable(true, 1, set(NORTH, SOUTH, EAST), Visibility.partnership()));
        assertThat(scene.refusal(SOUTH, consent(2))).isEqualTo(AgreementRefusal.PROMISE_MOVED);
        scene.with(PROMISE, standing());
        assertThat(scene.says(SOUTH, consent(2))).hasSize(2);
    }

    @Test
    void refusesAVersionThatMovedOn() {
        assertThat(proposed().refusal(SOUTH, consent(2))).isEqualTo(AgreementRefusal.TERMS_MOVED);
        assertThat(renegotiating().says(SOUTH, consent(1))).isEmpty();
    }

    @Test
    void refusesWhenNothingIsProposed() {
        assertThat(drafted().refusal(SOUTH, consent(1))).isEqualTo(AgreementRefusal.NOTHING_PROPOSED);
        assertThat(inForce().refusal(SOUTH, consent(2))).isEqualTo(AgreementRefusal.NOTHING_PROPOSED);
        assertThat(completed().refusal(SOUTH, consent(2))).isEqualTo(AgreementRefusal.ALREADY_ENDED);
    }

    @Test
    void refusesWhoeverIsNoParty() {
        assertThat(nothingYet().refusal(GUEST, consent(1))).isEqualTo(AgreementRefusal.UNKNOWN);
        assertThat(proposed().refusal(GUEST, consent(1))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(proposed().refusal(facilitator(), consent(1))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(proposed().refusal(EAST, consent(1))).isEqualTo(AgreementRefusal.NOT_YOURS);
    }
}

package org.stewardledger.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.dispute.Disputes.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnerSets;
import org.stewardledger.act.Records;
import org.stewardledger.act.Refusals;
import org.stewardledger.partnership.AliasPartner;
import org.stewardledger.partnership.PartnershipRefusal;

class OpenDisputeTest {

    @Test
    void opensADisputeAboutAPromiseAnAgreementOrAJudgement() {
        for (Disputed disputed : new Disputed[] {ABOUT_PROMISE, ABOUT_AGREEMENT, ABOUT_JUDGEMENT}) {
            assertThat(undisputed().says(SOUTH, open(disputed, NORTH, EAST)))
                    .containsExactly(
                            new DisputeOpened(DISPUTE, HARBOUR, SOUTH, disputed, set(NORTH, EAST), "It was late"));
        }
    }

    @Test
    void isForWhoeverMaySeeWhatItIsAbout() {
        DisputeScene scene = undisputed(only(NORTH, SOUTH));
        scene.says(SOUTH, open(ABOUT_PROMISE, NORTH));
        assertThat(scene.history())
                .allSatisfy(recorded -> assertThat(recorded.visibility()).isEqualTo(only(NORTH, SOUTH)));
        var asked = scene.envelope(of(NORTH)).visibleTo(only(NORTH));
        assertThat(scene.refusal(asked, hold(TODAY))).isEqualTo(ActRefusal.NOT_NARROWABLE);
        assertThat(scene.says(asked.visibleTo(only(NORTH, SOUTH)), hold(TODAY))).hasSize(1);
    }

    @Test
    void addsNothingWhenItWasOpenedInTheseWords() {
        DisputeScene scene = opened(NORTH);
        assertThat(scene.says(SOUTH, open(ABOUT_PROMISE, NORTH))).isEmpty();
        scene.says(NORTH, hold(TODAY));
        assertThat(scene.says(SOUTH, open(ABOUT_PROMISE, NORTH))).isEmpty();
    }

    @Test
    void refusesAnotherDisputeUnderTheSameIdentifier() {
        DisputeScene scene = opened(NORTH);
        for (OpenDispute other : new OpenDispute[] {
            open(ABOUT_JUDGEMENT, NORTH),
            open(ABOUT_PROMISE, NORTH, EAST),
            new OpenDispute(DISPUTE, ABOUT_PROMISE, set(NORTH), "It was early")
        }) {
            assertThat(scene.refusal(SOUTH, other)).isEqualTo(DisputeRefusal.ALREADY_OPENED);
        }
        assertThat(scene.refusal(EAST, open(ABOUT_PROMISE, NORTH))).isEqualTo(DisputeRefusal.ALREADY_OPENED);
    }

    @Test
    void refusesWhoeverSpeaksForNoMember() {
        OpenDispute act = open(ABOUT_PROMISE, NORTH);
        assertThat(undisputed().refusal(GUEST, act)).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(undisputed().refusal(alone(FACILITATOR), act)).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(new DisputeScene(archive(), only(NORTH)).refusal(registrar(), act))
                .isEqualTo(PartnershipRefusal.RECORD_ONLY);
    }

    @Test
    void refusesAPartnerThatDoesNotSeeWhatItIsAbout() {
        assertThat(undisputed(only(NORTH, EAST)).refusal(SOUTH, open(ABOUT_PROMISE, NORTH)))
                .isEqualTo(DisputeRefusal.NOT_YOURS);
    }

    @Test
    void refusesOthersThatNobodyKnowsOrThatAreNoMembers() {
        assertThat(undisputed().refusal(SOUTH, open(ABOUT_PROMISE, NORTH, STRANGER)))
                .isEqualTo(DisputeRefusal.PARTNER_UNKNOWN);
        assertThat(undisputed().refusal(SOUTH, open(ABOUT_PROMISE, NORTH, GUEST)))
                .isEqualTo(DisputeRefusal.SIDE_NOT_MEMBER);
    }

    @Test
    void refusesADisputeWithOneself() {
        assertThat(undisputed().refusal(SOUTH, open(ABOUT_PROMISE, SOUTH))).isEqualTo(DisputeRefusal.OWN_SIDE);
        DisputeScene scene = undisputed();
        scene.partnership().says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
        assertThat(scene.refusal(NORTH, open(ABOUT_PROMISE, NORTHERN))).isEqualTo(DisputeRefusal.OWN_SIDE);
    }

    @Test
    void refusesOthersThatDoNotSeeWhatItIsAbout() {
        assertThat(undisputed(only(SOUTH, EAST)).refusal(SOUTH, open(ABOUT_PROMISE, NORTH)))
                .isEqualTo(DisputeRefusal.SIDE_OUTSIDE);
        DisputeScene scene = undisputed(only(SOUTH, NORTHERN));
        scene.partnership().says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
        assertThat(scene.says(SOUTH, open(ABOUT_PROMISE, NORTH))).hasSize(1);
    }

    @Test
    void refusesADisputeWithNobodyOrWithTooMany() {
        assertThat(Refusals.of(() -> open(ABOUT_PROMISE))).isEqualTo(DisputeRefusal.PARTNERS_MISSING);
        TreeSet<PartnerId> many = IntStream.rangeClosed(0, PartnerSets.MOST)
                .mapToObj(i -> Records.partner("member " + i))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Refusals.of(() -> new OpenDispute(DISPUTE, ABOUT_PROMISE, many, "It was late")))
                .isEqualTo(DisputeRefusal.TOO_MANY_PARTNERS);
    }

    @Test
    void holdsItsTextToItsBounds() {
        assertThat(Refusals.of(() -> new OpenDispute(DISPUTE, ABOUT_PROMISE, set(NORTH), " ")))
                .isEqualTo(DisputeRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> new OpenDispute(DISPUTE, ABOUT_PROMISE, set(NORTH), "x".repeat(4_001))))
                .isEqualTo(DisputeRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> new OpenDispute(DISPUTE, ABOUT_PROMISE, set(NORTH), "a\u0000")))
                .isEqualTo(DisputeRefusal.TEXT_UNPRINTABLE);
    }
}

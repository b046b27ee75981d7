package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.partnership.Partnerships.*;
import static org.stewardledger.promise.Promises.*;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.act.Refusals;
import org.stewardledger.partnership.PartnershipRefusal;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

class ProposeNewTermsTest {

    @Test
    void proposesNewTermsToAllWhomTheyAffect() {
        assertThat(promised(toBoth()).saysBecause("storm", SOUTH, propose(1, LATER_BERTH)))
                .containsExactly(new NewTermsProposed(
                        PROMISE, HARBOUR, SOUTH, 2, LATER_BERTH, new TreeSet<>(Set.of(NORTH, SOUTH, EAST))));
    }

    @Test
    void asksOnlyTheMembersThatAcceptedWhatIsPromisedToThePartnership() {
        PromiseScene scene = promised(toAll());
        scene.says(WEST, accept(1));
        assertThat(scene.saysBecause("storm", NORTH, propose(1, LATER_BERTH)))
                .containsExactly(new NewTermsProposed(
                        PROMISE, HARBOUR, NORTH, 2, LATER_BERTH, new TreeSet<>(Set.of(NORTH, WEST))));
        assertThat(scene.refusal(EAST, consent(2))).isEqualTo(PromiseRefusal.NOT_YOURS);
    }

    @Test
    void renegotiatesAtOnceWhenNobodyElseIsAffected() {
        PromiseScene scene = promised(toAll());
        assertThat(scene.saysBecause("storm", NORTH, propose(1, LATER_BERTH)))
                .containsExactly(
                        new NewTermsProposed(PROMISE, HARBOUR, NORTH, 2, LATER_BERTH, new TreeSet<>(Set.of(NORTH))),
                        new PromiseRenegotiated(PROMISE, HARBOUR, 2, LATER_BERTH));
        assertThat(scene.saysBecause("storm", NORTH, propose(1, LATER_BERTH))).isEmpty();
    }

    @Test
    void canRenegotiateABrokenOrReportedPromise() {
        PromiseScene scene = reported(toSouth());
        scene.saysBecause("late", SOUTH, breach());
        assertThat(scene.saysBecause("storm", NORTH, propose(1, LATER_BERTH))).hasSize(1);
    }

    @Test
    void neverGivesANumberToOtherTermsAgain() {
        PromiseScene scene = renegotiating();
        scene.saysBecause("no", NORTH, refuse(2));
        assertThat(scene.saysBecause("storm", SOUTH, propose(1, LARGER_BERTH)))
                .containsExactly(new NewTermsProposed(
                        PROMISE, HARBOUR, SOUTH, 3, LARGER_BERTH, new TreeSet<>(Set.of(NORTH, SOUTH))));
        assertThat(scene.refusal(NORTH, consent(2))).isEqualTo(PromiseRefusal.TERMS_MOVED);
    }

    @Test
    void addsNothingWhenProposedAlready() {
        PromiseScene scene = renegotiating();
        assertThat(scene.saysBecause("storm", SOUTH, propose(1, LATER_BERTH))).isEmpty();
        scene.says(NORTH, consent(2));
        assertThat(scene.saysBecause("storm", SOUTH, propose(1, LATER_BERTH))).isEmpty();
    }

    @Test
    void canProposeAgainWhatWasRefused() {
        PromiseScene scene = renegotiating();
        scene.saysBecause("no", NORTH, refuse(2));
        assertThat(scene.saysBecause("storm", SOUTH, propose(1, LATER_BERTH))).hasSize(1);
    }

    @Test
    void refusesASecondProposalWhileOneIsOpen() {
        PromiseScene scene = renegotiating();
        assertThat(scene.refusal(SOUTH, propose(1, LARGER_BERTH))).isEqualTo(PromiseRefusal.TERMS_PENDING);
        assertThat(scene.refusal(NORTH, propose(9, LATER_BERTH))).isEqualTo(PromiseRefusal.TERMS_PENDING);
    }

    @Test
    void refusesTermsThatMovedOn() {
        assertThat(promised(toSouth()).refusal(NORTH, propose(2, BERTH))).isEqualTo(PromiseRefusal.TERMS_MOVED);
    }

    @Test
    void refusesTheTermsInForce() {
        assertThat(promised(toSouth()).refusal(NORTH, propose(1, BERTH))).isEqualTo(PromiseRefusal.TERMS_UNCHANGED);
    }

    @Test
    void refusesWhatIsNotInForce() {
        assertThat(offered(toSouth()).refusal(SOUTH, propose(9, BERTH))).isEqualTo(PromiseRefusal.NOT_MADE);
        assertThat(promised(joint()).refusal(EAST, propose(9, BERTH))).isEqualTo(PromiseRefusal.NOT_IN_FORCE);
        assertThat(kept().refusal(NORTH, propose(9, BERTH))).isEqualTo(PromiseRefusal.ALREADY_ENDED);
    }

    @Test
    void refusesWhoeverIsNotAffected() {
        assertThat(promised(toSouth()).refusal(EAST, propose(1, LATER_BERTH))).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(promised(toAll()).refusal(WEST, propose(1, LATER_BERTH))).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(kept().refusal(EAST, propose(1, LATER_BERTH))).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(kept().refusal(GUEST, propose(1, LATER_BERTH))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(nothingYet().refusal(GUEST, propose(1, LATER_BERTH))).isEqualTo(PromiseRefusal.UNKNOWN);
        assertThat(transcribed().refusal(NORTH, propose(1, LATER_BERTH))).isEqualTo(PartnershipRefusal.RECORD_ONLY);
    }

    @Test
    void refusesItWithoutAReason() {
        assertThat(promised(toSouth()).refusalWithoutReason(EAST, propose(1, LATER_BERTH)))
                .isEqualTo(ActRefusal.REASON_MISSING);
    }

    @Test
    void refusesAMilestoneThatNobodySet() {
        Terms atReview = Terms.of("Reviewed", Due.at(REVIEW));
        assertThat(promised(toSouth()).refusal(EAST, propose(1, atReview))).isEqualTo(PromiseRefusal.MILESTONE_UNKNOWN);
    }

    @Test
    void holdsTheTermsToTheirBounds() {
        assertThat(Refusals.of(() -> propose(1, Terms.of("", Due.none())))).isEqualTo(PromiseRefusal.TEXT_MISSING);
        Terms wordy = new Terms("x", Optional.of("x".repeat(4_001)), Due.none(), Optional.empty());
        assertThat(Refusals.of(() -> propose(1, wordy))).isEqualTo(PromiseRefusal.TEXT_TOO_LONG);
        Terms noisy = new Terms("x", Optional.empty(), Due.none(), Optional.of("\u0007"));
        assertThat(Refusals.of(() -> propose(1, noisy))).isEqualTo(PromiseRefusal.TEXT_UNPRINTABLE);
    }
}

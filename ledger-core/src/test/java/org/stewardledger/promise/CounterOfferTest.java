package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.partnership.Partnerships.*;
import static org.stewardledger.promise.Promises.*;

import org.junit.jupiter.api.Test;
import org.stewardledger.act.Refusals;
import org.stewardledger.partnership.PartnershipRefusal;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

class CounterOfferTest {

    @Test
    void putsOtherTermsOnTheTableInTurn() {
        PromiseScene scene = offered(toSouth());
        assertThat(scene.says(SOUTH, counter(1, LATER_BERTH)))
                .containsExactly(new OfferCountered(PROMISE, HARBOUR, SOUTH, 2, LATER_BERTH));
        assertThat(scene.says(NORTH, counter(2, LARGER_BERTH)))
                .containsExactly(new OfferCountered(PROMISE, HARBOUR, NORTH, 3, LARGER_BERTH));
    }

    @Test
    void letsThePromisorCounterARequest() {
        assertThat(requested(toSouth()).says(NORTH, counter(1, LATER_BERTH))).hasSize(1);
    }

    @Test
    void letsAnyOtherMemberCounterAnOfferToThePartnership() {
        assertThat(offered(toAll()).says(WEST, counter(1, LATER_BERTH))).hasSize(1);
    }

    @Test
    void letsWhatWasAcceptedBeforeLapse() {
        PromiseScene scene = offered(toBoth());
        scene.says(EAST, accept(1));
        scene.says(SOUTH, counter(1, LATER_BERTH));
        scene.says(NORTH, counter(2, BERTH));
        assertThat(scene.says(EAST, accept(3))).hasSize(1);
    }

    @Test
    void addsNothingWhenCounteredSoAlready() {
        PromiseScene scene = offered(toSouth());
        scene.says(SOUTH, counter(1, LATER_BERTH));
        assertThat(scene.says(SOUTH, counter(1, LATER_BERTH))).isEmpty();
    }

    @Test
    void refusesToCounterOnesOwnTerms() {
        assertThat(offered(toSouth()).refusal(NORTH, counter(1, LATER_BERTH))).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(offered(joint()).refusal(EAST, counter(1, LATER_BERTH))).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(requested(toBoth()).refusal(EAST, counter(1, LATER_BERTH))).isEqualTo(PromiseRefusal.NOT_YOURS);
    }

    @Test
    void refusesAnotherCounterBeforeTheOtherSideAnswered() {
        PromiseScene scene = offered(toSouth());
        scene.says(SOUTH, counter(1, LATER_BERTH));
        assertThat(scene.refusal(SOUTH, counter(2, LARGER_BERTH))).isEqualTo(PromiseRefusal.NOT_YOURS);
    }

    @Test
    void refusesTermsThatMovedOn() {
        PromiseScene scene = offered(toBoth());
        scene.says(SOUTH, counter(1, LATER_BERTH));
        scene.says(NORTH, counter(2, BERTH));
        assertThat(scene.refusal(EAST, counter(1, LARGER_BERTH))).isEqualTo(PromiseRefusal.TERMS_MOVED);
        assertThat(scene.refusal(EAST, counter(1, BERTH))).isEqualTo(PromiseRefusal.TERMS_MOVED);
    }

    @Test
    void refusesTheTermsThatAreOnTheTable() {
        assertThat(offered(toSouth()).refusal(SOUTH, counter(1, BERTH))).isEqualTo(PromiseRefusal.TERMS_UNCHANGED);
    }

    @Test
    void refusesToCounterWhatIsPromisedOrEnded() {
        assertThat(promised(toSouth()).refusal(SOUTH, counter(9, BERTH))).isEqualTo(PromiseRefusal.NOT_ON_TABLE);
        assertThat(reported(toSouth()).refusal(SOUTH, counter(9, BERTH))).isEqualTo(PromiseRefusal.NOT_ON_TABLE);
        assertThat(declined().refusal(SOUTH, counter(9, BERTH))).isEqualTo(PromiseRefusal.ALREADY_ENDED);
    }

    @Test
    void takesNoFirstTermsForACounterOffer() {
        assertThat(offered(toSouth()).refusal(NORTH, counter(0, BERTH))).isEqualTo(PromiseRefusal.NOT_YOURS);
    }

    @Test
    void refusesWhoeverHasNoPartInIt() {
        assertThat(offered(toSouth()).refusal(EAST, counter(1, LATER_BERTH))).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(declined().refusal(EAST, counter(1, LATER_BERTH))).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(offered(toSouth()).refusal(GUEST, counter(1, LATER_BERTH))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(nothingYet().refusal(SOUTH, counter(1, LATER_BERTH))).isEqualTo(PromiseRefusal.UNKNOWN);
        assertThat(transcribed().refusal(SOUTH, counter(1, LATER_BERTH))).isEqualTo(PartnershipRefusal.RECORD_ONLY);
    }

    @Test
    void refusesAMilestoneThatNobodySet() {
        Terms atReview = Terms.of("Reviewed", Due.at(REVIEW));
        assertThat(offered(toSouth()).refusal(EAST, counter(1, atReview))).isEqualTo(PromiseRefusal.MILESTONE_UNKNOWN);
    }

    @Test
    void holdsTheTermsToTheirBounds() {
        assertThat(Refusals.of(() -> counter(1, Terms.of(" ", Due.none())))).isEqualTo(PromiseRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> counter(1, Terms.of("x".repeat(4_001), Due.none()))))
                .isEqualTo(PromiseRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> counter(1, Terms.of("\u0001", Due.none()))))
                .isEqualTo(PromiseRefusal.TEXT_UNPRINTABLE);
    }
}

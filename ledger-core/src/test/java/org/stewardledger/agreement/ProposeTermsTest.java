package org.stewardledger.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.agreement.Agreements.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnerSets;
import org.stewardledger.act.Records;
import org.stewardledger.act.Refusals;
import org.stewardledger.act.Visibility;
import org.stewardledger.partnership.PartnershipRefusal;

class ProposeTermsTest {

    private static final ClauseVersion INTENT = new ClauseVersion(new Clause.OfElement(Element.INTENT_AND_VISION), 1);

    private static TermsProposed version(int number, PartnerId by, PartnerId... parties) {
        return new TermsProposed(
                AGREEMENT, HARBOUR, by, number, 0, set(parties), Optional.empty(), new TreeSet<>(List.of(INTENT)));
    }

    @Test
    void proposesTheDraftAsItIs() {
        assertThat(drafted().says(SOUTH, propose(1, NORTH, SOUTH))).containsExactly(version(1, SOUTH, NORTH, SOUTH));
        assertThat(proposed().agreed().stage()).isEqualTo(Stage.DRAFTING);
    }

    @Test
    void isInForceAtOnceWhenNobodyElseHasToConsent() {
        AgreementScene scene = drafted();
        assertThat(scene.says(NORTH, propose(1, NORTH)))
                .containsExactly(version(1, NORTH, NORTH), new TermsInForce(AGREEMENT, HARBOUR, 1));
        assertThat(scene.says(NORTH, propose(1, NORTH))).isEmpty();
        assertThat(scene.agreed().parties()).containsExactly(NORTH);
    }

    @Test
    void isProvisionalWithADayToReviewIt() {
        assertThat(provisional().agreed().stage()).isEqualTo(Stage.PROVISIONAL);
        assertThat(inForce().agreed().stage()).isEqualTo(Stage.IN_FORCE);
    }

    @Test
    void replacesWhatWasProposedAndNeverGivesItsNumberAgain() {
        AgreementScene scene = proposed();
        scene.saysBecause("too short", SOUTH, object(1));
        scene.says(SOUTH, write(Element.ROLES, 0, "South berths"));
        scene.says(SOUTH, propose(2, NORTH, SOUTH));
        assertThat(scene.agreed().proposedTo()).isEqualTo(set(NORTH, SOUTH));
        assertThat(scene.refusal(NORTH, consent(1))).isEqualTo(AgreementRefusal.TERMS_MOVED);
        assertThat(scene.says(NORTH, consent(2))).hasSize(2);
        assertThat(scene.agreed().version()).isEqualTo(2);
    }

    @Test
    void takesTheDraftAsItWasThen() {
        AgreementScene scene = drafted();
        scene.says(NORTH, path(0, "talk"));
        scene.says(NORTH, propose(2, NORTH, SOUTH));
        scene.says(NORTH, path(1, "shout"));
        scene.says(SOUTH, consent(1));
        assertThat(scene.agreed().resolutionPath()).containsExactly("talk");
    }

    @Test
    void addsNothingWhenProposedAlready() {
        assertThat(proposed().says(NORTH, propose(1, NORTH, SOUTH))).isEmpty();
    }

    @Test
    void canProposeAgainWhatWasWithdrawn() {
        AgreementScene scene = proposed();
        scene.says(NORTH, withdraw(1));
        assertThat(scene.says(SOUTH, propose(1, NORTH, SOUTH))).containsExactly(version(2, SOUTH, NORTH, SOUTH));
    }

    @Test
    void refusesADraftThatWasWrittenOnSince() {
        AgreementScene scene = drafted();
        scene.says(SOUTH, write(Element.ROLES, 0, "North berths"));
        assertThat(scene.refusal(NORTH, propose(1, NORTH, SOUTH))).isEqualTo(AgreementRefusal.DRAFT_MOVED);
    }

    @Test
    void refusesPartiesThatCannotBeOnes() {
        assertThat(drafted().refusal(NORTH, propose(1, NORTH, GUEST))).isEqualTo(AgreementRefusal.PARTY_NOT_MEMBER);
        assertThat(drafted().refusal(NORTH, propose(1, SOUTH))).isEqualTo(AgreementRefusal.PARTY_MISSING);
        AgreementScene scene = nothingYet();
        scene.says(scene.envelope(of(NORTH)).visibleTo(new Visibility.ToPartners(set(NORTH, SOUTH))), draft());
        assertThat(scene.refusal(NORTH, propose(0, NORTH, EAST))).isEqualTo(AgreementRefusal.PARTY_OUTSIDE);
        assertThat(scene.says(NORTH, propose(0, NORTH, SOUTH))).hasSize(1);
    }

    @Test
    void refusesWhatAnotherPartyProposes() {
        assertThat(proposed().refusal(SOUTH, propose(1, NORTH, SOUTH))).isEqualTo(AgreementRefusal.TERMS_UNCHANGED);
    }

    @Test
    void refusesWhatIsToBeRenegotiatedOrHasEnded() {
        assertThat(inForce().refusal(NORTH, propose(1, NORTH, SOUTH, EAST)))
                .isEqualTo(AgreementRefusal.ALREADY_IN_FORCE);
        assertThat(completed().refusal(NORTH, propose(9, NORTH))).isEqualTo(AgreementRefusal.ALREADY_ENDED);
    }

    @Test
    void refusesWhoeverHasNoSay() {
        assertThat(nothingYet().refusal(GUEST, propose(0, GUEST))).isEqualTo(AgreementRefusal.UNKNOWN);
        assertThat(drafted().refusal(GUEST, propose(0, GUEST))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(drafted().refusal(facilitator(), propose(0, NORTH))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(proposed().refusal(EAST, propose(1, EAST))).isEqualTo(AgreementRefusal.NOT_YOURS);
    }

    @Test
    void holdsThePartiesToTheirBounds() {
        assertThat(Refusals.of(() -> propose(1))).isEqualTo(AgreementRefusal.PARTNERS_MISSING);
        PartnerId[] many = IntStream.rangeClosed(0, PartnerSets.MOST)
                .mapToObj(i -> Records.partner("party " + i))
                .toArray(PartnerId[]::new);
        assertThat(Refusals.of(() -> propose(1, many))).isEqualTo(AgreementRefusal.TOO_MANY_PARTNERS);
    }
}

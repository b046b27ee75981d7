package org.stewardledger.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.agreement.Agreements.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Records;
import org.stewardledger.act.Refusals;
import org.stewardledger.act.Visibility;
import org.stewardledger.partnership.PartnershipRefusal;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

class RenegotiateAgreementTest {

    private static final RenegotiateAgreement ROLES = renegotiate(1, 1, roles("North berths"));

    private static final ClauseVersion INTENT = new ClauseVersion(new Clause.OfElement(Element.INTENT_AND_VISION), 1);

    private static TermsProposed version(PartnerId by, SortedSet<PartnerId> parties, ClauseVersion... clauses) {
        return new TermsProposed(
                AGREEMENT, HARBOUR, by, 2, 1, parties, Optional.empty(), new TreeSet<>(List.of(clauses)));
    }

    @Test
    void proposesTheDraftWithTheElementsChanged() {
        AgreementScene scene = inForce();
        assertThat(scene.saysBecause("unclear", SOUTH, ROLES))
                .containsExactly(
                        new ElementWritten(AGREEMENT, HARBOUR, Optional.of(SOUTH), Element.ROLES, 1, "North berths"),
                        version(
                                SOUTH,
                                set(NORTH, SOUTH),
                                INTENT,
                                new ClauseVersion(new Clause.OfElement(Element.ROLES), 1)));
        assertThat(scene.agreed().stage()).isEqualTo(Stage.UNDER_RENEGOTIATION);
        assertThat(scene.agreed().version()).isEqualTo(1);
    }

    @Test
    void movesSeveralPromisesAtOnce() {
        AgreementScene scene = inForce().with(PROMISE, standing()).with(OTHER_PROMISE, standing());
        assertThat(scene.saysBecause("storm", NORTH, amend(later(PROMISE), later(OTHER_PROMISE))))
                .containsExactly(
                        version(NORTH, set(NORTH, SOUTH), INTENT),
                        new AmendmentProposed(AGREEMENT, HARBOUR, 2, PROMISE, 1, LATER_BERTH),
                        new AmendmentProposed(AGREEMENT, HARBOUR, 2, OTHER_PROMISE, 1, LATER_BERTH));
    }

    @Test
    void isInForceAtOnceWhenNobodyElseHasToConsent() {
        AgreementScene scene = drafted();
        scene.says(NORTH, propose(1, NORTH));
        Agreement before = scene.with(PROMISE, new Amendable(true, 1, set(NORTH), Visibility.partnership()))
                .state();
        List<AgreementEvent> events = scene.saysBecause("storm", NORTH, amend(later(PROMISE)));
        assertThat(events).hasSize(3).endsWith(new TermsInForce(AGREEMENT, HARBOUR, 2));
        assertThat(before.amendedBy(events)).containsExactly(later(PROMISE));
        assertThat(scene.saysBecause("storm", NORTH, amend(later(PROMISE)))).isEmpty();
    }

    @Test
    void bringsFurtherPartiesIn() {
        AgreementScene scene = inForce();
        scene.saysBecause("wider", NORTH, among(NORTH, SOUTH, EAST));
        assertThat(scene.says(SOUTH, consent(2))).hasSize(1);
        assertThat(scene.says(EAST, consent(2))).hasSize(2);
        assertThat(scene.agreed().parties()).isEqualTo(set(NORTH, SOUTH, EAST));
    }

    @Test
    void endsWhatWasProvisionalWithoutAnyOtherChange() {
        AgreementScene scene = provisional();
        scene.saysBecause("it works", SOUTH, renegotiate(1, 1));
        scene.says(NORTH, consent(2));
        assertThat(scene.agreed().stage()).isEqualTo(Stage.IN_FORCE);
    }

    @Test
    void replacesWhatWasProposed() {
        AgreementScene scene = renegotiating();
        assertThat(scene.saysBecause("or so", SOUTH, renegotiate(1, 2, roles("South berths"))))
                .hasSize(2);
        assertThat(scene.refusal(SOUTH, consent(2))).isEqualTo(AgreementRefusal.TERMS_MOVED);
        assertThat(scene.says(NORTH, consent(3))).hasSize(2);
    }

    @Test
    void addsNothingWhenProposedAlready() {
        AgreementScene scene = inForce();
        scene.saysBecause("unclear", NORTH, ROLES);
        assertThat(scene.saysBecause("unclear", NORTH, ROLES)).isEmpty();
        scene.says(SOUTH, consent(2));
        assertThat(scene.saysBecause("unclear", NORTH, ROLES)).isEmpty();
    }

    @Test
    void refusesItWithoutAReason() {
        assertThat(inForce().refusalWithoutReason(EAST, ROLES)).isEqualTo(ActRefusal.REASON_MISSING);
    }

    @Test
    void refusesWhatMovedOn() {
        assertThat(inForce().refusal(NORTH, renegotiate(2, 1, roles("x")))).isEqualTo(AgreementRefusal.TERMS_MOVED);
        assertThat(inForce().refusal(NORTH, renegotiate(1, 2, roles("x")))).isEqualTo(AgreementRefusal.DRAFT_MOVED);
    }

    @Test
    void refusesWhatIsNotInForceOrHasEnded() {
        assertThat(drafted().refusal(NORTH, ROLES)).isEqualTo(AgreementRefusal.NOT_IN_FORCE);
        assertThat(proposed().refusal(SOUTH, ROLES)).isEqualTo(AgreementRefusal.NOT_IN_FORCE);
        assertThat(completed().refusal(NORTH, ROLES)).isEqualTo(AgreementRefusal.ALREADY_ENDED);
    }

    @Test
    void refusesWhatIsInForceOrProposedByAnother() {
        assertThat(inForce().refusal(NORTH, renegotiate(1, 1))).isEqualTo(AgreementRefusal.TERMS_UNCHANGED);
        assertThat(renegotiating().refusal(SOUTH, renegotiate(1, 2, roles("North berths"))))
                .isEqualTo(AgreementRefusal.TERMS_UNCHANGED);
    }

    @Test
    void refusesPartiesThatCannotBeOnes() {
        assertThat(inForce().refusal(NORTH, among(NORTH, SOUTH, GUEST))).isEqualTo(AgreementRefusal.PARTY_NOT_MEMBER);
        assertThat(inForce().refusal(NORTH, among(NORTH, EAST))).isEqualTo(AgreementRefusal.PARTY_MISSING);
        AgreementScene scene =
                inForce().with(PROMISE, new Amendable(true, 1, set(NORTH, EAST), Visibility.partnership()));
        assertThat(scene.refusal(NORTH, amend(later(PROMISE)))).isEqualTo(AgreementRefusal.PARTY_MISSING);
        AgreementScene narrow = nothingYet();
        narrow.says(narrow.envelope(of(NORTH)).visibleTo(new Visibility.ToPartners(set(NORTH, SOUTH))), draft());
        narrow.says(NORTH, propose(0, NORTH));
        RenegotiateAgreement wider = new RenegotiateAgreement(
                AGREEMENT, 1, 0, List.of(), List.of(), Optional.of(set(NORTH, EAST)), Optional.empty());
        assertThat(narrow.refusal(NORTH, wider)).isEqualTo(AgreementRefusal.PARTY_OUTSIDE);
    }

    @Test
    void refusesPromisesThatCannotBeAmended() {
        assertThat(inForce().refusal(NORTH, amend(later(PROMISE)))).isEqualTo(AgreementRefusal.PROMISE_UNKNOWN);
        Visibility both = new Visibility.ToPartners(set(NORTH, SOUTH));
        AgreementScene scene = inForce().with(PROMISE, new Amendable(false, 2, set(NORTH, SOUTH), both));
        assertThat(scene.refusal(NORTH, amend(later(PROMISE)))).isEqualTo(AgreementRefusal.PROMISE_NARROWED);
        scene.with(PROMISE, new Amendable(false, 2, set(NORTH, SOUTH), Visibility.partnership()));
        assertThat(scene.refusal(NORTH, amend(later(PROMISE)))).isEqualTo(AgreementRefusal.PROMISE_NOT_IN_FORCE);
        scene.with(PROMISE, new Amendable(true, 2, set(NORTH, SOUTH), Visibility.partnership()));
        assertThat(scene.refusal(NORTH, amend(later(PROMISE)))).isEqualTo(AgreementRefusal.PROMISE_MOVED);
        Amendment atReview = new Amendment(PROMISE, 2, Terms.of("Reviewed", Due.at(REVIEW)));
        assertThat(scene.refusal(EAST, amend(atReview))).isEqualTo(AgreementRefusal.MILESTONE_UNKNOWN);
    }

    @Test
    void refusesWhoeverIsNoParty() {
        assertThat(nothingYet().refusal(GUEST, ROLES)).isEqualTo(AgreementRefusal.UNKNOWN);
        assertThat(inForce().refusal(GUEST, ROLES)).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(inForce().refusal(EAST, ROLES)).isEqualTo(AgreementRefusal.NOT_YOURS);
    }

    @Test
    void holdsItsPartsToTheirBounds() {
        assertThat(Refusals.of(() -> renegotiate(1, 1, roles("")))).isEqualTo(AgreementRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> amend(new Amendment(PROMISE, 1, Terms.of(" ", Due.none())))))
                .isEqualTo(AgreementRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> among())).isEqualTo(AgreementRefusal.PARTNERS_MISSING);
        assertThat(Refusals.of(() -> renegotiate(1, 1, roles("a"), roles("b"))))
                .isEqualTo(AgreementRefusal.ELEMENT_TWICE);
        assertThat(Refusals.of(() -> amend(later(PROMISE), later(PROMISE)))).isEqualTo(AgreementRefusal.PROMISE_TWICE);
        Amendment[] many = IntStream.rangeClosed(0, RenegotiateAgreement.MOST_AMENDMENTS)
                .mapToObj(i -> later(new PromiseId(Records.id("promise " + i))))
                .toArray(Amendment[]::new);
        assertThat(Refusals.of(() -> amend(many))).isEqualTo(AgreementRefusal.TOO_MANY_AMENDMENTS);
    }
}

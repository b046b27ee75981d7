package org.stewardledger.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.agreement.Agreements.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Refusals;
import org.stewardledger.act.Visibility;
import org.stewardledger.partnership.ClosePartnership;
import org.stewardledger.partnership.ConsentToMotion;
import org.stewardledger.partnership.MotionSubject;
import org.stewardledger.partnership.PartnershipRefusal;
import org.stewardledger.partnership.PartnershipScene;

class DraftAgreementTest {

    private static Envelope seenBy(AgreementScene scene, PartnerId speaker, PartnerId... partners) {
        return scene.envelope(of(speaker)).visibleTo(new Visibility.ToPartners(set(partners)));
    }

    @Test
    void beginsADraft() {
        assertThat(nothingYet().says(NORTH, draft()))
                .containsExactly(new AgreementDrafted(AGREEMENT, HARBOUR, Optional.of(NORTH), "Berths"));
    }

    @Test
    void letsTheFacilitatorBegin() {
        assertThat(nothingYet().says(facilitator(), draft()))
                .containsExactly(new AgreementDrafted(AGREEMENT, HARBOUR, Optional.empty(), "Berths"));
    }

    @Test
    void isFoundByWhoeverWithdrawsFromThePartnership() {
        assertThat(nothingYet().says(NORTH, draft()).getFirst().tags())
                .containsExactlyInAnyOrder(
                        EventTag.of("agreement", AGREEMENT.value()), EventTag.of("partnership", HARBOUR.value()));
    }

    @Test
    void addsNothingWhenDraftedAlready() {
        AgreementScene scene = drafted();
        assertThat(scene.says(NORTH, draft())).isEmpty();
        AgreementScene facilitated = nothingYet();
        facilitated.says(facilitator(), draft());
        assertThat(facilitated.says(facilitator(), draft())).isEmpty();
    }

    @Test
    void fixesWhoMaySeeIt() {
        AgreementScene scene = nothingYet();
        scene.says(seenBy(scene, NORTH, NORTH, SOUTH), draft());
        assertThat(scene.state().audience()).contains(new Visibility.ToPartners(set(NORTH, SOUTH)));
        scene.says(SOUTH, write(Element.ROLES, 0, "South berths"));
        assertThat(scene.history().getLast().visibility()).isEqualTo(new Visibility.ToPartners(set(NORTH, SOUTH)));
        assertThat(scene.refusal(EAST, write(Element.ROLES, 1, "East berths"))).isEqualTo(AgreementRefusal.NOT_YOURS);
    }

    @Test
    void refusesAnAudienceThatDoesNotFit() {
        AgreementScene scene = nothingYet();
        assertThat(Refusals.of(() -> scene.says(seenBy(scene, NORTH), draft()))).isEqualTo(ActRefusal.AUDIENCE_UNFIT);
        assertThat(Refusals.of(() -> scene.says(seenBy(scene, NORTH, SOUTH), draft())))
                .isEqualTo(ActRefusal.AUDIENCE_UNFIT);
        assertThat(Refusals.of(() -> scene.says(seenBy(scene, NORTH, NORTH, STRANGER), draft())))
                .isEqualTo(ActRefusal.AUDIENCE_UNFIT);
        assertThat(Refusals.of(() -> drafted().says(seenBy(scene, NORTH, NORTH), define(0, "Berths"))))
                .isEqualTo(ActRefusal.NOT_NARROWABLE);
    }

    @Test
    void refusesAnIdentifierThatIsTaken() {
        assertThat(drafted().refusal(NORTH, new DraftAgreement(AGREEMENT, HARBOUR, "Cranes")))
                .isEqualTo(AgreementRefusal.ALREADY_DRAFTED);
        assertThat(drafted().refusal(SOUTH, draft())).isEqualTo(AgreementRefusal.ALREADY_DRAFTED);
        assertThat(drafted().refusal(facilitator(), draft())).isEqualTo(AgreementRefusal.ALREADY_DRAFTED);
    }

    @Test
    void isNotNarrowedByTheFacilitatorWhoWouldNotSeeIt() {
        AgreementScene scene = nothingYet();
        Envelope narrowed = scene.envelope(facilitator()).visibleTo(new Visibility.ToPartners(set(NORTH, SOUTH)));
        assertThat(Refusals.of(() -> scene.says(narrowed, draft()))).isEqualTo(ActRefusal.AUDIENCE_UNFIT);
    }

    @Test
    void refusesWhoeverIsNoMember() {
        assertThat(nothingYet().refusal(GUEST, draft())).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(new AgreementScene(archive()).refusal(NORTH, draft())).isEqualTo(PartnershipRefusal.RECORD_ONLY);
    }

    @Test
    void beginsNothingInAPartnershipThatIsClosed() {
        PartnershipScene closed = harbour();
        closed.says(of(NORTH), new ClosePartnership(HARBOUR));
        for (PartnerId member : closed.facts().members()) {
            closed.says(of(member), new ConsentToMotion(HARBOUR, MotionSubject.CLOSING, 1));
        }
        assertThat(new AgreementScene(closed).refusal(NORTH, draft())).isEqualTo(PartnershipRefusal.CLOSED);
    }

    @Test
    void holdsTheNameToItsBounds() {
        assertThat(Refusals.of(() -> new DraftAgreement(AGREEMENT, HARBOUR, " ")))
                .isEqualTo(AgreementRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> new DraftAgreement(AGREEMENT, HARBOUR, "x".repeat(201))))
                .isEqualTo(AgreementRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> new DraftAgreement(AGREEMENT, HARBOUR, "a\nb")))
                .isEqualTo(AgreementRefusal.TEXT_UNPRINTABLE);
    }
}

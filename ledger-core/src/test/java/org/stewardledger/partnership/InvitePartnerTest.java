package org.stewardledger.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Records;
import org.stewardledger.act.Refusals;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Text;

class InvitePartnerTest {

    private final PartnershipScene scene = harbour();

    @Test
    void invitesAPartnerWithItsRepresentative() {
        assertThat(scene.says(of(SOUTH), invite(STRANGER)))
                .containsExactly(new PartnerInvited(
                        HARBOUR,
                        STRANGER,
                        new Text.Plain("Partner " + STRANGER),
                        PartnerKind.ORGANISATION,
                        representative(STRANGER),
                        new Personal.Clear(representative(STRANGER), "Representative of " + STRANGER)));
        assertThat(scene.facts().isMember(STRANGER)).isFalse();
    }

    @Test
    void addsNothingWhenInvitedAgain() {
        scene.repeats(of(SOUTH), invite(STRANGER));
        assertThat(scene.says(of(NORTH), invite(SOUTH))).isEmpty();
    }

    @Test
    void addsNothingWhenOnlyTheNameOfTheRepresentativeDiffers() {
        Partner same = new Partner(
                GUEST,
                "Partner " + GUEST,
                PartnerKind.ORGANISATION,
                new Representative(representative(GUEST), "Somebody"));
        assertThat(scene.says(of(SOUTH), new InvitePartner(HARBOUR, same))).isEmpty();
    }

    @Test
    void recordsTheNameOfAPersonAsPersonalAndNeverComparesIt() {
        assertThat(scene.says(of(SOUTH), new InvitePartner(HARBOUR, person("Robin"))))
                .containsExactly(new PartnerInvited(
                        HARBOUR,
                        STRANGER,
                        new Personal.Clear(STRANGER.asPerson(), "Robin"),
                        PartnerKind.PERSON,
                        representative(STRANGER),
                        new Personal.Clear(representative(STRANGER), "Robin")));
        assertThat(scene.facts().partners().get(STRANGER).name()).isEmpty();
        assertThat(scene.says(of(SOUTH), new InvitePartner(HARBOUR, person("Robyn"))))
                .isEmpty();
        assertThat(scene.refusal(of(SOUTH), invite(STRANGER)))
                .as("an organisation, not a person")
                .isEqualTo(PartnershipRefusal.ALREADY_INVITED);
    }

    private static Partner person(String name) {
        return new Partner(STRANGER, name, PartnerKind.PERSON, new Representative(representative(STRANGER), name));
    }

    @Test
    void refusesToInviteAPartnerAgainAsSomebodyElse() {
        Partner other = new Partner(
                GUEST,
                "Partner " + GUEST,
                PartnerKind.ORGANISATION,
                new Representative(representative(SOUTH), "Somebody"));
        assertThat(scene.refusal(of(SOUTH), new InvitePartner(HARBOUR, other)))
                .isEqualTo(PartnershipRefusal.ALREADY_INVITED);
    }

    @Test
    void letsNobodyElseSpeakForAPartnerThatHasLeft() {
        scene.says(of(SOUTH), new WithdrawFromPartnership(HARBOUR, SOUTH, List.of()));
        Partner known = introduced(SOUTH);
        Partner taken = new Partner(
                SOUTH,
                known.name(),
                known.kind(),
                new Representative(representative(NORTH), "A representative of north"));
        Partner renamed = new Partner(SOUTH, "Another", known.kind(), known.representative());
        Partner grown = new Partner(SOUTH, known.name(), PartnerKind.LARGER_WHOLE, known.representative());
        for (Partner other : List.of(taken, renamed, grown)) {
            assertThat(scene.refusal(of(NORTH), new InvitePartner(HARBOUR, other)))
                    .isEqualTo(PartnershipRefusal.ALREADY_INVITED);
        }
        assertThat(scene.says(of(NORTH), new InvitePartner(HARBOUR, known))).hasSize(1);
        assertThat(scene.standing(Speaker.representing(representative(NORTH), SOUTH))
                        .speaksFor(SOUTH))
                .isFalse();
    }

    @Test
    void invitesNobodyWhomTheFacilitatorWouldRepresent() {
        PersonId pilot = Records.person("pilot");
        scene.says(of(NORTH), new AppointFacilitator(HARBOUR, pilot, "Pilot"));
        for (PartnerId partner : List.of(SOUTH, EAST, WEST, NORTHERN)) {
            scene.says(of(partner), new ConsentToMotion(HARBOUR, MotionSubject.FACILITATOR, 1));
        }
        Partner piloted = new Partner(STRANGER, "Pilots", PartnerKind.TEAM, new Representative(pilot, "Pilot"));
        assertThat(scene.refusal(of(NORTH), new InvitePartner(HARBOUR, piloted)))
                .isEqualTo(PartnershipRefusal.NOT_NEUTRAL);
    }

    @Test
    void refusesAnInvitationByWhoeverIsNoMember() {
        assertThat(scene.refusal(of(GUEST), invite(STRANGER))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(scene.refusal(alone(OPERATOR), invite(STRANGER))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        Speaker impostor = Speaker.representing(representative(GUEST), SOUTH);
        assertThat(scene.refusal(impostor, invite(STRANGER))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
    }

    @Test
    void refusesAnInvitationWhereNobodySpeaks() {
        InvitePartner invitation = new InvitePartner(ARCHIVE, introduced(GUEST));
        assertThat(archive().refusal(registrar(), invitation)).isEqualTo(PartnershipRefusal.RECORD_ONLY);
    }

    @Test
    void refusesAnInvitationToWhatWasNeverFormed() {
        assertThat(nothing().refusal(of(NORTH), invite(GUEST))).isEqualTo(PartnershipRefusal.UNKNOWN);
    }

    @Test
    void asksForStandingBeforeItTellsWhoIsInvited() {
        Partner other =
                new Partner(SOUTH, "Another", PartnerKind.TEAM, new Representative(representative(SOUTH), "Somebody"));
        assertThat(scene.refusal(of(GUEST), new InvitePartner(HARBOUR, other)))
                .isEqualTo(PartnershipRefusal.NOT_MEMBER);
    }

    @Test
    void holdsNamesToTheirBounds() {
        Representative nameless = new Representative(representative(GUEST), " ");
        Partner unnamed = new Partner(GUEST, "x".repeat(201), PartnerKind.TEAM, nameless);
        assertThat(Refusals.of(() -> new InvitePartner(HARBOUR, unnamed))).isEqualTo(PartnershipRefusal.TEXT_MISSING);
        Partner long201 = new Partner(
                GUEST, "x".repeat(201), PartnerKind.TEAM, introduced(GUEST).representative());
        assertThat(Refusals.of(() -> new InvitePartner(HARBOUR, long201))).isEqualTo(PartnershipRefusal.TEXT_TOO_LONG);
        Partner bell = new Partner(
                GUEST, "a\u0007", PartnerKind.TEAM, introduced(GUEST).representative());
        assertThat(Refusals.of(() -> new InvitePartner(HARBOUR, bell))).isEqualTo(PartnershipRefusal.TEXT_UNPRINTABLE);
    }
}

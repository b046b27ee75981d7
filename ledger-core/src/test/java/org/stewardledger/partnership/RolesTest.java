package org.stewardledger.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.act.Records.person;
import static org.stewardledger.partnership.Partnerships.ARCHIVE;
import static org.stewardledger.partnership.Partnerships.GUEST;
import static org.stewardledger.partnership.Partnerships.HARBOUR;
import static org.stewardledger.partnership.Partnerships.NORTH;
import static org.stewardledger.partnership.Partnerships.NORTHERN;
import static org.stewardledger.partnership.Partnerships.SOUTH;
import static org.stewardledger.partnership.Partnerships.STRANGER;
import static org.stewardledger.partnership.Partnerships.alone;
import static org.stewardledger.partnership.Partnerships.archive;
import static org.stewardledger.partnership.Partnerships.harbour;
import static org.stewardledger.partnership.Partnerships.invite;
import static org.stewardledger.partnership.Partnerships.of;
import static org.stewardledger.partnership.Partnerships.registrar;
import static org.stewardledger.partnership.Partnerships.representative;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Refusals;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Visibility;

/** Giving roles and ending them, and what comes of it. */
class RolesTest {

    private static final PersonId SAILOR = person("sailor");
    private static final Role SPEAKS_FOR_SOUTH = Role.representing(SAILOR, SOUTH);
    private static final Role OBSERVER = new Role(RoleKind.OBSERVER, SAILOR, Optional.empty(), Optional.empty());
    private static final Role TREASURER =
            new Role(RoleKind.TITLED, SAILOR, Optional.of(SOUTH), Optional.of("Treasurer"));

    private final PartnershipScene scene = harbour();

    private static AssignRole assign(Role role) {
        return new AssignRole(HARBOUR, role, "Sailor");
    }

    private static EndRole end(Role role) {
        return new EndRole(HARBOUR, role);
    }

    @Test
    void letsAnotherPersonSpeakForAPartnerFromThenOn() {
        Instant before = scene.now().minusSeconds(1);
        assertThat(scene.says(of(SOUTH), assign(SPEAKS_FOR_SOUTH)))
                .containsExactly(new RoleAssigned(HARBOUR, SPEAKS_FOR_SOUTH, new Personal.Clear(SAILOR, "Sailor")));
        Speaker sailor = Speaker.representing(SAILOR, SOUTH);
        assertThat(scene.standing(sailor).speaksFor(SOUTH)).isTrue();
        assertThat(scene.viewer(sailor).knowsPartnership()).isTrue();
        var earlier = new Occasion(sailor, before, scene.now(), Optional.empty(), Visibility.partnership());
        assertThat(scene.standing(earlier).speaksFor(SOUTH)).isFalse();
    }

    @Test
    void endsARepresentationAtOnce() {
        scene.says(of(SOUTH), assign(SPEAKS_FOR_SOUTH));
        Role first = Role.representing(representative(SOUTH), SOUTH);
        assertThat(scene.says(Speaker.representing(SAILOR, SOUTH), end(first)))
                .containsExactly(new RoleEnded(HARBOUR, first));
        assertThat(scene.standing(of(SOUTH)).speaksFor(SOUTH)).isFalse();
        assertThat(scene.viewer(of(SOUTH)).knowsPartnership()).isFalse();
    }

    @Test
    void keepsTheLastRepresentativeOfAPartner() {
        assertThat(scene.refusal(of(SOUTH), end(Role.representing(representative(SOUTH), SOUTH))))
                .isEqualTo(PartnershipRefusal.LAST_REPRESENTATIVE);
        scene.says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
        assertThat(scene.refusal(of(NORTH), end(Role.representing(representative(NORTH), NORTH))))
                .isEqualTo(PartnershipRefusal.LAST_REPRESENTATIVE);
    }

    @Test
    void admitsAnObserverWhoReadsAndSpeaksForNobody() {
        scene.says(of(NORTH), assign(OBSERVER));
        assertThat(scene.standing(alone(SAILOR)).observer()).isTrue();
        assertThat(scene.standing(alone(SAILOR)).speaksFor()).isEmpty();
        assertThat(scene.viewer(alone(SAILOR)).knowsPartnership()).isTrue();
        scene.says(of(SOUTH), end(OBSERVER));
        assertThat(scene.standing(alone(SAILOR)).observer()).isFalse();
        assertThat(scene.viewer(alone(SAILOR)).knowsPartnership()).isFalse();
    }

    @Test
    void letsAnObserverSpeakOnlyFromWhenItWasAdmittedOn() {
        Instant before = scene.now();
        scene.says(of(NORTH), assign(OBSERVER));
        scene.says(of(SOUTH), assign(TREASURER));
        Occasion earlier = new Occasion(
                alone(SAILOR), before.minusSeconds(1), scene.now(), Optional.empty(), Visibility.partnership());
        assertThat(scene.standing(earlier).observer()).isFalse();
        assertThat(scene.standing(alone(SAILOR)).observer()).isTrue();
    }

    @Test
    void givesATitledRoleThatGivesNoStanding() {
        scene.says(of(SOUTH), assign(TREASURER));
        assertThat(scene.standing(Speaker.representing(SAILOR, SOUTH)).speaksFor())
                .isEmpty();
        assertThat(scene.viewer(alone(SAILOR)).knowsPartnership()).isFalse();
    }

    @Test
    void letsWhoeverHasARoleGiveItUp() {
        scene.says(of(SOUTH), assign(OBSERVER));
        assertThat(scene.says(alone(SAILOR), end(OBSERVER))).containsExactly(new RoleEnded(HARBOUR, OBSERVER));
    }

    @Test
    void addsNothingWhenRepeated() {
        for (Role role : new Role[] {SPEAKS_FOR_SOUTH, OBSERVER, TREASURER}) {
            scene.repeats(of(SOUTH), assign(role));
            scene.repeats(of(SOUTH), end(role));
            assertThat(scene.says(of(SOUTH), assign(role))).hasSize(1);
        }
    }

    @Test
    void refusesRolesThatAreNotTheSpeakersToGive() {
        assertThat(scene.refusal(of(NORTH), assign(SPEAKS_FOR_SOUTH))).isEqualTo(PartnershipRefusal.NOT_YOURS);
        assertThat(scene.refusal(of(NORTH), assign(TREASURER))).isEqualTo(PartnershipRefusal.NOT_YOURS);
        assertThat(scene.refusal(of(GUEST), assign(OBSERVER))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(scene.refusal(of(NORTH), assign(Role.representing(SAILOR, STRANGER))))
                .isEqualTo(PartnershipRefusal.PARTNER_UNKNOWN);
        scene.says(of(SOUTH), assign(SPEAKS_FOR_SOUTH));
        assertThat(scene.refusal(of(NORTH), end(SPEAKS_FOR_SOUTH))).isEqualTo(PartnershipRefusal.NOT_YOURS);
        assertThat(archive().refusal(registrar(), new AssignRole(ARCHIVE, OBSERVER, "Sailor")))
                .isEqualTo(PartnershipRefusal.RECORD_ONLY);
    }

    @Test
    void letsAnInvitedPartnerNameWhoSpeaksForIt() {
        Role role = Role.representing(SAILOR, GUEST);
        assertThat(scene.says(of(GUEST), assign(role))).hasSize(1);
        assertThat(scene.says(Speaker.representing(SAILOR, GUEST), new JoinPartnership(HARBOUR, GUEST)))
                .hasSize(1);
    }

    @Test
    void refusesToEndWhatNobodyHas() {
        assertThat(scene.refusal(of(SOUTH), end(TREASURER))).isEqualTo(PartnershipRefusal.ROLE_UNKNOWN);
        assertThat(scene.refusalWithoutReason(of(SOUTH), end(TREASURER))).isEqualTo(ActRefusal.REASON_MISSING);
    }

    @Test
    void letsTheFacilitatorRepresentNobody() {
        MotionsTest.facilitatedBy(scene, SAILOR);
        assertThat(scene.refusal(of(SOUTH), assign(SPEAKS_FOR_SOUTH))).isEqualTo(PartnershipRefusal.NOT_NEUTRAL);
    }

    @Test
    void holdsARoleToItsForm() {
        assertThat(Refusals.of(() -> end(new Role(RoleKind.OBSERVER, SAILOR, Optional.of(SOUTH), Optional.empty()))))
                .isEqualTo(PartnershipRefusal.ROLE_UNFIT);
        assertThat(Refusals.of(() -> end(new Role(RoleKind.TITLED, SAILOR, Optional.of(SOUTH), Optional.empty()))))
                .isEqualTo(PartnershipRefusal.ROLE_UNFIT);
        assertThat(Refusals.of(
                        () -> assign(new Role(RoleKind.REPRESENTATIVE, SAILOR, Optional.empty(), Optional.empty()))))
                .isEqualTo(PartnershipRefusal.ROLE_UNFIT);
        assertThat(Refusals.of(() -> end(new Role(RoleKind.TITLED, SAILOR, Optional.of(SOUTH), Optional.of("")))))
                .isEqualTo(PartnershipRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> new AssignRole(HARBOUR, OBSERVER, "x".repeat(201))))
                .isEqualTo(PartnershipRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> new AssignRole(HARBOUR, OBSERVER, "a\tb")))
                .isEqualTo(PartnershipRefusal.TEXT_UNPRINTABLE);
    }

    @Test
    void letsAPartnerThatHasLeftBringInNobodyElse() {
        scene.says(of(SOUTH), new WithdrawFromPartnership(HARBOUR, SOUTH, List.of()));
        assertThat(scene.refusal(of(SOUTH), assign(SPEAKS_FOR_SOUTH))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(scene.refusal(of(SOUTH), assign(TREASURER))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        scene.says(of(NORTH), invite(SOUTH));
        assertThat(scene.says(of(SOUTH), assign(SPEAKS_FOR_SOUTH))).hasSize(1);
    }
}

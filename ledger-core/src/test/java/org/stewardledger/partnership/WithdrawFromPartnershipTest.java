package org.stewardledger.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.act.Records.person;
import static org.stewardledger.partnership.Partnerships.EAST;
import static org.stewardledger.partnership.Partnerships.GUEST;
import static org.stewardledger.partnership.Partnerships.HARBOUR;
import static org.stewardledger.partnership.Partnerships.NORTH;
import static org.stewardledger.partnership.Partnerships.NORTHERN;
import static org.stewardledger.partnership.Partnerships.SOUTH;
import static org.stewardledger.partnership.Partnerships.STRANGER;
import static org.stewardledger.partnership.Partnerships.WEST;
import static org.stewardledger.partnership.Partnerships.harbour;
import static org.stewardledger.partnership.Partnerships.invite;
import static org.stewardledger.partnership.Partnerships.join;
import static org.stewardledger.partnership.Partnerships.of;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Visibility;

class WithdrawFromPartnershipTest {

    private final PartnershipScene scene = harbour();

    private static WithdrawFromPartnership leaves(PartnerId partner) {
        return new WithdrawFromPartnership(HARBOUR, partner, List.of());
    }

    @Test
    void leavesAndSpeaksAsAMemberNoMore() {
        assertThat(scene.says(of(SOUTH), leaves(SOUTH))).containsExactly(new PartnerWithdrew(HARBOUR, SOUTH));
        assertThat(scene.standing(of(SOUTH)).member()).isFalse();
        assertThat(scene.viewer(of(SOUTH)).knowsPartnership()).isTrue();
        assertThat(scene.facts().members()).containsExactlyInAnyOrder(NORTH, EAST, WEST, NORTHERN);
    }

    @Test
    void leavesUnderAllItsNames() {
        scene.says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
        scene.says(of(NORTHERN), leaves(NORTHERN));
        assertThat(scene.facts().isMember(NORTH)).isFalse();
        assertThat(scene.facts().members()).containsExactlyInAnyOrder(SOUTH, EAST, WEST);
    }

    @Test
    void addsNothingWhenItHasLeft() {
        scene.repeats(of(SOUTH), leaves(SOUTH));
    }

    @Test
    void joinsAgainOnlyWhenInvitedAgain() {
        scene.says(of(SOUTH), leaves(SOUTH));
        assertThat(scene.refusal(of(SOUTH), join(SOUTH))).isEqualTo(PartnershipRefusal.NOT_INVITED);
        Instant away = scene.now();
        assertThat(scene.says(of(NORTH), invite(SOUTH))).hasSize(1);
        assertThat(scene.says(of(SOUTH), join(SOUTH))).hasSize(1);
        assertThat(scene.standing(of(SOUTH)).member()).isTrue();
        Occasion whileAway = new Occasion(of(SOUTH), away, scene.now(), Optional.empty(), Visibility.partnership());
        assertThat(scene.standing(whileAway).member())
                .as("for a time at which it was away")
                .isFalse();
    }

    @Test
    void settlesWhatOnlyItsConsentWasMissingFor() {
        scene.says(of(NORTH), new StateProblem(HARBOUR, "Ships queue for days"));
        for (PartnerId partner : List.of(EAST, WEST, NORTHERN)) {
            scene.says(of(partner), new ConsentToMotion(HARBOUR, MotionSubject.PROBLEM, 1));
        }
        scene.says(of(SOUTH), new ObjectToMotion(HARBOUR, MotionSubject.PROBLEM, 1));
        assertThat(scene.says(of(SOUTH), leaves(SOUTH)))
                .containsExactly(
                        new PartnerWithdrew(HARBOUR, SOUTH), new MotionCarried(HARBOUR, MotionSubject.PROBLEM, 1));
        assertThat(scene.refusal(of(SOUTH), new ConsentToMotion(HARBOUR, MotionSubject.PROBLEM, 1)))
                .isEqualTo(PartnershipRefusal.NOT_MEMBER);
    }

    @Test
    void appointsNobodyWhoRepresentsAPartnerByLeaving() {
        PersonId pilot = person("pilot");
        scene.says(of(NORTH), new AppointFacilitator(HARBOUR, pilot, "Pilot"));
        for (PartnerId partner : List.of(EAST, WEST, NORTHERN)) {
            scene.says(of(partner), new ConsentToMotion(HARBOUR, MotionSubject.FACILITATOR, 1));
        }
        scene.says(of(EAST), new AssignRole(HARBOUR, Role.representing(pilot, EAST), "Pilot"));
        assertThat(scene.says(of(SOUTH), leaves(SOUTH))).containsExactly(new PartnerWithdrew(HARBOUR, SOUTH));
        assertThat(scene.facts().offices().facilitator()).isEmpty();
    }

    @Test
    void refusesWhoeverIsNotThatMember() {
        assertThat(scene.refusal(of(NORTH), leaves(SOUTH))).isEqualTo(PartnershipRefusal.NOT_YOURS);
        assertThat(scene.refusal(of(NORTH), leaves(STRANGER))).isEqualTo(PartnershipRefusal.PARTNER_UNKNOWN);
        assertThat(scene.refusal(of(GUEST), leaves(GUEST))).isEqualTo(PartnershipRefusal.NEVER_MEMBER);
        assertThat(scene.refusalWithoutReason(of(SOUTH), leaves(SOUTH))).isEqualTo(ActRefusal.REASON_MISSING);
    }
}

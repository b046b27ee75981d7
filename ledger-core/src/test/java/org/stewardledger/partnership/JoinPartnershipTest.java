package org.stewardledger.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.partnership.Partnerships.*;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.Visibility;

class JoinPartnershipTest {

    private final PartnershipScene scene = harbour();

    @Test
    void letsAnInvitedPartnerJoin() {
        assertThat(scene.says(of(GUEST), join(GUEST))).containsExactly(new PartnerJoined(HARBOUR, GUEST));
        assertThat(scene.standing(of(GUEST)).member()).isTrue();
    }

    @Test
    void addsNothingWhenJoinedAlready() {
        scene.repeats(of(GUEST), join(GUEST));
    }

    @Test
    void refusesAPartnerThatNobodyInvited() {
        assertThat(scene.refusal(of(STRANGER), join(STRANGER))).isEqualTo(PartnershipRefusal.PARTNER_UNKNOWN);
        assertThat(scene.refusal(of(SOUTH), join(STRANGER))).isEqualTo(PartnershipRefusal.PARTNER_UNKNOWN);
    }

    @Test
    void refusesToJoinForAnother() {
        assertThat(scene.refusal(of(SOUTH), join(GUEST))).isEqualTo(PartnershipRefusal.NOT_YOURS);
        assertThat(scene.refusal(alone(representative(GUEST)), join(GUEST))).isEqualTo(PartnershipRefusal.NOT_YOURS);
    }

    @Test
    void refusesToJoinWhereNobodySpeaks() {
        assertThat(archive().refusal(registrar(), new JoinPartnership(ARCHIVE, NORTH)))
                .isEqualTo(PartnershipRefusal.RECORD_ONLY);
    }

    @Test
    void refusesToJoinWhatWasNeverFormed() {
        assertThat(nothing().refusal(of(NORTH), join(NORTH))).isEqualTo(PartnershipRefusal.UNKNOWN);
    }

    @Test
    void givesStandingOnlyFromTheTimeOfJoiningOn() {
        Instant before = scene.now();
        scene.says(of(GUEST), join(GUEST));
        scene.says(of(NORTH), set(REVIEW, "Review", JUNE));
        Occasion earlier = new Occasion(
                of(GUEST), before.minusSeconds(1), scene.now(), Optional.empty(), Visibility.partnership());
        assertThat(scene.standing(earlier).member()).isFalse();
        assertThat(scene.standing(of(GUEST)).member()).isTrue();
    }
}

package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.partnership.Partnerships.*;
import static org.stewardledger.promise.Promises.*;

import org.junit.jupiter.api.Test;
import org.stewardledger.partnership.PartnershipRefusal;

class ReleasePromiseTest {

    @Test
    void endsThePromiseWhenAllPromiseesHaveReleasedIt() {
        PromiseScene scene = promised(toBoth());
        assertThat(scene.says(SOUTH, release())).containsExactly(new ReleaseDeclared(PROMISE, HARBOUR, SOUTH));
        assertThat(scene.says(EAST, release()))
                .containsExactly(new ReleaseDeclared(PROMISE, HARBOUR, EAST), new PromiseReleased(PROMISE, HARBOUR));
    }

    @Test
    void takesTheMembersThatAcceptedWhatIsPromisedToThePartnership() {
        PromiseScene scene = promised(toAll());
        scene.says(WEST, accept(1));
        scene.says(EAST, accept(1));
        assertThat(scene.says(WEST, release())).hasSize(1);
        assertThat(scene.says(EAST, release())).hasSize(2);
    }

    @Test
    void takesAnyOtherMemberWhenNoneAccepted() {
        assertThat(promised(toAll()).says(WEST, release())).hasSize(2);
    }

    @Test
    void releasesWhatWasReported() {
        assertThat(reported(toSouth()).says(SOUTH, release())).hasSize(2);
    }

    @Test
    void staysOpenWhenSomeReleasedAndTheOthersAreSatisfied() {
        PromiseScene scene = reported(toBoth());
        scene.says(SOUTH, release());
        assertThat(scene.says(EAST, satisfied())).hasSize(1);
        assertThat(scene.says(EAST, release())).hasSize(2);
    }

    @Test
    void addsNothingWhenReleasedAlready() {
        assertThat(released().says(SOUTH, release())).isEmpty();
        PromiseScene scene = promised(toBoth());
        scene.says(SOUTH, release());
        assertThat(scene.says(SOUTH, release())).isEmpty();
    }

    @Test
    void refusesAnyoneElse() {
        assertThat(promised(toSouth()).refusal(NORTH, release())).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(promised(toSouth()).refusal(EAST, release())).isEqualTo(PromiseRefusal.NOT_YOURS);
        PromiseScene scene = promised(toAll());
        scene.says(WEST, accept(1));
        assertThat(scene.refusal(EAST, release())).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(kept().refusal(EAST, release())).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(kept().refusal(GUEST, release())).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(nothingYet().refusal(GUEST, release())).isEqualTo(PromiseRefusal.UNKNOWN);
        assertThat(transcribed().refusal(SOUTH, release())).isEqualTo(PartnershipRefusal.RECORD_ONLY);
    }

    @Test
    void refusesWhatIsNotInForce() {
        assertThat(offered(toSouth()).refusal(SOUTH, release())).isEqualTo(PromiseRefusal.NOT_MADE);
        assertThat(promised(joint()).refusal(SOUTH, release())).isEqualTo(PromiseRefusal.NOT_IN_FORCE);
        assertThat(kept().refusal(SOUTH, release())).isEqualTo(PromiseRefusal.ALREADY_ENDED);
        assertThat(revoked().refusal(SOUTH, release())).isEqualTo(PromiseRefusal.ALREADY_ENDED);
    }
}

package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.partnership.Partnerships.*;
import static org.stewardledger.promise.Promises.*;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.Records;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.Amendable;

/** What an agreement reads of a promise, and what becomes of the promise when the agreement amends it. */
class AmendedPromiseTest {

    private static Amendable amendable(PromiseScene scene) {
        return scene.state().amendable().orElseThrow();
    }

    private static Promise amended(PromiseScene scene) {
        PromiseEvent event =
                scene.state().amended(PROMISE, LARGER_BERTH, Optional.empty()).orElseThrow();
        Occasion occasion =
                new Occasion(of(NORTH), scene.now(), scene.now(), Optional.empty(), Visibility.partnership());
        return Promise.evolve(scene.state(), Records.recorded(99, event, occasion, Optional.empty(), 99));
    }

    @Test
    void showsWhomNewTermsWouldAffect() {
        assertThat(amendable(promised(toSouth())))
                .isEqualTo(new Amendable(true, 1, new TreeSet<>(Set.of(NORTH, SOUTH)), Visibility.partnership()));
        PromiseScene toAll = promised(toAll());
        toAll.says(WEST, accept(1));
        assertThat(amendable(toAll).affected()).containsExactlyInAnyOrder(NORTH, WEST);
    }

    @Test
    void canBeAmendedOnlyWhileItIsInForce() {
        assertThat(amendable(offered(toSouth())).inForce()).isFalse();
        assertThat(amendable(promised(joint())).inForce()).isFalse();
        assertThat(amendable(kept()).inForce()).isFalse();
        assertThat(amendable(reported(toSouth())).inForce()).isTrue();
        assertThat(nothingYet().state().amendable()).isEmpty();
        assertThat(transcribed().state().amendable()).isEmpty();
        assertThat(transcribed().state().amended(PROMISE, LARGER_BERTH, Optional.empty()))
                .isEmpty();
    }

    @Test
    void getsTheNextNumberAndWhatWasProposedInItLapses() {
        PromiseScene scene = renegotiating();
        assertThat(scene.state().amended(PROMISE, LARGER_BERTH, Optional.empty()))
                .contains(new PromiseRenegotiated(PROMISE, HARBOUR, 3, LARGER_BERTH));
        Course course = ((Promise.Promised) amended(scene)).course();
        assertThat(course.terms().version()).isEqualTo(3);
        assertThat(course.terms().terms()).isEqualTo(LARGER_BERTH);
        assertThat(course.newTerms()).isEmpty();
    }

    @Test
    void comesUnderNoAgreementWhenItIsPromisedToAll() {
        AgreementId agreement = new AgreementId(new UUID(0, 77));
        assertThat(promised(toAll()).state().amended(PROMISE, LARGER_BERTH, Optional.of(agreement)))
                .contains(new PromiseRenegotiated(PROMISE, HARBOUR, 2, LARGER_BERTH));
        assertThat(promised(toSouth()).state().amended(PROMISE, LARGER_BERTH, Optional.of(agreement)))
                .contains(new PromiseRenegotiated(PROMISE, HARBOUR, 2, LARGER_BERTH, Optional.of(agreement)));
    }

    @Test
    void isAcceptedOnTheNewTermsByWhoeverMayHoldThePromisorsToIt() {
        Course course = ((Promise.Promised) amended(reported(toSouth()))).course();
        assertThat(course.accepted()).containsEntry(SOUTH, 2).doesNotContainKey(NORTH);
        assertThat(course.fulfilment().latest()).isEmpty();
    }
}

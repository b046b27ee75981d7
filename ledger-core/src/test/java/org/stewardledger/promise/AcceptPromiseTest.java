package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.partnership.Partnerships.*;
import static org.stewardledger.promise.Promises.*;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Records;
import org.stewardledger.partnership.PartnershipRefusal;
import org.stewardledger.partnership.PartnershipScene;

class AcceptPromiseTest {

    @Test
    void acceptsAPromise() {
        assertThat(promised(toSouth()).says(SOUTH, accept(1)))
                .containsExactly(new PromiseAccepted(PROMISE, HARBOUR, SOUTH, 1));
    }

    @Test
    void acceptsAnOfferWithoutMakingItAPromise() {
        PromiseScene scene = offered(toSouth());
        assertThat(scene.says(SOUTH, accept(1))).hasSize(1);
        assertThat(scene.refusal(NORTH, reportDone())).isEqualTo(PromiseRefusal.NOT_MADE);
        scene.says(NORTH, make(1));
        assertThat(scene.says(SOUTH, accept(1))).isEmpty();
    }

    @Test
    void acceptsWhatThePromisorCountered() {
        PromiseScene scene = requested(toSouth());
        scene.says(NORTH, counter(1, LATER_BERTH));
        assertThat(scene.says(SOUTH, accept(2))).containsExactly(new PromiseAccepted(PROMISE, HARBOUR, SOUTH, 2));
    }

    @Test
    void letsAnyOtherMemberAcceptWhatIsPromisedToThePartnership() {
        assertThat(promised(toAll()).says(WEST, accept(1)))
                .containsExactly(new PromiseAccepted(PROMISE, HARBOUR, WEST, 1));
    }

    @Test
    void acceptsAJointPromiseBeforeAllHavePromised() {
        assertThat(promised(joint()).says(SOUTH, accept(1))).hasSize(1);
    }

    @Test
    void addsNothingWhenAcceptedAlready() {
        PromiseScene scene = promised(toSouth());
        scene.says(SOUTH, accept(1));
        assertThat(scene.says(SOUTH, accept(1))).isEmpty();
        scene.says(SOUTH, release());
        assertThat(scene.says(SOUTH, accept(1))).isEmpty();
    }

    @Test
    void addsNothingToWhatWasConsentedTo() {
        PromiseScene scene = renegotiating();
        scene.says(NORTH, consent(2));
        assertThat(scene.says(SOUTH, accept(2))).isEmpty();
    }

    @Test
    void refusesToAcceptOnesOwnTerms() {
        assertThat(requested(toBoth()).refusal(EAST, accept(1))).isEqualTo(PromiseRefusal.NOT_OFFERED);
        assertThat(requested(toSouth()).refusal(SOUTH, accept(9))).isEqualTo(PromiseRefusal.NOT_OFFERED);
    }

    @Test
    void refusesAnyoneButAPromisee() {
        assertThat(promised(toSouth()).refusal(NORTH, accept(1))).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(promised(toSouth()).refusal(EAST, accept(1))).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(promised(toAll()).refusal(NORTH, accept(1))).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(declined().refusal(NORTH, accept(1))).isEqualTo(PromiseRefusal.NOT_YOURS);
    }

    @Test
    void refusesTermsThatMovedOn() {
        PromiseScene scene = renegotiating();
        scene.says(NORTH, consent(2));
        assertThat(scene.refusal(SOUTH, accept(1))).isEqualTo(PromiseRefusal.TERMS_MOVED);
    }

    @Test
    void refusesWhatEnded() {
        assertThat(declined().refusal(SOUTH, accept(9))).isEqualTo(PromiseRefusal.ALREADY_ENDED);
        assertThat(kept().refusal(SOUTH, accept(1))).isEqualTo(PromiseRefusal.ALREADY_ENDED);
    }

    @Test
    void refusesWhoeverIsNoMember() {
        assertThat(promised(toAll()).refusal(GUEST, accept(1))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(nothingYet().refusal(SOUTH, accept(1))).isEqualTo(PromiseRefusal.UNKNOWN);
        assertThat(transcribed().refusal(SOUTH, accept(1))).isEqualTo(PartnershipRefusal.RECORD_ONLY);
    }

    @Test
    void refusesMoreMembersThanNewTermsCouldNeed() {
        PartnershipScene crowd = harbour();
        List<PartnerId> members = IntStream.rangeClosed(0, AcceptPromise.MOST_ACCEPTED)
                .mapToObj(i -> Records.partner("member " + i))
                .toList();
        for (PartnerId member : members) {
            crowd.says(of(NORTH), invite(member));
            crowd.says(of(member), join(member));
        }
        PromiseScene scene = new PromiseScene(crowd);
        scene.says(NORTH, make(toAll()));
        members.subList(1, members.size()).forEach(member -> scene.says(member, accept(1)));
        assertThat(scene.refusal(members.getFirst(), accept(9))).isEqualTo(PromiseRefusal.TOO_MANY_ACCEPTED);
        assertThat(scene.says(members.getLast(), accept(1))).isEmpty();
    }
}

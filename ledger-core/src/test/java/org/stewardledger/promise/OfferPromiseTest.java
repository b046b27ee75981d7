package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.partnership.Partnerships.*;
import static org.stewardledger.promise.Promises.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.Records;
import org.stewardledger.act.Refusals;
import org.stewardledger.partnership.PartnershipRefusal;

class OfferPromiseTest {

    private final PromiseScene scene = nothingYet();

    @Test
    void offersAPromise() {
        assertThat(scene.says(NORTH, offer(toSouth())))
                .containsExactly(new PromiseOffered(PROMISE, HARBOUR, NORTH, toSouth()));
    }

    @Test
    void letsAnyOfTheJointPromisorsOffer() {
        assertThat(scene.says(EAST, offer(joint())))
                .containsExactly(new PromiseOffered(PROMISE, HARBOUR, EAST, joint()));
    }

    @Test
    void addsNothingWhenOfferedAgain() {
        assertThat(scene.says(NORTH, offer(toSouth()))).hasSize(1);
        assertThat(scene.says(NORTH, offer(toSouth()))).isEmpty();
    }

    @Test
    void refusesAnOfferByAnyoneButAPromisor() {
        assertThat(scene.refusal(SOUTH, offer(toSouth()))).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(scene.refusal(WEST, offer(toAll()))).isEqualTo(PromiseRefusal.NOT_YOURS);
    }

    @Test
    void refusesAnIdentifierThatIsInUse() {
        scene.says(NORTH, offer(toSouth()));
        assertThat(scene.refusal(NORTH, offer(toAll()))).isEqualTo(PromiseRefusal.ALREADY_RECORDED);
        assertThat(offered(joint()).refusal(EAST, offer(joint()))).isEqualTo(PromiseRefusal.ALREADY_RECORDED);
    }

    @Test
    void refusesAnIdentifierThatWasTranscribedElsewhere() {
        PromiseScene archive = transcribed();
        assertThat(Transcripts.decideInHarbour(archive.state(), NORTH, offer(toSouth())))
                .isEqualTo(PromiseRefusal.ALREADY_RECORDED);
        archive.transcribes(correct(archive.last(), Records.day(-1)));
        assertThat(Transcripts.decideInHarbour(archive.state(), NORTH, offer(toSouth())))
                .isEqualTo(PromiseRefusal.ALREADY_RECORDED);
        assertThat(Transcripts.decideInHarbour(archive.state(), NORTH, make(1)))
                .isEqualTo(PartnershipRefusal.RECORD_ONLY);
    }

    @Test
    void refusesWhatEveryBeginningIsRefusedFor() {
        assertThat(scene.refusal(GUEST, offer(toSouth()))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(scene.refusal(NORTH, offer(between(HARBOUR, List.of(NORTH), List.of(GUEST)))))
                .isEqualTo(PromiseRefusal.PARTY_NOT_MEMBER);
        assertThat(nothingWritten().refusal(NORTH, offer(archived()))).isEqualTo(PartnershipRefusal.RECORD_ONLY);
        assertThat(transcribed().refusal(NORTH, offer(toSouth()))).isEqualTo(PartnershipRefusal.RECORD_ONLY);
        assertThat(Refusals.of(() -> offer(between(HARBOUR, List.of(), List.of()))))
                .isEqualTo(PromiseRefusal.PROMISOR_MISSING);
    }
}

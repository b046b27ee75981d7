package org.stewardledger.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.partnership.Partnerships.*;
import static org.stewardledger.promise.Promises.*;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.Refusals;
import org.stewardledger.partnership.PartnershipRefusal;

class AssessPromiseTest {

    @Test
    void letsAnyMemberAssess() {
        PromiseScene scene = promised(toSouth());
        assertThat(scene.says(WEST, assess(Verdict.NOT_KEPT)))
                .containsExactly(new PromiseAssessed(
                        PROMISE,
                        HARBOUR,
                        Optional.of(WEST),
                        PromiseAssessed.AssessorKind.MEMBER,
                        Verdict.NOT_KEPT,
                        Optional.of(LOG)));
        assertThat(scene.says(NORTH, assess(Verdict.KEPT))).hasSize(1);
    }

    @Test
    void assessesAfterTheEndAndBeforeAllHavePromised() {
        assertThat(kept().says(WEST, assess(Verdict.PARTLY_KEPT))).hasSize(1);
        assertThat(revoked().says(WEST, assess(Verdict.CANNOT_TELL))).hasSize(1);
        assertThat(released().says(WEST, assess(Verdict.CANNOT_TELL))).hasSize(1);
        assertThat(promised(joint()).says(WEST, assess(Verdict.CANNOT_TELL))).hasSize(1);
    }

    @Test
    void addsNothingToWhatTheAssessorJudgedLast() {
        PromiseScene scene = promised(toSouth());
        scene.says(WEST, assess(Verdict.NOT_KEPT));
        assertThat(scene.says(WEST, assess(Verdict.NOT_KEPT))).isEmpty();
        scene.says(WEST, assess(Verdict.KEPT));
        assertThat(scene.says(WEST, assess(Verdict.NOT_KEPT))).hasSize(1);
        AssessPromise otherEvidence = new AssessPromise(PROMISE, Verdict.NOT_KEPT, Optional.of(PHOTO));
        assertThat(scene.says(WEST, otherEvidence)).hasSize(1);
    }

    @Test
    void refusesToAssessWhatNobodyPromised() {
        assertThat(offered(toSouth()).refusal(WEST, assess(Verdict.KEPT))).isEqualTo(PromiseRefusal.NOT_MADE);
        assertThat(declined().refusal(WEST, assess(Verdict.KEPT))).isEqualTo(PromiseRefusal.NOT_MADE);
    }

    @Test
    void refusesWhoeverIsNoMember() {
        assertThat(offered(toSouth()).refusal(GUEST, assess(Verdict.KEPT))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(nothingYet().refusal(GUEST, assess(Verdict.KEPT))).isEqualTo(PromiseRefusal.UNKNOWN);
        assertThat(transcribed().refusal(NORTH, assess(Verdict.KEPT))).isEqualTo(PartnershipRefusal.RECORD_ONLY);
    }

    @Test
    void refusesVerdictsThatOnlySourcesGive() {
        assertThat(Refusals.of(() -> assess(Verdict.ENDORSED))).isEqualTo(PromiseRefusal.VERDICT_NOT_SPOKEN);
        assertThat(Refusals.of(() -> assess(Verdict.ENDORSEMENT_WITHDRAWN)))
                .isEqualTo(PromiseRefusal.VERDICT_NOT_SPOKEN);
    }

    @Test
    void holdsTheEvidenceToItsBounds() {
        Evidence blank = new Evidence("", Optional.of(URI.create("file:///etc")), Optional.of("x"));
        Evidence unsafe = new Evidence("x", Optional.of(URI.create("file:///etc")), Optional.of("x"));
        Evidence digest = new Evidence("x", Optional.empty(), Optional.of("x"));
        assertThat(Refusals.of(() -> new AssessPromise(PROMISE, Verdict.ENDORSED, Optional.of(blank))))
                .isEqualTo(PromiseRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> new AssessPromise(PROMISE, Verdict.ENDORSED, Optional.of(unsafe))))
                .isEqualTo(PromiseRefusal.LINK_UNFIT);
        assertThat(Refusals.of(() -> new AssessPromise(PROMISE, Verdict.ENDORSED, Optional.of(digest))))
                .isEqualTo(PromiseRefusal.SHA256_UNFIT);
    }
}

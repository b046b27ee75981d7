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

class ReportFulfilmentTest {

    @Test
    void reportsThatItIsDone() {
        assertThat(promised(toSouth()).says(NORTH, reportDone()))
                .containsExactly(new FulfilmentReported(PROMISE, HARBOUR, NORTH, false, LOG));
    }

    @Test
    void reportsAPartAndThenTheWhole() {
        PromiseScene scene = promised(toSouth());
        assertThat(scene.says(NORTH, reportPart())).hasSize(1);
        assertThat(scene.says(NORTH, reportDone())).hasSize(1);
    }

    @Test
    void takesAWholeReportBackByAPartialOne() {
        PromiseScene scene = reported(toSouth());
        assertThat(scene.says(NORTH, reportPart())).hasSize(1);
        assertThat(scene.refusal(SOUTH, satisfied())).isEqualTo(PromiseRefusal.NOT_REPORTED);
    }

    @Test
    void letsEachJointPromisorReport() {
        PromiseScene scene = promised(joint());
        scene.says(EAST, make(1));
        assertThat(scene.says(NORTH, reportDone())).hasSize(1);
        assertThat(scene.says(EAST, reportDone())).hasSize(1);
        assertThat(scene.says(NORTH, reportDone())).isEmpty();
    }

    @Test
    void letsAPromisorSayAgainWhatAnotherOvertook() {
        PromiseScene scene = promised(joint());
        scene.says(EAST, make(1));
        scene.says(NORTH, reportDone());
        scene.says(EAST, reportPart());
        assertThat(scene.says(NORTH, reportDone())).hasSize(1);
    }

    @Test
    void addsNothingWhileTheSameReportStands() {
        PromiseScene scene = reported(toSouth());
        assertThat(scene.says(NORTH, reportDone())).isEmpty();
        scene.says(SOUTH, satisfied());
        assertThat(scene.says(NORTH, reportDone())).isEmpty();
    }

    @Test
    void reportsTheSameAgainAfterAPromiseeWasDissatisfied() {
        PromiseScene scene = reported(toSouth());
        scene.saysBecause("too short", SOUTH, dissatisfied());
        assertThat(scene.says(NORTH, reportDone())).hasSize(1);
    }

    @Test
    void reportsAfterABreachWasDeclared() {
        PromiseScene scene = promised(toSouth());
        scene.saysBecause("late", SOUTH, breach());
        assertThat(scene.says(NORTH, reportDone())).hasSize(1);
    }

    @Test
    void refusesAReportByAnyoneButThePromisor() {
        assertThat(promised(toSouth()).refusal(SOUTH, reportDone())).isEqualTo(PromiseRefusal.NOT_YOURS);
        assertThat(kept().refusal(EAST, reportDone())).isEqualTo(PromiseRefusal.NOT_YOURS);
    }

    @Test
    void refusesAReportOnWhatEnded() {
        ReportFulfilment other = new ReportFulfilment(PROMISE, false, PHOTO);
        assertThat(kept().refusal(NORTH, other)).isEqualTo(PromiseRefusal.ALREADY_ENDED);
        assertThat(revoked().refusal(NORTH, other)).isEqualTo(PromiseRefusal.ALREADY_ENDED);
        assertThat(released().refusal(NORTH, other)).isEqualTo(PromiseRefusal.ALREADY_ENDED);
        assertThat(declined().refusal(NORTH, other)).isEqualTo(PromiseRefusal.ALREADY_ENDED);
        assertThat(withdrawn().refusal(NORTH, other)).isEqualTo(PromiseRefusal.ALREADY_ENDED);
    }

    @Test
    void refusesAReportOnWhatIsNotPromised() {
        assertThat(requested(toSouth()).refusal(NORTH, reportDone())).isEqualTo(PromiseRefusal.NOT_MADE);
        assertThat(promised(joint()).refusal(NORTH, reportDone())).isEqualTo(PromiseRefusal.NOT_IN_FORCE);
    }

    @Test
    void refusesWhoeverIsNoMember() {
        assertThat(kept().refusal(GUEST, reportDone())).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(nothingYet().refusal(GUEST, reportDone())).isEqualTo(PromiseRefusal.UNKNOWN);
        assertThat(transcribed().refusal(NORTH, reportDone())).isEqualTo(PartnershipRefusal.RECORD_ONLY);
    }

    @Test
    void holdsTheEvidenceToItsBounds() {
        assertThat(Refusals.of(() -> pointing(" ", "https://example.org", "00".repeat(32))))
                .isEqualTo(PromiseRefusal.TEXT_MISSING);
        assertThat(Refusals.of(() -> pointing("x".repeat(2_001), "javascript:alert(1)", "")))
                .isEqualTo(PromiseRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> pointing("x", "https://example.org/" + "x".repeat(2_000), "")))
                .isEqualTo(PromiseRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> pointing("\u0000", "javascript:alert(1)", "")))
                .isEqualTo(PromiseRefusal.TEXT_UNPRINTABLE);
        assertThat(Refusals.of(() -> pointing("x", "javascript:alert(1)", ""))).isEqualTo(PromiseRefusal.LINK_UNFIT);
        assertThat(Refusals.of(() -> pointing("x", "/berth", ""))).isEqualTo(PromiseRefusal.LINK_UNFIT);
        assertThat(Refusals.of(() -> pointing("x", "HTTPS://example.org", "AB".repeat(32))))
                .isEqualTo(PromiseRefusal.SHA256_UNFIT);
        assertThat(Refusals.of(() -> pointing("x", "urn:isbn:0", "ab"))).isEqualTo(PromiseRefusal.SHA256_UNFIT);
        assertThat(pointing("x".repeat(2_000), "http://example.org", "0f".repeat(32)))
                .isNotNull();
    }

    private static ReportFulfilment pointing(String description, String link, String sha256) {
        return new ReportFulfilment(
                PROMISE, false, new Evidence(description, Optional.of(URI.create(link)), Optional.of(sha256)));
    }
}

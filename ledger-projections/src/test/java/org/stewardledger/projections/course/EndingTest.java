package org.stewardledger.projections.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.projections.RecordedHistory.id;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Text;
import org.stewardledger.projections.RecordedHistory;
import org.stewardledger.promise.Outcome;
import org.stewardledger.promise.OutcomeTranscribed;
import org.stewardledger.promise.PromiseTranscribed;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.Subject;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

class EndingTest {

    private static final PromiseId PROMISE = new PromiseId(id("promise"));
    private static final PartnershipId PLACE = new PartnershipId(id("partnership"));
    private static final PartnerId ANNA = new PartnerId(id("anna"));
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Due JUNE = Due.on(LocalDate.parse("2026-06-01"));

    private static RecordedHistory promised() {
        RecordedHistory history = new RecordedHistory(START);
        Proposal proposal = new Proposal(
                PLACE,
                new TreeSet<>(List.of(ANNA)),
                Collections.emptySortedSet(),
                Subject.RESULT,
                Optional.empty(),
                Optional.empty(),
                Terms.of("text", JUNE));
        history.transcribed(
                new PromiseTranscribed(PROMISE, PLACE, proposal, new Text.Plain("Anna"), Optional.empty()),
                START,
                "promised");
        return history;
    }

    private static LedgerEvent outcome(Outcome outcome) {
        return new OutcomeTranscribed(PROMISE, PLACE, outcome, Due.none(), outcome.name());
    }

    private static Ending endingOf(RecordedHistory history) {
        Course course = new Course(true);
        history.events().forEach(event -> CourseFold.apply(course, event));
        return course.ending().orElseThrow();
    }

    @Test
    void takesAPromiseAsEndedWhenThatWasKnownFirstAndNotWhenItWasToldAgain() {
        RecordedHistory again = promised();
        again.transcribed(outcome(Outcome.KEPT), START.plusSeconds(10), "kept");
        again.transcribed(outcome(Outcome.KEPT), START.plusSeconds(20), "again");
        assertThat(endingOf(again).knownAt()).isEqualTo(START.plusSeconds(10));
        assertThat(endingOf(again).position()).isEqualTo(2);
        again.transcribed(outcome(Outcome.KEPT), START.plusSeconds(30), START.plusSeconds(5), "known before");
        assertThat(endingOf(again).knownAt()).isEqualTo(START.plusSeconds(5));
    }

    @Test
    void takesAPromiseAsEndedAnewWhenSomethingElseWasToldInBetween() {
        for (Outcome between : List.of(Outcome.REOPENED, Outcome.DEFERRED)) {
            RecordedHistory anew = promised();
            anew.transcribed(outcome(Outcome.KEPT), START.plusSeconds(10), "kept");
            anew.transcribed(outcome(between), START.plusSeconds(20), "between");
            anew.transcribed(outcome(Outcome.KEPT), START.plusSeconds(30), "again");
            assertThat(endingOf(anew).knownAt()).isEqualTo(START.plusSeconds(30));
        }
    }

    @Test
    void takesAPromiseAsEndedAnewWhenItsDeliveryIsToldAnew() {
        RecordedHistory restated = promised();
        restated.transcribed(outcome(Outcome.KEPT), START.plusSeconds(10), "kept");
        restated.transcribed(
                new OutcomeTranscribed(PROMISE, PLACE, Outcome.KEPT, JUNE, "kept"), START.plusSeconds(20), "when");
        assertThat(endingOf(restated).delivered()).isEqualTo(JUNE);
        assertThat(endingOf(restated).knownAt()).isEqualTo(START.plusSeconds(20));
    }
}

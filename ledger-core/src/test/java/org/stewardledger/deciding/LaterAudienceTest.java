package org.stewardledger.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.deciding.Harbour.*;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Visibility;
import org.stewardledger.deciding.Harbour.Said;
import org.stewardledger.promise.AcceptPromise;
import org.stewardledger.promise.AcceptRepair;
import org.stewardledger.promise.AssessPromise;
import org.stewardledger.promise.ConsentToNewTerms;
import org.stewardledger.promise.CorrectRecord;
import org.stewardledger.promise.CorrectStatement;
import org.stewardledger.promise.CounterOffer;
import org.stewardledger.promise.DeclareBreach;
import org.stewardledger.promise.DeclareDissatisfied;
import org.stewardledger.promise.DeclareSatisfied;
import org.stewardledger.promise.DeclinePromise;
import org.stewardledger.promise.MakePromise;
import org.stewardledger.promise.OfferPromise;
import org.stewardledger.promise.OfferRepair;
import org.stewardledger.promise.Outcome;
import org.stewardledger.promise.ProposeNewTerms;
import org.stewardledger.promise.RefuseNewTerms;
import org.stewardledger.promise.ReleasePromise;
import org.stewardledger.promise.ReportFulfilment;
import org.stewardledger.promise.RequestPromise;
import org.stewardledger.promise.RevokePromise;
import org.stewardledger.promise.TranscribeOutcome;
import org.stewardledger.promise.TranscribePromise;
import org.stewardledger.promise.TranscribePromisees;
import org.stewardledger.promise.Verdict;
import org.stewardledger.promise.WarnAtRisk;
import org.stewardledger.promise.WithdrawOffer;
import org.stewardledger.terms.Due;

/** What is said of a promise later is for exactly those who may see it. */
class LaterAudienceTest {

    private static final Visibility TWO = only(NORTH, SOUTH);
    private static final AssessPromise KEPT = new AssessPromise(PROMISE, Verdict.KEPT, Optional.empty());

    /** What was said before of a promise that north and south see, and what is said now. */
    private record Later(List<Said> before, Said now) {

        Harbour scene() {
            Harbour scene = formed();
            before.forEach(scene::after);
            return scene;
        }

        @Override
        public String toString() {
            return now.act().getClass().getSimpleName();
        }
    }

    private static Later later(Said now, Said... before) {
        return new Later(List.of(before), now);
    }

    static List<Later> spokenLater() {
        Said offered = says(NORTH, new OfferPromise(PROMISE, proposal(HARBOUR))).seenBy(NORTH, SOUTH);
        Said asked = says(SOUTH, new RequestPromise(PROMISE, proposal(HARBOUR))).seenBy(NORTH, SOUTH);
        Evidence done = new Evidence("done", Optional.<URI>empty(), Optional.empty());
        Said reported = says(NORTH, new ReportFulfilment(PROMISE, false, done));
        Said breach = says(SOUTH, new DeclareBreach(PROMISE));
        int breached = formed().after(narrowed()).said();
        Said repair = says(NORTH, new OfferRepair(PROMISE, "We are sorry", "A free berth"));
        Said proposed = says(NORTH, new ProposeNewTerms(PROMISE, 1, terms(3)));
        return List.of(
                later(says(SOUTH, new CounterOffer(PROMISE, 1, terms(2))), offered),
                later(says(SOUTH, new DeclinePromise(PROMISE, 1)), offered),
                later(says(NORTH, new WithdrawOffer(PROMISE, 1)), offered),
                later(says(NORTH, new MakePromise(PROMISE, Optional.empty(), Optional.of(1))), asked),
                later(says(SOUTH, new AcceptPromise(PROMISE, 1)), narrowed()),
                later(reported, narrowed()),
                later(says(SOUTH, new DeclareSatisfied(PROMISE)), narrowed(), reported),
                later(says(SOUTH, new DeclareDissatisfied(PROMISE)), narrowed(), reported),
                later(proposed, narrowed()),
                later(says(SOUTH, new ConsentToNewTerms(PROMISE, 2)), narrowed(), proposed),
                later(says(SOUTH, new RefuseNewTerms(PROMISE, 2)), narrowed(), proposed),
                later(says(SOUTH, new ReleasePromise(PROMISE)), narrowed()),
                later(says(NORTH, new RevokePromise(PROMISE)), narrowed()),
                later(says(NORTH, new WarnAtRisk(PROMISE)), narrowed()),
                later(breach, narrowed()),
                later(repair, narrowed(), breach),
                later(says(SOUTH, new AcceptRepair(PROMISE, 1)), narrowed(), breach, repair),
                later(says(SOUTH, KEPT), narrowed()),
                later(
                        says(SOUTH, new CorrectStatement(PROMISE, Harbour.firstEventOf(breached), Optional.empty())),
                        narrowed(),
                        breach));
    }

    private static TranscribeOutcome outcome() {
        return new TranscribeOutcome(PROMISE, Outcome.KEPT, Due.none(), "done", SOURCE);
    }

    private static Said takenBack(int commands) {
        return registrar(new CorrectRecord(PROMISE, Harbour.firstEventOf(commands), Optional.empty(), SOURCE));
    }

    static List<Later> transcribedLater() {
        Said first = transcribed().seenBy(NORTH, SOUTH);
        Said takenBack = takenBack(formed().said());
        return List.of(
                later(registrar(outcome()), first),
                later(registrar(new TranscribePromisees(PROMISE, set(WEST), SOURCE)), first),
                later(takenBack, first),
                later(transcribed(), first, takenBack));
    }

    private static void isSeenBy(Visibility expected, List<Recorded<?>> recorded) {
        assertThat(recorded).isNotEmpty();
        assertThat(recorded).allSatisfy(event -> assertThat(event.visibility()).isEqualTo(expected));
    }

    @ParameterizedTest
    @MethodSource({"spokenLater", "transcribedLater"})
    void passesOnWhoMaySeeThePromiseToEverythingSaidOfIt(Later later) {
        isSeenBy(TWO, later.scene().recorded(later.now()));
        isSeenBy(TWO, later.scene().recorded(later.now().seenBy(SOUTH, NORTH)));
    }

    @ParameterizedTest
    @MethodSource({"spokenLater", "transcribedLater"})
    void refusesAnotherAudienceForWhatIsSaidLater(Later later) {
        if (later.now().act() instanceof AssessPromise) {
            return;
        }
        for (PartnerId[] other : new PartnerId[][] {{NORTH}, {NORTH, SOUTH, WEST}, {}}) {
            assertThat(later.scene().refusal(later.now().seenBy(other)))
                    .as(Arrays.toString(other))
                    .startsWith("act.not-narrowable");
        }
    }

    @Test
    void narrowsNothingLaterThatAllMaySee() {
        assertThat(formed().after(promised())
                        .refusal(says(NORTH, new RevokePromise(PROMISE)).seenBy(NORTH)))
                .startsWith("act.not-narrowable");
        isSeenBy(
                Visibility.partnership(), formed().after(promised()).recorded(says(NORTH, new RevokePromise(PROMISE))));
    }

    @Test
    void keepsTheAudienceOfTheFirstRecordingWhenItIsWrittenDownAgain() {
        Harbour scene = formed();
        Said takenBack = takenBack(scene.said());
        scene.after(transcribed().seenBy(NORTH, SOUTH)).after(takenBack);
        assertThat(scene.refusal(
                        registrar(new TranscribePromise(PROMISE, proposal(ARCHIVE), "n", Optional.empty(), SOURCE))
                                .seenBy(NORTH, SOUTH, WEST)))
                .startsWith("act.not-narrowable");
    }
}

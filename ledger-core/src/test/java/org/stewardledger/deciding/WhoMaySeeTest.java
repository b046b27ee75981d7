package org.stewardledger.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.deciding.Harbour.*;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Visibility;
import org.stewardledger.deciding.Harbour.Said;
import org.stewardledger.partnership.AliasPartner;
import org.stewardledger.partnership.InvitePartner;
import org.stewardledger.partnership.JoinPartnership;
import org.stewardledger.partnership.Partner;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.partnership.Representative;
import org.stewardledger.partnership.TranscribeMembership;
import org.stewardledger.promise.AcceptPromise;
import org.stewardledger.promise.AssessPromise;
import org.stewardledger.promise.ConsentToNewTerms;
import org.stewardledger.promise.CorrectRecord;
import org.stewardledger.promise.CounterOffer;
import org.stewardledger.promise.DeclareBreach;
import org.stewardledger.promise.DeclareDissatisfied;
import org.stewardledger.promise.DeclareSatisfied;
import org.stewardledger.promise.DeclinePromise;
import org.stewardledger.promise.Due;
import org.stewardledger.promise.Evidence;
import org.stewardledger.promise.MakePromise;
import org.stewardledger.promise.OfferPromise;
import org.stewardledger.promise.Outcome;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.ProposeNewTerms;
import org.stewardledger.promise.RefuseNewTerms;
import org.stewardledger.promise.ReleasePromise;
import org.stewardledger.promise.ReportFulfilment;
import org.stewardledger.promise.RequestPromise;
import org.stewardledger.promise.RevokePromise;
import org.stewardledger.promise.Subject;
import org.stewardledger.promise.TranscribeOutcome;
import org.stewardledger.promise.TranscribePromise;
import org.stewardledger.promise.TranscribePromisees;
import org.stewardledger.promise.Verdict;
import org.stewardledger.promise.WarnAtRisk;
import org.stewardledger.promise.WithdrawOffer;
import org.stewardledger.standing.AppointOperator;

/** Who may see a promise is fixed when it is first recorded; what is said of it later is for exactly those. */
class WhoMaySeeTest {

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

    private static Said narrowed() {
        return promised().seenBy(NORTH, SOUTH);
    }

    private static Later later(Said now, Said... before) {
        return new Later(List.of(before), now);
    }

    static List<Later> spokenLater() {
        Said offered = says(NORTH, new OfferPromise(PROMISE, proposal(HARBOUR))).seenBy(NORTH, SOUTH);
        Said asked = says(SOUTH, new RequestPromise(PROMISE, proposal(HARBOUR))).seenBy(NORTH, SOUTH);
        Evidence done = new Evidence("done", Optional.<URI>empty(), Optional.empty());
        Said reported = says(NORTH, new ReportFulfilment(PROMISE, false, done));
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
                later(says(SOUTH, new DeclareBreach(PROMISE)), narrowed()),
                later(says(SOUTH, KEPT), narrowed()));
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
    void opensAPromiseForSomePartnersInEachWay() {
        isSeenBy(TWO, formed().recorded(narrowed()));
        isSeenBy(TWO, formed().recorded(transcribed().seenBy(NORTH, SOUTH)));
        isSeenBy(
                only(NORTH, SOUTH, WEST),
                formed().recorded(says(NORTH, new OfferPromise(PROMISE, proposal(HARBOUR)))
                        .seenBy(WEST, NORTH, SOUTH)));
        isSeenBy(
                TWO,
                formed().recorded(says(SOUTH, new RequestPromise(PROMISE, proposal(HARBOUR)))
                        .seenBy(NORTH, SOUTH)));
    }

    @Test
    void wantsPartiesAndSpeakerAmongThoseWhoSeeThePromise() {
        assertThat(formed().refusal(promised().seenBy(NORTH)))
                .isEqualTo("act.audience-unfit: promisors and promisees see their promise, these would not: [" + SOUTH
                        + "]");
        assertThat(formed().refusal(promised().seenBy(SOUTH)))
                .isEqualTo("act.audience-unfit: who speaks would not see it");
        assertThat(formed().refusal(transcribed().seenBy(SOUTH))).startsWith("act.audience-unfit: promisors");
        Said asksForAll = says(SOUTH, new RequestPromise(PROMISE, toAll()));
        assertThat(formed().refusal(asksForAll.seenBy(NORTH)))
                .isEqualTo("act.audience-unfit: who speaks would not see it");
        assertThat(formed().refusal(asksForAll.seenBy(NORTH, SOUTH))).isEmpty();
    }

    @Test
    void wantsAFewKnownPartners() {
        assertThat(formed().refusal(promised().seenBy())).isEqualTo("act.audience-unfit: nobody would see it");
        assertThat(formed().refusal(promised().seenBy(NORTH, SOUTH, TRADER)))
                .isEqualTo("act.audience-unfit: the partnership knows no partner " + TRADER);
        PartnerId[] many = new PartnerId[101];
        Arrays.setAll(many, i -> new PartnerId(new UUID(5, i)));
        assertThat(formed().refusal(promised().seenBy(many)))
                .isEqualTo("act.audience-unfit: 101 partners, at most 100");
    }

    @Test
    void seesUnderEveryNameOfAPartner() {
        PartnerId other = new PartnerId(id(16));
        Partner northern =
                new Partner(other, "Northern", PartnerKind.TEAM, new Representative(representative(NORTH), "Somebody"));
        Harbour scene = formed().after(says(NORTH, new InvitePartner(HARBOUR, northern)))
                .after(says(NORTH, new AliasPartner(HARBOUR, NORTH, other)));
        Said underTheOther = says(
                Speaker.representing(representative(NORTH), other),
                new MakePromise(PROMISE, Optional.of(proposal(HARBOUR)), Optional.empty()));
        isSeenBy(TWO, scene.recorded(underTheOther.seenBy(NORTH, SOUTH)));
    }

    @Test
    void refusesToOpenItAgainForOthers() {
        assertThat(formed().after(narrowed()).recorded(promised())).isEmpty();
        assertThat(formed().after(narrowed()).recorded(narrowed())).isEmpty();
        assertThat(formed().after(narrowed()).refusal(promised().seenBy(NORTH, SOUTH, WEST)))
                .startsWith("act.not-narrowable");
        assertThat(formed().after(promised()).refusal(narrowed())).startsWith("act.not-narrowable");
        assertThat(formed().after(transcribed()).refusal(transcribed().seenBy(NORTH, SOUTH)))
                .startsWith("act.not-narrowable");
    }

    @Test
    void letsAJudgementBeForFewer() {
        Said judges = says(SOUTH, KEPT);
        isSeenBy(only(SOUTH), formed().after(narrowed()).recorded(judges.seenBy(SOUTH)));
        isSeenBy(only(SOUTH), formed().after(promised()).recorded(judges.seenBy(SOUTH)));
        isSeenBy(only(SOUTH, WEST), formed().after(promised()).recorded(judges.seenBy(SOUTH, WEST)));
        assertThat(formed().after(narrowed()).refusal(judges.seenBy(SOUTH, WEST)))
                .isEqualTo("act.audience-unfit: not all of these partners may see the promise");
        assertThat(formed().after(narrowed()).refusal(judges.seenBy(NORTH)))
                .isEqualTo("act.audience-unfit: who speaks would not see it");
        assertThat(formed().after(promised()).refusal(judges.seenBy()))
                .isEqualTo("act.audience-unfit: nobody would see it");
        assertThat(formed().after(promised()).refusal(judges.seenBy(SOUTH, TRADER)))
                .startsWith("act.audience-unfit: the partnership knows no partner");
    }

    @Test
    void repeatsAJudgementForTheSamePartnersOnly() {
        Said judges = says(SOUTH, KEPT);
        Harbour scene = formed().after(promised()).after(judges.seenBy(SOUTH));
        assertThat(scene.recorded(judges.seenBy(SOUTH))).isEmpty();
        assertThat(scene.refusal(judges)).isEqualTo("act.audience-unfit: judged so before, for others to see");
        assertThat(scene.refusal(judges.seenBy(SOUTH, NORTH))).startsWith("act.audience-unfit: judged so before");
    }

    @Test
    void narrowsNothingButPromises() {
        List<Said> others = List.of(
                operator(new AppointOperator(REGISTRAR)),
                says(TRADER, form(new PartnershipId(id(8)), TRADER)),
                says(NORTH, new InvitePartner(HARBOUR, introduced(TRADER))),
                says(GUEST, new JoinPartnership(HARBOUR, GUEST)),
                registrar(new TranscribeMembership(ARCHIVE, WEST, "W", PartnerKind.TEAM, true, SOURCE)));
        for (Said said : others) {
            assertThat(formed().refusal(said)).isEmpty();
            assertThat(formed().refusal(said.seenBy(NORTH))).startsWith("act.not-narrowable");
        }
    }

    @Test
    void hidesANarrowedPromiseFromOtherMembers() {
        String unknown = "promise.unknown: no such promise";
        assertThat(formed().after(narrowed()).refusal(says(WEST, KEPT))).isEqualTo(unknown);
        assertThat(formed().after(narrowed()).refusal(says(WEST, KEPT).effective(NOW.minusSeconds(1))))
                .isEqualTo(unknown);
        assertThat(formed().after(narrowed()).refusal(says(WEST, new AcceptPromise(PROMISE, 1))))
                .isEqualTo(unknown);
        assertThat(formed().after(narrowed())
                        .refusal(says(WEST, new RevokePromise(PROMISE)).seenBy(WEST)))
                .isEqualTo(unknown);
        Said others = says(WEST, new RequestPromise(PROMISE, proposal(HARBOUR)));
        assertThat(formed().after(narrowed()).refusal(others))
                .isEqualTo("promise.already-recorded: another promise has this identifier");
    }

    @Test
    void letsARepresentativeSpeakOnlyForThePartnerThatSeesIt() {
        PartnerId other = new PartnerId(id(17));
        Partner eastern =
                new Partner(other, "Eastern", PartnerKind.TEAM, new Representative(representative(SOUTH), "Somebody"));
        Said opened = says(NORTH, new MakePromise(PROMISE, Optional.of(toAll()), Optional.empty()));
        List<Said> before = new ArrayList<>(List.of(
                says(NORTH, new InvitePartner(HARBOUR, eastern)),
                says(Speaker.representing(representative(SOUTH), other), new JoinPartnership(HARBOUR, other)),
                opened.seenBy(NORTH, SOUTH)));
        Harbour scene = formed();
        before.forEach(scene::after);
        assertThat(scene.refusal(
                        says(Speaker.representing(representative(SOUTH), other), new AcceptPromise(PROMISE, 1))))
                .isEqualTo("promise.not-yours: the partner spoken for does not see it");
        isSeenBy(TWO, scene.recorded(says(SOUTH, new AcceptPromise(PROMISE, 1))));
    }

    private static Proposal toAll() {
        return new Proposal(
                HARBOUR, set(NORTH), new TreeSet<>(), Subject.RESULT, Optional.empty(), Optional.empty(), terms(1));
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

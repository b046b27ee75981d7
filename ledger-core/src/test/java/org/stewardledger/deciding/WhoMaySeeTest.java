package org.stewardledger.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.deciding.Harbour.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
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
import org.stewardledger.promise.MakePromise;
import org.stewardledger.promise.OfferPromise;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.RequestPromise;
import org.stewardledger.promise.RevokePromise;
import org.stewardledger.promise.Subject;
import org.stewardledger.promise.Verdict;
import org.stewardledger.standing.AppointOperator;

/** Who may see a promise is fixed when it is first recorded; only a judgement on it may be for fewer. */
class WhoMaySeeTest {

    private static final Visibility TWO = only(NORTH, SOUTH);
    private static final AssessPromise KEPT = new AssessPromise(PROMISE, Verdict.KEPT, Optional.empty());

    private static void isSeenBy(Visibility expected, List<Recorded<?>> recorded) {
        assertThat(recorded).isNotEmpty();
        assertThat(recorded).allSatisfy(event -> assertThat(event.visibility()).isEqualTo(expected));
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
                .isEqualTo("act.audience-unfit: not all of these partners may see what it is about");
        assertThat(formed().after(narrowed()).refusal(judges.seenBy(NORTH)))
                .isEqualTo("act.audience-unfit: who speaks would not see it");
        assertThat(formed().after(promised()).refusal(judges.seenBy()))
                .isEqualTo("act.audience-unfit: nobody would see it");
        assertThat(formed().after(promised()).refusal(judges.seenBy(SOUTH, TRADER)))
                .startsWith("act.audience-unfit: the partnership knows no partner");
    }

    @Test
    void keepsTheTimeOfAJudgementFromWhomeverItIsNotFor() {
        Harbour scene = formed().after(promised().effective(NOW.minusSeconds(9)))
                .after(says(SOUTH, KEPT).effective(NOW.minusSeconds(5)).seenBy(NORTH, SOUTH));
        Said earlier = says(WEST, KEPT).effective(NOW.minusSeconds(7));
        assertThat(scene.refusal(earlier)).isEmpty();
        assertThat(scene.refusal(earlier.effective(NOW.minusSeconds(10))))
                .isEqualTo("act.backdated: the last act on it took effect at " + NOW.minusSeconds(9) + ", this at "
                        + NOW.minusSeconds(10));
        assertThat(scene.refusal(says(NORTH, new RevokePromise(PROMISE)).effective(NOW.minusSeconds(7))))
                .isEqualTo("act.backdated: the last act on it took effect at " + NOW.minusSeconds(5) + ", this at "
                        + NOW.minusSeconds(7));
    }

    @Test
    void backdatesNoJudgementBeforeTheLastActThatItsSpeakerMaySee() {
        Harbour scene = formed().after(promised().effective(NOW.minusSeconds(9)))
                .after(says(SOUTH, KEPT).effective(NOW.minusSeconds(5)).seenBy(SOUTH));
        AssessPromise otherwise = new AssessPromise(PROMISE, Verdict.NOT_KEPT, Optional.empty());
        Said earlier = says(SOUTH, otherwise).effective(NOW.minusSeconds(7));
        assertThat(scene.refusal(earlier)).startsWith("act.backdated");
        assertThat(scene.refusal(earlier.seenBy(SOUTH))).startsWith("act.backdated");
        assertThat(scene.refusal(says(WEST, otherwise).seenBy(WEST).effective(NOW.minusSeconds(10))))
                .startsWith("act.backdated");
    }

    @Test
    void repeatsAJudgementForTheSamePartnersOnly() {
        Said judges = says(SOUTH, KEPT);
        Harbour scene = formed().after(promised()).after(judges.seenBy(SOUTH));
        assertThat(scene.recorded(judges.seenBy(SOUTH))).isEmpty();
        isSeenBy(only(NORTH, SOUTH), scene.recorded(judges.seenBy(SOUTH, NORTH)));
        isSeenBy(Visibility.partnership(), scene.recorded(judges));
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
}

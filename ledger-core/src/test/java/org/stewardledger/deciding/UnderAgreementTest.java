package org.stewardledger.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.deciding.Harbour.*;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.Act;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.EventId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.Amendment;
import org.stewardledger.agreement.CompleteAgreement;
import org.stewardledger.agreement.ConsentToTerms;
import org.stewardledger.agreement.DefineResult;
import org.stewardledger.agreement.DissolveAgreement;
import org.stewardledger.agreement.DraftAgreement;
import org.stewardledger.agreement.ProposeTerms;
import org.stewardledger.agreement.RenegotiateAgreement;
import org.stewardledger.agreement.ResultId;
import org.stewardledger.deciding.Harbour.Said;
import org.stewardledger.promise.DeclareSatisfied;
import org.stewardledger.promise.MakePromise;
import org.stewardledger.promise.Promise;
import org.stewardledger.promise.PromiseEvent;
import org.stewardledger.promise.PromiseMade;
import org.stewardledger.promise.PromiseRenegotiated;
import org.stewardledger.promise.UnderAgreement;

/**
 * Promises under an agreement: between whom they are made, whom they are for to see, and which terms it brings them.
 */
class UnderAgreementTest {

    private static final AgreementId AGREEMENT = new AgreementId(id(60));
    private static final ResultId RESULT = new ResultId(id(61));

    private static Harbour drafted(Said draft) {
        return formed().after(draft).after(says(NORTH, new DefineResult(AGREEMENT, RESULT, 0, "Berths for all")));
    }

    private static Said draft() {
        return says(NORTH, new DraftAgreement(AGREEMENT, HARBOUR, "Berths"));
    }

    private static Said proposes(PartnerId... parties) {
        return says(NORTH, new ProposeTerms(AGREEMENT, 1, set(parties), Optional.empty()));
    }

    private static Harbour inForce(Said draft) {
        return drafted(draft).after(proposes(NORTH, SOUTH)).after(says(SOUTH, new ConsentToTerms(AGREEMENT, 1)));
    }

    private static Harbour bothSay(Harbour scene, Act act) {
        return scene.after(says(NORTH, act)).after(says(SOUTH, act));
    }

    @Test
    void isMadeUnderAnAgreementAndServesItsResults() {
        assertThat(inForce(draft()).recorded(promisedUnder(AGREEMENT, RESULT)))
                .extracting(recorded -> ((PromiseMade) recorded.event())
                        .proposal()
                        .orElseThrow()
                        .under()
                        .orElseThrow())
                .containsExactly(new UnderAgreement(AGREEMENT, new TreeSet<>(List.of(RESULT))));
        Harbour made = inForce(draft()).after(promisedUnder(AGREEMENT, RESULT));
        assertThat(made.recorded(promisedUnder(AGREEMENT, RESULT))).isEmpty();
        assertThat(made.refusal(promisedUnder(AGREEMENT))).startsWith("promise.already-recorded");
        assertThat(made.refusal(promised())).startsWith("promise.already-recorded");
    }

    @Test
    void isNotMadeBeforeAnybodyAgreed() {
        for (Harbour early : List.of(drafted(draft()), drafted(draft()).after(proposes(NORTH, SOUTH)))) {
            assertThat(early.refusal(promisedUnder(AGREEMENT, RESULT))).startsWith("promise.agreement-not-in-force");
        }
    }

    @Test
    void isBetweenParties() {
        Harbour alone = drafted(draft()).after(proposes(NORTH));
        assertThat(alone.refusal(promisedUnder(AGREEMENT))).startsWith("promise.not-party");
        Harbour others =
                drafted(draft()).after(proposes(NORTH, WEST)).after(says(WEST, new ConsentToTerms(AGREEMENT, 1)));
        assertThat(others.refusal(promisedUnder(AGREEMENT))).startsWith("promise.not-party");
    }

    @Test
    void refusesAnAgreementThatIsNotThere() {
        assertThat(formed().refusal(promisedUnder(AGREEMENT))).startsWith("promise.agreement-unknown");
        Said elsewhere = says(TRADER, new DraftAgreement(AGREEMENT, MARKET, "Berths"));
        assertThat(formed().after(elsewhere).refusal(promisedUnder(AGREEMENT))).startsWith("promise.agreement-unknown");
        Said hidden =
                says(SOUTH, new DraftAgreement(AGREEMENT, HARBOUR, "Berths")).seenBy(SOUTH, WEST);
        assertThat(formed().after(hidden).refusal(promisedUnder(AGREEMENT))).startsWith("promise.agreement-unknown");
    }

    @Test
    void refusesResultsThatNobodyDefined() {
        assertThat(inForce(draft()).refusal(promisedUnder(AGREEMENT, RESULT, new ResultId(id(62)))))
                .startsWith("promise.result-unknown");
    }

    @Test
    void servesWhatIsAgreedAndNotWhatOneOfItsPartiesWroteSince() {
        ResultId since = new ResultId(id(65));
        Said written = says(NORTH, new DefineResult(AGREEMENT, since, 0, "A crane"));
        Harbour agreed = inForce(draft()).after(written);
        assertThat(agreed.refusal(promisedUnder(AGREEMENT, RESULT))).isEmpty();
        assertThat(agreed.refusal(promisedUnder(AGREEMENT, since))).startsWith("promise.result-unknown");
    }

    @Test
    void isForThePartiesOfBackThenWhenItIsSaidAgain() {
        Said made = promisedUnder(AGREEMENT).seenByPartiesOf(AGREEMENT);
        Harbour scene = inForce(draft())
                .after(made)
                .after(says(
                        NORTH,
                        new RenegotiateAgreement(
                                AGREEMENT,
                                1,
                                1,
                                List.of(),
                                List.of(),
                                Optional.of(set(NORTH, SOUTH, WEST)),
                                Optional.empty())))
                .after(says(SOUTH, new ConsentToTerms(AGREEMENT, 2)))
                .after(says(WEST, new ConsentToTerms(AGREEMENT, 2)));
        assertThat(scene.refusal(made)).isEmpty();
        assertThat(scene.recorded(made)).isEmpty();
        assertThat(scene.refusal(made.seenBy(NORTH, SOUTH, WEST))).startsWith("act.not-narrowable");
    }

    @Test
    void refusesAnAgreementThatHasEnded() {
        for (Act ending : List.of(new CompleteAgreement(AGREEMENT, 1), new DissolveAgreement(AGREEMENT, 1))) {
            assertThat(bothSay(inForce(draft()), ending).refusal(promisedUnder(AGREEMENT)))
                    .startsWith("promise.agreement-not-in-force");
        }
        Harbour made = bothSay(inForce(draft()).after(promisedUnder(AGREEMENT)), new CompleteAgreement(AGREEMENT, 1));
        assertThat(made.recorded(promisedUnder(AGREEMENT))).isEmpty();
    }

    @Test
    void isForNobodyToSeeWhoMayNotSeeTheAgreement() {
        Harbour scene = inForce(draft().seenBy(NORTH, SOUTH));
        assertThat(scene.refusal(promisedUnder(AGREEMENT)))
                .isEqualTo("act.audience-unfit: the agreement is for fewer to see");
        assertThat(scene.recorded(promisedUnder(AGREEMENT).seenBy(NORTH, SOUTH)))
                .extracting(Recorded::visibility)
                .containsExactly(only(NORTH, SOUTH));
    }

    @Test
    void isForThePartiesOfAnAgreementAsTheyAreThen() {
        Harbour scene = inForce(draft()).after(promisedUnder(AGREEMENT).seenByPartiesOf(AGREEMENT));
        assertThat(inForce(draft()).recorded(promisedUnder(AGREEMENT).seenByPartiesOf(AGREEMENT)))
                .extracting(Recorded::visibility)
                .containsExactly(only(NORTH, SOUTH));
        assertThat(scene.refusal(says(WEST, new DeclareSatisfied(PROMISE)))).startsWith("promise.unknown");
        assertThat(drafted(draft())
                        .after(proposes(NORTH, SOUTH))
                        .recorded(promised().seenByPartiesOf(AGREEMENT)))
                .extracting(Recorded::visibility)
                .containsExactly(only(NORTH, SOUTH));
    }

    @Test
    void refusesAnAudienceOfPartiesThatNobodyIs() {
        assertThat(drafted(draft()).refusal(promised().seenByPartiesOf(AGREEMENT)))
                .startsWith("act.audience-unfit");
        assertThat(formed().refusal(promised().seenByPartiesOf(new AgreementId(id(63)))))
                .startsWith("act.audience-unfit");
        Said hidden =
                says(SOUTH, new DraftAgreement(AGREEMENT, HARBOUR, "Berths")).seenBy(SOUTH, WEST);
        assertThat(formed().after(hidden).refusal(promised().seenByPartiesOf(AGREEMENT)))
                .startsWith("act.audience-unfit");
        assertThat(inForce(draft()).refusal(draft().seenByPartiesOf(AGREEMENT))).startsWith("act.not-narrowable");
    }

    private static Harbour amended(Said draft, Said promise) {
        var later = new Amendment(PROMISE, 1, terms(6));
        return inForce(draft)
                .after(promise)
                .after(says(
                        NORTH,
                        new RenegotiateAgreement(
                                AGREEMENT, 1, 1, List.of(), List.of(later), Optional.empty(), Optional.empty())));
    }

    /** Version 1 of an agreement that has no clauses is renegotiated for the sake of a promise. */
    static RenegotiateAgreement renegotiates(AgreementId agreement, Amendment amendment) {
        return new RenegotiateAgreement(
                agreement, 1, 0, List.of(), List.of(amendment), Optional.empty(), Optional.empty());
    }

    @Test
    void comesUnderTheFirstAgreementThatBringsItTerms() {
        List<Recorded<?>> recorded =
                amended(draft(), promised()).recorded(says(SOUTH, new ConsentToTerms(AGREEMENT, 2)));
        PromiseRenegotiated renegotiated = recorded.stream()
                .map(Recorded::event)
                .filter(PromiseRenegotiated.class::isInstance)
                .map(PromiseRenegotiated.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(renegotiated.agreement()).contains(AGREEMENT);
        MakePromise made = (MakePromise) promised().act();
        var before = new PromiseMade(PROMISE, HARBOUR, NORTH, made.proposal(), 1);
        Promise after = evolved(before, renegotiated);
        assertThat(evolved(before).under()).isEmpty();
        assertThat(after.under()).contains(AGREEMENT);
        var elsewhere = new PromiseRenegotiated(PROMISE, HARBOUR, 3, terms(7), Optional.of(new AgreementId(id(64))));
        assertThat(evolved(before, renegotiated, elsewhere).under()).contains(AGREEMENT);
    }

    private static Promise evolved(PromiseEvent... events) {
        Promise state = Promise.none();
        for (PromiseEvent event : events) {
            state = Promise.evolve(
                    state,
                    new Recorded<>(
                            1,
                            new EventId(id(1)),
                            event,
                            Speaker.alone(representative(NORTH)),
                            NOW,
                            NOW,
                            Optional.empty(),
                            Optional.empty(),
                            new CommandId(id(3)),
                            id(4),
                            Optional.empty(),
                            Visibility.partnership()));
        }
        return state;
    }

    @Test
    void doesNotTellWhoMayNotSeeTheAgreementWhichOneItIs() {
        List<Recorded<?>> recorded = amended(draft().seenBy(NORTH, SOUTH), promised())
                .recorded(says(SOUTH, new ConsentToTerms(AGREEMENT, 2)));
        assertThat(recorded)
                .filteredOn(one -> one.event() instanceof PromiseRenegotiated)
                .allSatisfy(one -> {
                    assertThat(one.visibility()).isEqualTo(Visibility.partnership());
                    assertThat(((PromiseRenegotiated) one.event()).agreement()).isEmpty();
                })
                .hasSize(1);
    }

    @Test
    void doesNotTellWhoMayNotSeeTheAgreementWhyItsPartiesConsented() {
        for (Said draft : List.of(draft(), draft().seenBy(NORTH, SOUTH))) {
            boolean hidden = draft.visibility() instanceof Visibility.ToPartners;
            assertThat(amended(draft, promised()).recorded(says(SOUTH, new ConsentToTerms(AGREEMENT, 2))))
                    .hasSize(3)
                    .allSatisfy(one -> assertThat(one.reason().isEmpty())
                            .isEqualTo(hidden && one.event() instanceof PromiseRenegotiated));
        }
    }
}

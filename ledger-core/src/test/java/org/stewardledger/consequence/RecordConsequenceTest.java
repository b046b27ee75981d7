package org.stewardledger.consequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.consequence.Consequences.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnerSets;
import org.stewardledger.act.Records;
import org.stewardledger.act.Refusal;
import org.stewardledger.act.Refusals;
import org.stewardledger.act.Visibility;
import org.stewardledger.agreement.Bound;
import org.stewardledger.agreement.Stage;
import org.stewardledger.consequence.Background.PromiseSoFar;
import org.stewardledger.partnership.AliasPartner;
import org.stewardledger.partnership.PartnershipRefusal;

class RecordConsequenceTest {

    private static final Origin AGREED = new Origin.Agreed(clause(1, CLAUSE));

    private static RecordConsequence withEffect(Effect effect) {
        return new RecordConsequence(FEE, PROMISE, new Origin.Natural(), effect);
    }

    @Test
    void appliesAnAgreedConsequence() {
        RecordConsequence act = applies(FEE, PROMISE);
        assertThat(nothingYet().says(EAST, act))
                .containsExactly(new ConsequenceRecorded(FEE, HARBOUR, EAST, PROMISE, act.origin(), effect("A fee")));
    }

    @Test
    void appliesItUnderTheNameThatTheClauseGives() {
        ConsequenceScene scene = nothingYet();
        RecordConsequence act = record(FEE, PROMISE, new Origin.Agreed(clause(1, OTHER_CLAUSE)));
        assertThat(scene.refusal(NORTH, act)).isEqualTo(ConsequenceRefusal.NOT_YOURS);
        scene.partnership().says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
        assertThat(scene.says(NORTH, act))
                .containsExactly(
                        new ConsequenceRecorded(FEE, HARBOUR, NORTHERN, PROMISE, act.origin(), effect("A fee")));
        assertThat(scene.says(NORTH, act)).isEmpty();
    }

    @Test
    void recordsWhatFollowsByItselfOrIsImposed() {
        assertThat(nothingYet().says(WEST, follows(FEE)))
                .containsExactly(
                        new ConsequenceRecorded(FEE, HARBOUR, WEST, PROMISE, new Origin.Natural(), effect("A fee")));
        assertThat(nothingYet().says(WEST, imposes(Optional.of(SOUTH), Optional.empty())))
                .hasSize(1);
        assertThat(nothingYet().says(WEST, imposes(Optional.empty(), Optional.of("The city"))))
                .hasSize(1);
    }

    @Test
    void tellsWhoeverAppliesTheClauseNextAndNobodyElse() {
        EventTag own = EventTag.of("consequence", FEE.value());
        assertThat(nothingYet().says(SOUTH, applies(FEE, PROMISE)).getFirst().tags())
                .isEqualTo(Set.of(own, EventTag.of("agreement", AGREEMENT.value())));
        assertThat(nothingYet().says(SOUTH, follows(FEE)).getFirst().tags()).isEqualTo(Set.of(own));
    }

    @Test
    void appliesAClauseOnceForWhatItFollows() {
        ConsequenceScene scene = nothingYet();
        scene.says(SOUTH, applies(FEE, PROMISE));
        assertThat(scene.refusal(SOUTH, applies(OTHER, PROMISE))).isEqualTo(ConsequenceRefusal.ALREADY_APPLIED);
        assertThat(scene.refusal(EAST, applies(OTHER, PROMISE))).isEqualTo(ConsequenceRefusal.ALREADY_APPLIED);
    }

    @Test
    void appliesNothingThatWasWaived() {
        ConsequenceScene scene = nothingYet();
        scene.says(EAST, waives(FEE, PROMISE));
        assertThat(scene.refusal(SOUTH, applies(OTHER, PROMISE))).isEqualTo(ConsequenceRefusal.ALREADY_WAIVED);
    }

    @Test
    void recordsWhatFollowsByItselfAsOftenAsItDoes() {
        ConsequenceScene scene = nothingYet();
        scene.says(SOUTH, applies(FEE, PROMISE));
        assertThat(scene.says(SOUTH, follows(OTHER))).hasSize(1);
    }

    @Test
    void addsNothingWhenItIsOnRecordAlsoWhenTheAgreementMovedOn() {
        ConsequenceScene scene = nothingYet();
        scene.says(SOUTH, applies(FEE, PROMISE));
        scene.with(Optional.of(agreement(Stage.DISSOLVED, Visibility.partnership())));
        assertThat(scene.says(SOUTH, applies(FEE, PROMISE))).isEmpty();
        scene.says(WEST, follows(OTHER));
        assertThat(scene.says(WEST, follows(OTHER))).isEmpty();
    }

    @Test
    void refusesSomethingElseUnderTheSameIdentifier() {
        ConsequenceScene scene = nothingYet();
        scene.says(SOUTH, applies(FEE, PROMISE));
        for (ConsequenceAct other : new ConsequenceAct[] {
            applies(FEE, THE_AGREEMENT), follows(FEE), waives(FEE, PROMISE), withEffect(effect("A feast"))
        }) {
            assertThat(scene.refusal(SOUTH, other)).isEqualTo(ConsequenceRefusal.ALREADY_RECORDED);
        }
        assertThat(scene.refusal(EAST, applies(FEE, PROMISE))).isEqualTo(ConsequenceRefusal.ALREADY_RECORDED);
    }

    @Test
    void refusesWhoeverSpeaksForNoMember() {
        assertThat(nothingYet().refusal(GUEST, follows(FEE))).isEqualTo(PartnershipRefusal.NOT_MEMBER);
        assertThat(new ConsequenceScene(archive()).refusal(registrar(), follows(FEE)))
                .isEqualTo(PartnershipRefusal.RECORD_ONLY);
    }

    @Test
    void refusesAPartnerThatDoesNotSeeWhatItFollows() {
        assertThat(nothingYet().seenBy(only(NORTH, EAST)).refusal(SOUTH, follows(FEE)))
                .isEqualTo(ConsequenceRefusal.NOT_YOURS);
    }

    @Test
    void refusesPartnersThatNobodyKnows() {
        Effect stranger = new Effect("A fee", true, set(NORTH, STRANGER), Optional.empty());
        assertThat(nothingYet().refusal(SOUTH, withEffect(stranger))).isEqualTo(ConsequenceRefusal.PARTNER_UNKNOWN);
        assertThat(nothingYet().refusal(SOUTH, imposes(Optional.of(STRANGER), Optional.empty())))
                .isEqualTo(ConsequenceRefusal.PARTNER_UNKNOWN);
    }

    @Test
    void refusesAClauseOfAnAgreementThatIsNotThereOrNotInForce() {
        assertThat(nothingYet().with(Optional.empty()).refusal(SOUTH, applies(FEE, PROMISE)))
                .isEqualTo(ConsequenceRefusal.AGREEMENT_UNKNOWN);
        for (Stage stage : List.of(Stage.DRAFTING, Stage.DISSOLVED)) {
            assertThat(nothingYet()
                            .with(Optional.of(agreement(stage, Visibility.partnership())))
                            .refusal(SOUTH, applies(FEE, PROMISE)))
                    .isEqualTo(ConsequenceRefusal.NOT_IN_FORCE);
        }
    }

    @Test
    void appliesAClauseAlsoAfterTheAgreementWasCompleted() {
        ConsequenceScene scene = nothingYet().with(Optional.of(agreement(Stage.COMPLETED, Visibility.partnership())));
        assertThat(scene.says(SOUTH, applies(FEE, PROMISE))).hasSize(1);
    }

    @Test
    void refusesAClauseForAPromiseThatIsNotUnderItsAgreement() {
        var elsewhere = Optional.of(new AgreementId(Records.id("another agreement")));
        for (Optional<AgreementId> under : List.of(elsewhere, Optional.<AgreementId>empty())) {
            assertThat(nothingYet()
                            .with(new PromiseSoFar(under, Optional.of(1L), Optional.of(1L)))
                            .refusal(SOUTH, applies(FEE, PROMISE)))
                    .isEqualTo(ConsequenceRefusal.NOT_UNDER);
        }
        assertThat(nothingYet().refusal(SOUTH, applies(FEE, new Followed.Agreement(elsewhere.orElseThrow()))))
                .isEqualTo(ConsequenceRefusal.NOT_UNDER);
    }

    @Test
    void refusesAClauseForBreakingWhileNobodyJudgedThePromiseBroken() {
        ConsequenceScene scene =
                nothingYet().with(new PromiseSoFar(Optional.of(AGREEMENT), Optional.of(1L), Optional.empty()));
        assertThat(scene.refusal(SOUTH, applies(FEE, PROMISE))).isEqualTo(ConsequenceRefusal.NOT_DUE);
        assertThat(scene.says(SOUTH, follows(FEE))).hasSize(1);
    }

    @Test
    void refusesAClauseForKeepingWhileThePromiseIsNotKept() {
        ConsequenceScene scene =
                nothingYet().with(new PromiseSoFar(Optional.of(AGREEMENT), Optional.empty(), Optional.of(1L)));
        scene.partnership().says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
        assertThat(scene.refusal(NORTH, record(FEE, PROMISE, new Origin.Agreed(clause(1, OTHER_CLAUSE)))))
                .isEqualTo(ConsequenceRefusal.NOT_DUE);
    }

    @Test
    void appliesAClauseForKeepingToAnAgreementThatIsCompleted() {
        RecordConsequence feast = record(FEE, THE_AGREEMENT, new Origin.Agreed(clause(1, OTHER_CLAUSE)));
        ConsequenceScene scene = nothingYet();
        scene.partnership().says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
        assertThat(scene.refusal(NORTH, feast)).isEqualTo(ConsequenceRefusal.NOT_DUE);
        scene.with(Optional.of(agreement(Stage.COMPLETED, Visibility.partnership())));
        assertThat(scene.says(NORTH, feast)).hasSize(1);
        assertThat(scene.refusal(SOUTH, applies(OTHER, THE_AGREEMENT))).isEqualTo(ConsequenceRefusal.NOT_DUE);
        assertThat(scene.refusal(SOUTH, waives(OTHER, THE_AGREEMENT))).isEqualTo(ConsequenceRefusal.NOT_DUE);
    }

    @Test
    void meetsOnlyThoseWhoAgreedUnderAnyOfTheirNames() {
        ConsequenceScene scene = nothingYet();
        assertThat(scene.refusal(SOUTH, meeting(NORTH, EAST))).isEqualTo(ConsequenceRefusal.NOT_PARTY);
        assertThat(scene.refusal(SOUTH, meeting(NORTHERN))).isEqualTo(ConsequenceRefusal.NOT_PARTY);
        scene.partnership().says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
        assertThat(scene.says(SOUTH, meeting(NORTHERN))).hasSize(1);
        assertThat(scene.refusal(
                        SOUTH,
                        new RecordConsequence(
                                OTHER, PROMISE, AGREED, meeting(EAST).effect())))
                .isEqualTo(ConsequenceRefusal.NOT_PARTY);
    }

    private static RecordConsequence meeting(PartnerId... met) {
        Effect fee = new Effect("A fee", false, set(met), Optional.empty());
        return new RecordConsequence(FEE, PROMISE, AGREED, fee);
    }

    @Test
    void appliesAClauseOfTheVersionThatWasInForceWhenThePromiseBroke() {
        var facts = agreement(Stage.IN_FORCE, Visibility.partnership());
        Bound.Terms first = new Bound.Terms(5, 1, set(NORTH, SOUTH), facts.consequences());
        Bound.Terms second = new Bound.Terms(9, 2, set(NORTH, SOUTH, EAST), facts.consequences());
        ConsequenceScene scene = nothingYet()
                .bound(first, second)
                .with(new PromiseSoFar(Optional.of(AGREEMENT), Optional.empty(), Optional.of(7L)));
        RecordConsequence later = record(FEE, PROMISE, new Origin.Agreed(clause(2, CLAUSE)));
        assertThat(scene.refusal(SOUTH, later)).isEqualTo(ConsequenceRefusal.NOT_DUE);
        assertThat(scene.refusal(SOUTH, meeting(EAST))).isEqualTo(ConsequenceRefusal.NOT_PARTY);
        assertThat(scene.says(SOUTH, applies(FEE, PROMISE))).hasSize(1);
        scene.with(new PromiseSoFar(Optional.of(AGREEMENT), Optional.empty(), Optional.of(4L)));
        assertThat(scene.refusal(SOUTH, applies(OTHER, PROMISE))).isEqualTo(ConsequenceRefusal.NOT_DUE);
    }

    @Test
    void refusesAClauseOfAnotherVersion() {
        assertThat(nothingYet().refusal(SOUTH, record(FEE, PROMISE, new Origin.Agreed(clause(2, CLAUSE)))))
                .isEqualTo(ConsequenceRefusal.TERMS_MOVED);
        var noSuch = new org.stewardledger.agreement.ClauseId(Records.id("no such clause"));
        assertThat(nothingYet().refusal(SOUTH, record(FEE, PROMISE, new Origin.Agreed(clause(1, noSuch)))))
                .isEqualTo(ConsequenceRefusal.CLAUSE_UNKNOWN);
    }

    @Test
    void refusesAPartnerThatTheClauseDoesNotName() {
        assertThat(nothingYet().refusal(NORTH, applies(FEE, PROMISE))).isEqualTo(ConsequenceRefusal.NOT_YOURS);
    }

    @Test
    void isForWhoeverMaySeeWhatItFollowsAndTheAgreement() {
        for (var seen : List.of(
                List.of(only(SOUTH, NORTH), Visibility.partnership()),
                List.of(Visibility.partnership(), only(SOUTH, NORTH)),
                List.of(only(SOUTH, NORTH, EAST), only(SOUTH, NORTH)))) {
            ConsequenceScene scene =
                    nothingYet().seenBy(seen.getFirst()).with(Optional.of(agreement(Stage.IN_FORCE, seen.getLast())));
            scene.says(SOUTH, applies(FEE, PROMISE));
            assertThat(scene.history().getFirst().visibility()).isEqualTo(only(NORTH, SOUTH));
        }
    }

    @Test
    void refusesAudiencesOfWhichNeitherIsWithinTheOther() {
        ConsequenceScene scene =
                nothingYet().seenBy(only(SOUTH, NORTH)).with(Optional.of(agreement(Stage.IN_FORCE, only(SOUTH, EAST))));
        assertThat(scene.refusal(SOUTH, applies(FEE, PROMISE))).isEqualTo(ConsequenceRefusal.AUDIENCES_DIFFER);
    }

    @Test
    void refusesAnotherAudience() {
        ConsequenceScene scene = nothingYet();
        var asked = scene.envelope(of(SOUTH)).visibleTo(only(SOUTH));
        assertThat(scene.refusal(asked, follows(FEE))).isEqualTo(ActRefusal.NOT_NARROWABLE);
        scene.seenBy(only(SOUTH));
        assertThat(scene.says(asked, follows(FEE))).hasSize(1);
    }

    @Test
    void refusesAConsequenceThatMeetsNobodyOrTooMany() {
        Effect nobody = new Effect("A fee", true, new TreeSet<>(), Optional.empty());
        assertThat(Refusals.of(() -> withEffect(nobody))).isEqualTo(ConsequenceRefusal.NOBODY_MET);
        Effect others = new Effect("A fee", true, new TreeSet<>(), Optional.of("The crews"));
        assertThat(nothingYet().says(SOUTH, withEffect(others))).hasSize(1);
        TreeSet<PartnerId> many = IntStream.rangeClosed(0, PartnerSets.MOST)
                .mapToObj(i -> Records.partner("member " + i))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Refusals.of(() -> withEffect(new Effect("A fee", true, many, Optional.empty()))))
                .isEqualTo(ConsequenceRefusal.TOO_MANY_PARTNERS);
    }

    @Test
    void refusesWhatNobodyWouldImpose() {
        assertThat(Refusals.of(() -> imposes(Optional.empty(), Optional.empty())))
                .isEqualTo(ConsequenceRefusal.IMPOSER_MISSING);
    }

    @Test
    void holdsItsTextsToTheirBounds() {
        assertThat(texts(" ")).containsOnly(ConsequenceRefusal.TEXT_MISSING).hasSize(3);
        assertThat(texts("x".repeat(4_001))).containsOnly(ConsequenceRefusal.TEXT_TOO_LONG);
        assertThat(texts("a\u0000")).containsOnly(ConsequenceRefusal.TEXT_UNPRINTABLE);
    }

    private static List<Refusal> texts(String bad) {
        return List.of(
                Refusals.of(() -> withEffect(effect(bad))),
                Refusals.of(() -> withEffect(new Effect("A fee", true, set(NORTH), Optional.of(bad)))),
                Refusals.of(() -> imposes(Optional.empty(), Optional.of(bad))));
    }
}

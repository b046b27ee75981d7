package org.stewardledger.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.conduct.Conducts.*;
import static org.stewardledger.conduct.DecisionRule.Manner.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnerSets;
import org.stewardledger.act.Records;
import org.stewardledger.act.Refusal;
import org.stewardledger.act.Refusals;

class TakeDecisionTest {

    private static final Choice DREDGE = choice(CONSENT, "We dredge", NORTH, SOUTH);
    private final ConductScene scene = nothingSaid();

    private static Choice with(DecisionRule rule, TreeSet<PartnerId> asked, Optional<GivenUp> givenUp) {
        return new Choice("Do we dredge?", rule, asked, set(NORTH), "We dredge", givenUp);
    }

    private static TreeSet<PartnerId> set(PartnerId... partners) {
        return new TreeSet<>(List.of(partners));
    }

    private static DecisionRule by(DecisionRule.Manner manner) {
        return new DecisionRule(manner, Optional.empty());
    }

    @Test
    void recordsWhatWasDecidedAndHow() {
        assertThat(scene.says(SOUTH, took(DREDGING, DREDGE)))
                .containsExactly(new DecisionTaken(HARBOUR, DREDGING, SOUTH, DREDGE));
    }

    @Test
    void recordsADecisionThatNobodyWasAskedAboutAndThatCostNothing() {
        Choice alone = with(by(BY_ONE), set(), Optional.empty());
        assertThat(scene.says(NORTH, took(DREDGING, alone))).hasSize(1);
    }

    @Test
    void letsAPartnerThatDidNotDecidePutTheDecisionOnRecord() {
        assertThat(scene.says(WEST, took(DREDGING, DREDGE)))
                .containsExactly(new DecisionTaken(HARBOUR, DREDGING, WEST, DREDGE));
    }

    @Test
    void addsNothingWhenTheDecisionIsOnRecordWhoeverSaidIt() {
        scene.repeats(SOUTH, took(DREDGING, DREDGE));
        scene.repeats(SOUTH, took(FEES, DREDGE));
        assertThat(scene.says(EAST, took(DREDGING, DREDGE))).isEmpty();
    }

    @Test
    void refusesAnotherDecisionUnderTheSameIdentifier() {
        scene.says(SOUTH, took(DREDGING, DREDGE));
        assertThat(scene.refusal(SOUTH, took(DREDGING, choice(CONSENT, "We wait", NORTH, SOUTH))))
                .isEqualTo(ConductRefusal.ALREADY_RECORDED);
    }

    @Test
    void refusesPartnersThatNobodyKnowsWhereverTheyAreNamed() {
        Choice asked = with(by(CONSENT), set(STRANGER), Optional.empty());
        Choice decided = choice(CONSENT, "We dredge", STRANGER);
        GivenUp borne = new GivenUp("Sleep", set(STRANGER), Optional.empty());
        Choice bears = with(by(CONSENT), set(), Optional.of(borne));
        for (Choice choice : List.of(asked, decided, bears)) {
            assertThat(scene.refusal(SOUTH, took(DREDGING, choice))).isEqualTo(ConductRefusal.PARTNER_UNKNOWN);
        }
        assertThat(scene.says(SOUTH, took(DREDGING, with(by(CONSENT), set(GUEST), Optional.empty()))))
                .hasSize(1);
    }

    @Test
    void refusesARuleWithoutANameOrWords() {
        assertThat(Refusals.of(() -> took(DREDGING, with(by(OTHER), set(), Optional.empty()))))
                .isEqualTo(ConductRefusal.RULE_MISSING);
    }

    @Test
    void refusesADecisionOfNobody() {
        assertThat(Refusals.of(() -> took(DREDGING, choice(CONSENT, "We dredge"))))
                .isEqualTo(ConductRefusal.DECIDER_MISSING);
    }

    @Test
    void refusesADecisionByOneThatSeveralTook() {
        assertThat(Refusals.of(() -> took(DREDGING, choice(BY_ONE, "We dredge", NORTH, SOUTH))))
                .isEqualTo(ConductRefusal.DECIDERS_DIFFER);
    }

    @Test
    void refusesALossThatNobodyBears() {
        GivenUp loss = new GivenUp("Sleep", set(), Optional.empty());
        assertThat(Refusals.of(() -> took(DREDGING, with(by(CONSENT), set(), Optional.of(loss)))))
                .isEqualTo(ConductRefusal.BEARER_MISSING);
        GivenUp others = new GivenUp("Sleep", set(), Optional.of("Those by the quay"));
        assertThat(scene.says(SOUTH, took(DREDGING, with(by(CONSENT), set(), Optional.of(others)))))
                .hasSize(1);
    }

    @Test
    void refusesMoreThanAHundredPartnersInOnePlace() {
        TreeSet<PartnerId> many = IntStream.rangeClosed(0, PartnerSets.MOST)
                .mapToObj(i -> Records.partner("member " + i))
                .collect(Collectors.toCollection(TreeSet::new));
        GivenUp borne = new GivenUp("Sleep", many, Optional.empty());
        for (Choice choice : List.of(
                with(by(CONSENT), many, Optional.empty()),
                choice(CONSENT, "We dredge", many.toArray(PartnerId[]::new)),
                with(by(CONSENT), set(), Optional.of(borne)))) {
            assertThat(Refusals.of(() -> took(DREDGING, choice))).isEqualTo(ConductRefusal.TOO_MANY_PARTNERS);
        }
    }

    @Test
    void holdsEachOfItsTextsToItsBounds() {
        assertThat(texts(" ")).containsOnly(ConductRefusal.TEXT_MISSING).hasSize(5);
        assertThat(texts("x".repeat(4_001))).containsOnly(ConductRefusal.TEXT_TOO_LONG);
        assertThat(texts("a\u0000b")).containsOnly(ConductRefusal.TEXT_UNPRINTABLE);
    }

    private static List<Refusal> texts(String bad) {
        Optional<GivenUp> none = Optional.empty();
        Optional<GivenUp> what = Optional.of(new GivenUp(bad, set(NORTH), Optional.empty()));
        Optional<GivenUp> others = Optional.of(new GivenUp("Sleep", set(NORTH), Optional.of(bad)));
        DecisionRule words = new DecisionRule(OTHER, Optional.of(bad));
        return List.of(
                Refusals.of(() -> took(DREDGING, new Choice(bad, by(CONSENT), set(), set(NORTH), "Yes", none))),
                Refusals.of(() -> took(DREDGING, new Choice("Dredge?", words, set(), set(NORTH), "Yes", none))),
                Refusals.of(() -> took(DREDGING, new Choice("Dredge?", by(CONSENT), set(), set(NORTH), bad, none))),
                Refusals.of(() -> took(DREDGING, new Choice("Dredge?", by(CONSENT), set(), set(NORTH), "Yes", what))),
                Refusals.of(
                        () -> took(DREDGING, new Choice("Dredge?", by(CONSENT), set(), set(NORTH), "Yes", others))));
    }
}

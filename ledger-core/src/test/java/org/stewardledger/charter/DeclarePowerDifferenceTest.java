package org.stewardledger.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.charter.Charters.*;
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
import org.stewardledger.act.Refusals;
import org.stewardledger.partnership.AliasPartner;

class DeclarePowerDifferenceTest {

    private final CharterScene scene = nothingStated();

    @Test
    void recordsADifferenceAlsoBetweenOthers() {
        assertThat(scene.says(SOUTH, differs("Money", NORTH, EAST)))
                .containsExactly(new PowerDifferenceDeclared(HARBOUR, SOUTH, difference("Money", NORTH, EAST)));
    }

    @Test
    void recordsADifferenceThatIsNotDealtWith() {
        PowerDifference open = new PowerDifference(new TreeSet<>(List.of(NORTH, EAST)), "Money", Optional.empty());
        assertThat(scene.says(EAST, new DeclarePowerDifference(HARBOUR, open)))
                .containsExactly(new PowerDifferenceDeclared(HARBOUR, EAST, open));
    }

    @Test
    void addsNothingWhenTheMemberSaidThisLastOfTheSamePartners() {
        scene.repeats(SOUTH, differs("Money", NORTH, EAST));
        scene.repeats(SOUTH, differs("Knowledge", NORTH, EAST, WEST));
        assertThat(scene.says(SOUTH, differs("Money", EAST, NORTH))).isEmpty();
        scene.repeats(WEST, differs("Money", EAST, NORTH));
    }

    @Test
    void refusesADifferenceBetweenFewerThanTwo() {
        assertThat(Refusals.of(() -> differs("Money"))).isEqualTo(CharterRefusal.TOO_FEW_PARTNERS);
        assertThat(Refusals.of(() -> differs("Money", NORTH))).isEqualTo(CharterRefusal.TOO_FEW_PARTNERS);
        scene.partnership().says(of(NORTH), new AliasPartner(HARBOUR, NORTH, NORTHERN));
        assertThat(scene.refusal(SOUTH, differs("Money", NORTH, NORTHERN))).isEqualTo(CharterRefusal.TOO_FEW_PARTNERS);
        assertThat(scene.says(SOUTH, differs("Money", NORTH, NORTHERN, EAST))).hasSize(1);
    }

    @Test
    void refusesADifferenceBetweenMoreThanAHundred() {
        TreeSet<PartnerId> many = IntStream.rangeClosed(0, PartnerSets.MOST)
                .mapToObj(i -> Records.partner("member " + i))
                .collect(Collectors.toCollection(TreeSet::new));
        PowerDifference wide = new PowerDifference(many, "Money", Optional.empty());
        assertThat(Refusals.of(() -> new DeclarePowerDifference(HARBOUR, wide)))
                .isEqualTo(CharterRefusal.TOO_MANY_PARTNERS);
    }

    @Test
    void refusesAPartnerThatNobodyKnows() {
        assertThat(scene.refusal(SOUTH, differs("Money", NORTH, STRANGER))).isEqualTo(CharterRefusal.PARTNER_UNKNOWN);
    }

    @Test
    void holdsItsTextsToTheirBounds() {
        for (String what : new String[] {" ", "Money"}) {
            Optional<String> dealtWith = Optional.of(what.isBlank() ? "They take turns" : " ");
            PowerDifference blank = new PowerDifference(new TreeSet<>(List.of(NORTH, EAST)), what, dealtWith);
            assertThat(Refusals.of(() -> new DeclarePowerDifference(HARBOUR, blank)))
                    .isEqualTo(CharterRefusal.TEXT_MISSING);
        }
        assertThat(Refusals.of(() -> differs("x".repeat(2_001), NORTH, EAST))).isEqualTo(CharterRefusal.TEXT_TOO_LONG);
        assertThat(Refusals.of(() -> differs("a\u0000", NORTH, EAST))).isEqualTo(CharterRefusal.TEXT_UNPRINTABLE);
    }
}

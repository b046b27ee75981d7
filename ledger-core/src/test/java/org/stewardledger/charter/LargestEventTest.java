package org.stewardledger.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.charter.Charters.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnerSets;
import org.stewardledger.act.Records;
import org.stewardledger.journal.LedgerJson;
import org.stewardledger.partnership.PartnerKind;

/**
 * A stored body has at most 65,535 bytes. Whatever the bounds of acts let through fits one, with the longest reason
 * beside it and room for the rest of the envelope, in the script that takes most bytes.
 */
class LargestEventTest {

    private static final int BODY = 65_535;
    private static final int REST_OF_ENVELOPE = 2_500;

    /** Three bytes a character: more than a quotation mark, which is escaped, and as many as a text may have. */
    private static String wide(int characters) {
        return "\u6e2f".repeat(characters);
    }

    private static void fits(CharterEvent event) {
        int bytes = LedgerJson.mapper().writeValueAsBytes(event).length
                + LedgerJson.mapper().writeValueAsBytes(wide(4_000)).length;
        assertThat(bytes + REST_OF_ENVELOPE).isLessThanOrEqualTo(BODY);
    }

    @Test
    void aStakeInAllFourFits() {
        Optional<String> text = Optional.of(wide(2_000));
        DeclareStake act = stake(new Stake(text, text, text, text));
        nothingStated().says(SOUTH, act).forEach(LargestEventTest::fits);
    }

    @Test
    void aDifferenceBetweenTheMostPartnersFits() {
        TreeSet<PartnerId> between = IntStream.range(0, PartnerSets.MOST)
                .mapToObj(i -> Records.partner("member " + i))
                .collect(Collectors.toCollection(TreeSet::new));
        PowerDifference widest = new PowerDifference(between, wide(2_000), Optional.of(wide(2_000)));
        fits(new PowerDifferenceDeclared(HARBOUR, SOUTH, new DeclarePowerDifference(HARBOUR, widest).difference()));
    }

    @Test
    void everythingElseFits() {
        CharterScene scene = nothingStated();
        scene.says(SOUTH, ownGoal(GOAL, wide(4_000)));
        scene.says(SOUTH, sharedGoal(OTHER_GOAL, wide(4_000)));
        scene.says(SOUTH, buyIn(Depth.THROUGHOUT, wide(2_000)));
        scene.says(SOUTH, expectationOf(EAST, wide(4_000)));
        scene.says(SOUTH, readiness(new Readiness(true, Optional.of(wide(2_000)), true)));
        scene.says(SOUTH, resource(CRANE, wide(2_000), Holding.SEPARATE));
        scene.says(SOUTH, new InviteOwner(HARBOUR, CITY, wide(200), PartnerKind.ORGANISATION, wide(2_000), true));
        assertThat(scene.history()).hasSize(7).allSatisfy(recorded -> fits(recorded.event()));
    }
}

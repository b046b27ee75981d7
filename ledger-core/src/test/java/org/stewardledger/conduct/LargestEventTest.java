package org.stewardledger.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.conduct.Conducts.*;
import static org.stewardledger.partnership.Partnerships.*;

import java.net.URI;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnerSets;
import org.stewardledger.act.Records;
import org.stewardledger.journal.LedgerJson;

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

    private static TreeSet<PartnerId> partners(String prefix) {
        return IntStream.range(0, PartnerSets.MOST)
                .mapToObj(i -> Records.partner(prefix + i))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void fits(ConductEvent event) {
        int bytes = LedgerJson.mapper().writeValueAsBytes(event).length
                + LedgerJson.mapper().writeValueAsBytes(wide(4_000)).length;
        assertThat(bytes + REST_OF_ENVELOPE).isLessThanOrEqualTo(BODY);
    }

    @Test
    void aDecisionWithAllItsTextsAndPartnersFits() {
        Choice widest = new Choice(
                wide(2_000),
                new DecisionRule(DecisionRule.Manner.OTHER, Optional.of(wide(1_000))),
                partners("asked "),
                partners("decided "),
                wide(4_000),
                Optional.of(new GivenUp(wide(2_000), partners("bears "), Optional.of(wide(1_000)))));
        fits(new DecisionTaken(HARBOUR, DREDGING, SOUTH, took(DREDGING, widest).choice()));
    }

    @Test
    void anAssessmentWithAllItsEvidenceFits() {
        Evidence widest = new Evidence(
                wide(2_000), Optional.of(URI.create("https://" + "x".repeat(1_992))), Optional.of("0f".repeat(32)));
        assertThat(nothingSaid()
                        .says(SOUTH, assess(new StageRow(Dimension.RISK, Stage.COOPERATION, Optional.of(widest)))))
                .hasSize(1)
                .allSatisfy(LargestEventTest::fits);
    }

    /** The name is stored sealed, which takes a third more than its bytes, padded. */
    @Test
    void aParticipationWithAllItsTextsFits() {
        RecordParticipation act = new RecordParticipation(HARBOUR, WALK, somebody(wide(1_000)), TODAY, wide(2_000));
        assertThat(nothingSaid().says(SOUTH, act)).hasSize(1).allSatisfy(event -> {
            fits(event);
            int bytes = LedgerJson.mapper().writeValueAsBytes(event).length;
            assertThat(bytes).isLessThan(BODY / 4);
        });
    }
}

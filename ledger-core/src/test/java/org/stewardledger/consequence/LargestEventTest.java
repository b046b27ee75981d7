package org.stewardledger.consequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.consequence.Consequences.*;
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

/**
 * A stored body has at most 65,535 bytes. Whatever the bounds of acts let through fits one, with the longest reason and
 * audience beside it and room for the rest of the envelope, in the script that takes most bytes.
 */
class LargestEventTest {

    private static final int BODY = 65_535;
    private static final int REST_OF_ENVELOPE = 2_500;

    /** Three bytes a character: more than a quotation mark, which is escaped, and as many as a text may have. */
    private static String wide(int characters) {
        return "\u6e2f".repeat(characters);
    }

    private static TreeSet<PartnerId> partners() {
        return IntStream.range(0, PartnerSets.MOST)
                .mapToObj(i -> Records.partner("member " + i))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aConsequenceWithAllItsTextsAndPartnersFits() {
        RecordConsequence widest = new RecordConsequence(
                FEE,
                PROMISE,
                new Origin.Imposed(Optional.of(SOUTH), Optional.of(wide(1_000))),
                new Effect(wide(4_000), true, partners(), Optional.of(wide(1_000))));
        var event = new ConsequenceRecorded(FEE, HARBOUR, SOUTH, PROMISE, widest.origin(), widest.effect());
        int bytes = LedgerJson.mapper().writeValueAsBytes(event).length
                + LedgerJson.mapper().writeValueAsBytes(partners()).length
                + LedgerJson.mapper().writeValueAsBytes(wide(4_000)).length;
        assertThat(bytes + REST_OF_ENVELOPE).isLessThanOrEqualTo(BODY);
    }
}

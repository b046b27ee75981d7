package org.stewardledger.dispute;

import java.util.List;
import org.stewardledger.act.Wording;

/** What acts on a dispute hold their texts to. */
final class Texts {

    private Texts() {}

    /** Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE. */
    static void check(List<Wording> wordings) {
        Wording.check(
                wordings, DisputeRefusal.TEXT_MISSING, DisputeRefusal.TEXT_TOO_LONG, DisputeRefusal.TEXT_UNPRINTABLE);
    }
}

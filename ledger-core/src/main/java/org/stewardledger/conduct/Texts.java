package org.stewardledger.conduct;

import java.util.List;
import org.stewardledger.act.Wording;

/** What acts on how partners work together hold their texts to. */
final class Texts {

    private Texts() {}

    /** Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE. */
    static void check(List<Wording> wordings) {
        Wording.check(
                wordings, ConductRefusal.TEXT_MISSING, ConductRefusal.TEXT_TOO_LONG, ConductRefusal.TEXT_UNPRINTABLE);
    }
}

package org.stewardledger.consequence;

import java.util.List;
import org.stewardledger.act.Wording;

/** What acts on a consequence hold their texts to. */
final class Texts {

    private Texts() {}

    /** Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE. */
    static void check(List<Wording> wordings) {
        Wording.check(
                wordings,
                ConsequenceRefusal.TEXT_MISSING,
                ConsequenceRefusal.TEXT_TOO_LONG,
                ConsequenceRefusal.TEXT_UNPRINTABLE);
    }
}

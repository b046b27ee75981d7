package org.stewardledger.charter;

import java.util.List;
import org.stewardledger.act.Wording;

/** What acts on a charter hold their texts to. */
final class Texts {

    private Texts() {}

    /** Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE. */
    static void check(Wording... wordings) {
        check(List.of(wordings));
    }

    /** Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE. */
    static void check(List<Wording> wordings) {
        Wording.check(
                wordings, CharterRefusal.TEXT_MISSING, CharterRefusal.TEXT_TOO_LONG, CharterRefusal.TEXT_UNPRINTABLE);
    }
}

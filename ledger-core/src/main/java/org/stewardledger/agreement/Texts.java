package org.stewardledger.agreement;

import java.util.List;
import org.stewardledger.act.Wording;

/** What acts on an agreement hold their texts to. */
final class Texts {

    private Texts() {}

    /** Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE. */
    static void check(List<Wording> wordings) {
        Wording.check(
                wordings,
                AgreementRefusal.TEXT_MISSING,
                AgreementRefusal.TEXT_TOO_LONG,
                AgreementRefusal.TEXT_UNPRINTABLE);
    }

    static void check(Wording wording) {
        check(List.of(wording));
    }
}

package org.stewardledger.promise;

import java.util.List;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.Wording;

/** What acts on a promise hold their texts to. */
final class Texts {

    private Texts() {}

    /** Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE. */
    static void check(List<Wording> wordings) {
        Wording.check(
                wordings, PromiseRefusal.TEXT_MISSING, PromiseRefusal.TEXT_TOO_LONG, PromiseRefusal.TEXT_UNPRINTABLE);
    }

    /** Refuses, in this order: TEXT_MISSING, TEXT_TOO_LONG, TEXT_UNPRINTABLE, LINK_UNFIT, SHA256_UNFIT. */
    static void check(Evidence evidence) {
        check(evidence.wordings("evidence"));
        evidence.checkForm("evidence", PromiseRefusal.LINK_UNFIT, PromiseRefusal.SHA256_UNFIT);
    }
}

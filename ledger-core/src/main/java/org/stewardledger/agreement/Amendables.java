package org.stewardledger.agreement;

import java.util.Optional;
import org.stewardledger.act.PromiseId;

/**
 * The promises that a decision on an agreement reads: those that its {@link AgreementAct#amends acts} name. A promise
 * of another partnership, one known only from a source, and one that nobody made are not among them; nor is one that
 * the speaker may not know of, when it is the speaker who names it.
 */
public interface Amendables {

    /** The promise, if there is one to be amended. */
    Optional<Amendable> find(PromiseId promise);

    /** No promises. */
    static Amendables none() {
        return promise -> Optional.empty();
    }
}

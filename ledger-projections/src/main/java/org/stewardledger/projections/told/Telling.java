package org.stewardledger.projections.told;

import java.util.List;
import java.util.Set;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PromiseId;

/**
 * A view that is made from what was told when it is asked for: which events it is made from, and how. What a reader may
 * not see, and what was not so or not known then, is not among them, so no view has to think of it.
 *
 * @param <T> the answer: a record of records, with the {@link Origin} of whatever it says
 */
public interface Telling<T extends Record> {

    /** What addresses call it: lower-case words with hyphens. */
    String name();

    /** The events it is made from: sealed families, or single records. */
    List<Class<? extends LedgerEvent>> events();

    /** Whether it sets figures of promises beside what was told. */
    default boolean setsFiguresBeside() {
        return false;
    }

    /** Whether it sets beside what was told what was done under mandates, and who asked for promises. */
    default boolean setsDeedsBeside() {
        return false;
    }

    /** Whether it sets the events of promises under agreements beside what was told. */
    default Set<AgreementId> agreementsIn(Story story) {
        return Set.of();
    }

    /** Whether it is a list of agreements, made from what was said of each alone, and so comes in pages. */
    default boolean listsAgreements() {
        return false;
    }

    /** The promises that these events name, whose own events it sets beside them. */
    default Set<PromiseId> promisesIn(Story story) {
        return Set.of();
    }

    /** The answer. Pure: the same story gives the same answer. */
    T of(Story story);
}

package org.stewardledger.projections.told;

import org.stewardledger.act.AgreementId;
import org.stewardledger.projections.Paging;

/** How much of a view is asked for. */
public sealed interface Which {

    /** All of it. */
    record Everything() implements Which {}

    /**
     * Some agreements, in the order in which their drafts were recorded; of a view that is no list of agreements, all.
     *
     * @param paging how many of them; it starts after the position of a draft
     */
    record Agreements(Paging paging) implements Which {}

    /** One agreement. */
    record Agreement(AgreementId agreement) implements Which {}
}

package org.stewardledger.whole;

import java.util.ArrayList;
import java.util.List;
import org.stewardledger.act.PartnerId;
import org.stewardledger.promise.*;
import org.stewardledger.terms.Terms;
import org.stewardledger.whole.PlainPromise.Happened;

/**
 * Terms of a promise that were on the table or in force.
 *
 * @param version their number
 * @param terms   the terms
 * @param by      who stated them; of those that an agreement brought, whoever stated the ones before
 */
record Stated(int version, Terms terms, PartnerId by) {

    /** All terms that were stated in a promise, in order. */
    static List<Stated> in(PlainPromise past) {
        List<Stated> stated = new ArrayList<>();
        for (Happened h : past.log()) {
            switch (h.event()) {
                case PromiseRequested e -> stated.add(new Stated(1, e.proposal().terms(), e.by()));
                case PromiseOffered e -> stated.add(new Stated(1, e.proposal().terms(), e.by()));
                case PromiseMade e
                when e.proposal().isPresent() ->
                    stated.add(new Stated(1, e.proposal().get().terms(), e.by()));
                case OfferCountered e -> stated.add(new Stated(e.version(), e.terms(), e.by()));
                case PromiseRenegotiated e -> {
                    PartnerId by = past.proposalOf(e.version())
                            .map(NewTermsProposed::by)
                            .orElse(stated.getLast().by());
                    stated.add(new Stated(e.version(), e.terms(), by));
                }
                default -> {}
            }
        }
        return stated;
    }
}

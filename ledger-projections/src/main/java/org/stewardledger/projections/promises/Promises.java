package org.stewardledger.projections.promises;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.CurrentTo;
import org.stewardledger.projections.Page;
import org.stewardledger.projections.Paging;
import org.stewardledger.projections.Reader;

/** Answers what the promises were, and what each event changed on them. */
public interface Promises {

    /**
     * The partnership in which a promise is made, whose days and milestones the times of questions about it mean. Empty
     * when there is none for this reader at any time.
     */
    Optional<PartnershipId> partnershipOf(Reader reader, PromiseId promise);

    /** One promise; empty when it is not known then, or not for this reader. */
    Answer<Optional<PromiseDetail>> promise(Reader reader, AsOf asOf, PromiseId promise);

    /** The promises that fit, a page at a time, by undertaking, deliverable and identifier. */
    Answer<Page<PromiseRow>> list(Reader reader, AsOf asOf, PromiseFilter filter, Paging paging);

    /**
     * Gives all promises that fit, in the same order, to someone who takes them, as they are read and all from the same
     * rows. Returns how far the rows go.
     */
    CurrentTo each(Reader reader, AsOf asOf, PromiseFilter filter, Consumer<PromiseRow> taking);

    /**
     * These promises of a partnership, by undertaking, deliverable and identifier. Those that are not known then, or
     * not for this reader, are left out.
     */
    Answer<List<PromiseRow>> these(Reader reader, AsOf asOf, PartnershipId partnership, Set<PromiseId> promises);

    /**
     * Every event of one promise that had happened and was known, in the ledger's order, with the old and the new terms
     * side by side. Empty when the promise is not known then, or not for this reader.
     */
    Answer<List<PromiseEventRow>> events(Reader reader, AsOf asOf, PromiseId promise);
}

package org.stewardledger.projections.history;

import java.util.List;
import java.util.Optional;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.Page;
import org.stewardledger.projections.Paging;
import org.stewardledger.projections.Reader;

/** Answers what was recorded: one row for each event that had happened and was known, in the ledger's order. */
public interface History {

    /** The events that fit, a page at a time, by position. */
    Answer<Page<HistoryRow>> page(Reader reader, AsOf asOf, HistoryFilter filter, Paging paging);

    /** The event at a position; empty when it is not known then, or not for this reader. */
    Answer<Optional<HistoryRow>> at(Reader reader, AsOf asOf, long position);

    /** What was done under mandates in a partnership, and every request for a promise, by position. */
    Answer<List<Deed>> deeds(Reader reader, AsOf asOf, PartnershipId partnership);
}

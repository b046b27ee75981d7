package org.stewardledger.projections.stewardship;

import java.util.Optional;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.Page;
import org.stewardledger.projections.Paging;
import org.stewardledger.projections.Reader;

/** Answers how partners stood by what they promised. No partner is given a single score. */
public interface Stewardships {

    /**
     * The figures of a partnership, of each partner, of each deliverable, and of each deliverable of each partner;
     * empty when the partnership is not for this reader. A promise counts for who promised it, under the name that
     * views keep as known; a joint one for each of its promisors, and once in the whole.
     */
    Answer<Optional<Stewardship>> of(Reader reader, AsOf asOf, PartnershipId partnership);

    /** The promises that a figure counts, with the positions of the events behind each. */
    Answer<Page<Counted>> behind(Reader reader, AsOf asOf, Slice slice, Figure figure, Paging paging);
}

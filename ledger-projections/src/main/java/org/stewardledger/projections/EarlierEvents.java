package org.stewardledger.projections;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;

/** Reads recorded events again, by what they are about. */
@FunctionalInterface
public interface EarlierEvents {

    /**
     * The events of each tag up to and including a position, in the ledger's order; read for all tags together.
     *
     * @return one list per tag that has any
     */
    Map<EventTag, List<Recorded<LedgerEvent>>> tagged(Set<EventTag> tags, long upTo);
}

package org.stewardledger.journal;

import java.util.List;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;

/**
 * What was read, and up to where.
 *
 * @param head   everything up to this position that meets the criteria is there, and nothing after it; what
 *     {@link NothingSince} needs to know
 * @param events one list per {@link Wanted}, in the same order; each in the order of positions
 */
public record Reading(long head, List<List<Recorded<LedgerEvent>>> events) {}

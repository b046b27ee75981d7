package org.stewardledger.projections.told;

import java.time.Instant;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.Recorded;
import org.stewardledger.projections.twotimes.EventColumns;

/**
 * The event from which something in an answer is known.
 *
 * @param position    its place in the ledger's order
 * @param effectiveAt when it happened in the partnership
 * @param factClass   fact, declaration or judgement
 * @param transcribed true when a registrar wrote it down from a source
 */
public record Origin(long position, Instant effectiveAt, FactClass factClass, boolean transcribed) {

    /** Of this event. */
    public static Origin of(Recorded<?> recorded) {
        return new Origin(
                recorded.position(), recorded.effectiveAt(), EventColumns.factClass(recorded), recorded.transcribed());
    }
}

package org.stewardledger.api.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.stewardledger.partnership.Forming;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.partnerships.PartnershipRow;

/**
 * One reader looking at one partnership from one standpoint.
 *
 * @param reader      who looks
 * @param standpoint  the two times, in the reader's words
 * @param asOf        the same two times, fixed
 * @param partnership the partnership; as it is now where it was not yet known here at that standpoint
 * @param knownThen   whether the partnership itself was known here at that standpoint
 */
record Visit(Reader reader, Standpoint standpoint, AsOf asOf, PartnershipRow partnership, boolean knownThen) {

    Links links() {
        return new Links(standpoint);
    }

    ZoneId zone() {
        return partnership.zone();
    }

    When when(Instant instant) {
        return When.of(instant, zone());
    }

    /** The day in the partnership at the time asked for. */
    LocalDate day() {
        return LocalDate.ofInstant(asOf.asOf(), zone());
    }

    boolean recordOnly() {
        return partnership.forming() == Forming.RECORD_ONLY;
    }
}

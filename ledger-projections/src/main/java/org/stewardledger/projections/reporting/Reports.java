package org.stewardledger.projections.reporting;

import java.io.IOException;
import java.io.Writer;
import org.stewardledger.projections.CurrentTo;
import org.stewardledger.projections.Reader;

/**
 * Writes the reporting facts as CSV (RFC 4180, with a header line), row by row. A text that a spreadsheet would take
 * for a formula is written with an apostrophe before it. What the reader may not see is left out.
 */
public interface Reports {

    /** One row for each promise, as it is now. Returns how far the rows go. */
    CurrentTo factPromise(Reader reader, Writer to) throws IOException;

    /** One row for each event of a promise, by position. Returns how far the rows go. */
    CurrentTo factPromiseEvent(Reader reader, Writer to) throws IOException;
}

package org.stewardledger.journal;

import javax.sql.DataSource;

/**
 * Where a journal's connections come from. All of them act as a member of {@link JournalSchema#APP}.
 *
 * @param lasting opens a new connection each time; two are kept, with settings of their own, and opened again when lost
 * @param pooled  lends connections for one question each; up to six at once
 */
public record Connections(DataSource lasting, DataSource pooled) {

    /** All from one source; from a pool, two stay out of it for good, and a lost one is replaced when it sees fit. */
    public static Connections of(DataSource source) {
        return new Connections(source, source);
    }
}

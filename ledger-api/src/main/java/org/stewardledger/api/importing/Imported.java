package org.stewardledger.api.importing;

import java.util.List;
import java.util.Optional;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.api.importing.ImportResult.Acts;
import org.stewardledger.api.importing.ImportResult.Facts;
import org.stewardledger.api.importing.mapping.BadLine;

/**
 * What an import did, or on a dry run would do, as it is told over HTTP.
 *
 * @param partnershipId the partnership imported into
 * @param dryRun        whether nothing was written
 * @param complete      whether everything went in: there are no bad lines
 * @param facts         what became of the lines
 * @param acts          what became of the difference to what was on record
 * @param finished      what an earlier import that had been cut off came to, when this one finished it first
 * @param lastPosition  position of the last event it recorded, which reads take as {@code atLeast}; 0 when none
 * @param changes       each act, as a sentence; only on a dry run
 * @param badLines      what could not be used: file and line, and why
 * @param millis        how long it took, in milliseconds
 */
public record Imported(
        PartnershipId partnershipId,
        boolean dryRun,
        boolean complete,
        Facts facts,
        Acts acts,
        Optional<Acts> finished,
        long lastPosition,
        List<String> changes,
        List<BadLine> badLines,
        long millis) {

    /** The result of an import. */
    public static Imported of(ImportResult result) {
        return new Imported(
                result.partnershipId(),
                result.dryRun(),
                result.complete(),
                result.facts(),
                result.acts(),
                result.finished(),
                result.lastPosition(),
                result.changes(),
                result.badLines(),
                result.took().toMillis());
    }
}

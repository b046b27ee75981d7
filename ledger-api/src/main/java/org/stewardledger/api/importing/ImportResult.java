package org.stewardledger.api.importing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.api.importing.mapping.BadLine;

/**
 * What an import did, or on a dry run would do.
 *
 * @param partnershipId the partnership imported into
 * @param dryRun        whether nothing was written
 * @param facts         what became of the lines
 * @param acts          what became of the difference
 * @param finished      what an earlier import of the source that had been cut off came to, when this one finished it
 *                      first; empty when there was none
 * @param lastPosition  position of the last event it recorded; 0 when it recorded none
 * @param changes       the acts themselves, one sentence each; only on a dry run
 * @param badLines      what could not be used, and why
 * @param took          how long it took
 */
public record ImportResult(
        PartnershipId partnershipId,
        boolean dryRun,
        Facts facts,
        Acts acts,
        Optional<Acts> finished,
        long lastPosition,
        List<String> changes,
        List<BadLine> badLines,
        Duration took) {

    /**
     * What became of the lines.
     *
     * @param read      lines that could be read, of facts and of milestones
     * @param added     facts that are new and were kept
     * @param repeated  lines whose fact was there already, in these files or from an earlier import
     * @param corrected facts that a line replaced
     * @param setAside  facts without effect for now, because they are about promises that were not made
     * @param missing   facts of earlier imports that stood beside these and are in no file any more; they stay on
     *     record
     */
    public record Facts(int read, int added, int repeated, int corrected, int setAside, int missing) {}

    /**
     * What became of the difference: what was recorded, or on a dry run what would be sent.
     *
     * @param added     transcriptions added
     * @param corrected transcriptions replaced by a correction
     * @param takenBack transcriptions corrected without a replacement
     * @param refused   acts the ledger refused; their lines are among the bad lines, each once
     * @param events    events recorded
     */
    public record Acts(int added, int corrected, int takenBack, int refused, long events) {}

    /** Whether everything went in. */
    public boolean complete() {
        return badLines.isEmpty();
    }
}

package org.stewardledger.api.importing;

import java.util.List;
import org.stewardledger.act.PersonId;

/**
 * What is to be imported, by whom and how.
 *
 * @param profile    the mapping profile
 * @param facts      files of facts, JSON Lines; several count as one
 * @param milestones files of milestones
 * @param operator   who forms the partnership if it is not there
 * @param registrar  who transcribes: named when the partnership is formed, and the speaker of every act
 * @param mode       what is done with the difference
 */
public record ImportRequest(
        SourceFile profile,
        List<SourceFile> facts,
        List<SourceFile> milestones,
        PersonId operator,
        PersonId registrar,
        Mode mode) {

    /**
     * What is done with the difference between the source and the record.
     *
     * @param dryRun             only tell it; nothing is written anywhere
     * @param strict             all or nothing: one bad line or one refusal, and nothing is written
     * @param applyProfileChange when the profile has changed since the last import, also change what is on record of
     *                           facts imported before; otherwise such an import stops and tells what would change
     */
    public record Mode(boolean dryRun, boolean strict, boolean applyProfileChange) {

        /** Everything that is usable goes in. */
        public static Mode plain() {
            return new Mode(false, false, false);
        }
    }
}

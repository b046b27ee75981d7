package org.stewardledger.api.web;

import java.util.Map;
import org.stewardledger.projections.promises.PromiseDetail;
import org.stewardledger.projections.promises.PromiseRow;

/**
 * A move of a milestone that a promise was due at.
 *
 * @param title    which milestone, from which day to which
 * @param afterDue whether it was known only after the old day was over
 * @param came     before or after the old day, in a sentence
 * @param how      transcribed or spoken
 * @param known    when it was known
 * @param entry    the entry by which it came, leading to what the history says of the milestone
 */
record MilestoneMoved(String title, boolean afterDue, String came, Mark how, Entry.Time known, Link entry) {

    static MilestoneMoved of(Visit visit, PromiseRow promise, PromiseDetail.MilestoneMove move) {
        String name = Wording.dueInShort(move.before());
        return new MilestoneMoved(
                name + " moved from " + Wording.day(move.before()) + " to " + Wording.day(move.after()),
                move.afterDue(),
                move.afterDue() ? "It was moved after the old day." : "It was moved before the old day was over.",
                Mark.of(promise.transcribed()),
                Entry.Time.known(visit, promise.transcribed(), move.knownAt()),
                new Link(
                        "Entry %,d".formatted(move.position()),
                        visit.links().history(promise.partnership(), Map.of("words", name))));
    }
}

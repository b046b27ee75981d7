package org.stewardledger.dispute;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnerSets;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Visibility;

/**
 * What was said in a dispute so far.
 *
 * @param within      the partnership it is in
 * @param audience    who may see it
 * @param opener      who opened it: one side
 * @param disputed    what it is about
 * @param others      the other side
 * @param text        what is seen differently
 * @param step        the step it came to last; empty while it came to none
 * @param resolutions how each partner said last that it is resolved
 * @param lastAt      when the last of it took effect
 */
record Course(
        PartnershipId within,
        Visibility audience,
        PartnerId opener,
        Disputed disputed,
        SortedSet<PartnerId> others,
        String text,
        Optional<Step> step,
        PMap<PartnerId, Resolution> resolutions,
        Instant lastAt) {

    static Course opened(DisputeOpened opened, Visibility audience, Instant at) {
        return new Course(
                opened.partnershipId(),
                audience,
                opened.by(),
                opened.disputed(),
                PartnerSets.copy(opened.with()),
                opened.text(),
                Optional.empty(),
                HashTreePMap.empty(),
                at);
    }

    Course at(Step reached) {
        return new Course(within, audience, opener, disputed, others, text, Optional.of(reached), resolutions, lastAt);
    }

    Course with(ResolutionStated stated) {
        var said = resolutions.plus(stated.by(), stated.resolution());
        return new Course(within, audience, opener, disputed, others, text, step, said, lastAt);
    }

    /** One thing more was said. */
    Course after(Recorded<DisputeEvent> recorded) {
        Instant at = recorded.effectiveAt();
        return at.isBefore(lastAt)
                ? this
                : new Course(within, audience, opener, disputed, others, text, step, resolutions, at);
    }

    /** The partners of both sides. */
    SortedSet<PartnerId> sides() {
        SortedSet<PartnerId> sides = new TreeSet<>(others);
        sides.add(opener);
        return sides;
    }
}

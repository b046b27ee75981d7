package org.stewardledger.partnership;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Text;

/**
 * What sources said of partners and milestones, so that a repetition is known as one. Which source said it is left out,
 * because several may say the same.
 *
 * @param told what was said of each of them, in the order of its recording
 */
record Transcriptions(PMap<UUID, PVector<Said>> told) {

    /**
     * Something said.
     *
     * @param event       what; of texts about persons only that there is one, since they may have been erased
     * @param effectiveAt from when it held
     * @param knownAt     when the source knew it
     */
    record Said(PartnershipEvent event, Instant effectiveAt, Instant knownAt) {

        static Said of(PartnershipEvent event, Instant effectiveAt, Instant knownAt) {
            return new Said(unnamed(event), effectiveAt, knownAt);
        }

        private static PartnershipEvent unnamed(PartnershipEvent event) {
            return event instanceof MembershipTranscribed told && told.spelling() instanceof Personal
                    ? new MembershipTranscribed(
                            told.partnershipId(), told.partnerId(), new Text.Plain(""), told.kind(), told.member())
                    : event;
        }
    }

    static Transcriptions none() {
        return new Transcriptions(HashTreePMap.empty());
    }

    Transcriptions plus(UUID about, Recorded<PartnershipEvent> recorded) {
        Said said = Said.of(recorded.event(), recorded.effectiveAt(), recorded.knownAt());
        return new Transcriptions(told.plus(about, of(about).plus(said)));
    }

    /** Whether the same was the last thing said for the same time, of all that was known when this was. */
    boolean repeats(UUID about, Said now) {
        return of(about).stream()
                .filter(said -> said.effectiveAt().equals(now.effectiveAt()))
                .filter(said -> !said.knownAt().isAfter(now.knownAt()))
                // Of two known at once, the one recorded later counts.
                .reduce((one, later) -> later.knownAt().isBefore(one.knownAt()) ? one : later)
                .filter(said -> said.event().equals(now.event()))
                .isPresent();
    }

    /** Whether nothing that was said became known later. */
    boolean isLatestKnown(UUID about, Instant knownAt) {
        return of(about).stream()
                .map(Said::knownAt)
                .max(Comparator.naturalOrder())
                .filter(knownAt::isBefore)
                .isEmpty();
    }

    private PVector<Said> of(UUID about) {
        return told.getOrDefault(about, TreePVector.empty());
    }
}

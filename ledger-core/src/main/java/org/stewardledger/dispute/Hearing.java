package org.stewardledger.dispute;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.stewardledger.act.PartnerId;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.standing.Capacity;
import org.stewardledger.standing.Standing;

/**
 * Somebody speaks in a dispute: on which side, under all its names, and how far the dispute has come.
 *
 * @param standing    what the speaker may speak for
 * @param partnership who is who in the partnership
 * @param opened      the dispute
 */
record Hearing(Standing standing, PartnershipFacts partnership, Dispute.Opened opened) {

    /** Hears somebody in a dispute that is on record. Refuses, in this order: UNKNOWN, RECORD_ONLY, NOT_MEMBER. */
    static Hearing of(Standing standing, PartnershipFacts partnership, Dispute dispute) {
        return switch (dispute) {
            case Dispute.Unopened unopened -> throw DisputeRefusal.UNKNOWN.because("no such dispute");
            case Dispute.Opened opened -> {
                Hearing hearing = new Hearing(standing, partnership, opened);
                if (!hearing.isFacilitated()) {
                    partnership.spokenBy(standing);
                }
                yield hearing;
            }
        };
    }

    Course course() {
        return opened.course();
    }

    private boolean isFacilitated() {
        return standing.acts(Capacity.FACILITATOR, standing.facilitator());
    }

    /** The partner that speaks, of either side; empty for the facilitator. Refuses NOT_YOURS. */
    Optional<PartnerId> sideOrFacilitator() {
        return isFacilitated() ? Optional.empty() : Optional.of(side());
    }

    /** The partner that speaks, of either side, under the name it used here before. Refuses NOT_YOURS. */
    PartnerId side() {
        SortedSet<PartnerId> sides = course().sides();
        return standing.oneOf(course().resolutions().keySet())
                .or(() -> standing.partner().filter(sides::contains))
                .or(() -> standing.oneOf(sides))
                .filter(side -> standing.acts(Capacity.SIDE, true))
                .orElseThrow(() -> DisputeRefusal.NOT_YOURS.because("only either side of the dispute says this"));
    }

    /** Refuses ALREADY_RESOLVED. */
    void requireUnresolved() {
        DisputeRefusal.ALREADY_RESOLVED.when(opened instanceof Dispute.Resolved, "both sides said how it is resolved");
    }

    /**
     * Whether both sides have said this, when this partner says it: on each side somebody, and everyone who is still a
     * member.
     */
    boolean isResolvedBy(PartnerId saying, Resolution resolution) {
        return hasSaid(Set.of(course().opener()), saying, resolution) && hasSaid(course().others(), saying, resolution);
    }

    private boolean hasSaid(Set<PartnerId> side, PartnerId saying, Resolution resolution) {
        return side.stream().anyMatch(partner -> says(partner, saying, resolution))
                && side.stream().filter(partnership::isMember).allMatch(partner -> says(partner, saying, resolution));
    }

    private boolean says(PartnerId partner, PartnerId saying, Resolution resolution) {
        return partnership.same(partner, saying)
                || course().resolutions().entrySet().stream()
                        .anyMatch(said -> partnership.same(said.getKey(), partner)
                                && said.getValue().equals(resolution));
    }
}

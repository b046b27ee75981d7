package org.stewardledger.projections.stewardship;

import java.util.List;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.projections.Named;

/**
 * How the partners of a partnership stood by what they promised.
 *
 * @param partnership              the partnership
 * @param total                    all promises, each counted once
 * @param byPartner                for each partner that promised, by name
 * @param byDeliverable            for each deliverable, by its text
 * @param byPartnerAndDeliverable  for each deliverable of each partner, by both
 */
public record Stewardship(
        PartnershipId partnership,
        Figures total,
        List<OfPartner> byPartner,
        List<OfDeliverable> byDeliverable,
        List<OfPartnerAndDeliverable> byPartnerAndDeliverable) {

    /** The figures of one partner, under the name that views keep. */
    public record OfPartner(Named partner, Figures figures) {}

    /** The figures of one deliverable; the empty text stands for promises that name none. */
    public record OfDeliverable(String deliverable, Figures figures) {}

    /** The figures of one deliverable of one partner. */
    public record OfPartnerAndDeliverable(Named partner, String deliverable, Figures figures) {}
}

package org.stewardledger.api.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.Projections;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.Times;
import org.stewardledger.projections.partnerships.MilestoneRow;
import org.stewardledger.projections.partnerships.PartnerRow;
import org.stewardledger.projections.partnerships.PartnershipRow;

/** Opens a partnership, or the partnership of a promise, to a reader at the times asked for. */
@Component
class Visits {

    private final Projections projections;
    private final Clock clock;

    Visits(Projections projections, Clock clock) {
        this.projections = projections;
        this.clock = clock;
    }

    /** Fixes the times of a page that belongs to no partnership; days are those of UTC. */
    AsOf anywhere(Reader reader, Standpoint standpoint) {
        return fix(reader, Optional.empty(), standpoint);
    }

    /** Opens a partnership; throws {@link NotShown} when there is none for this reader. */
    Visit to(Reader reader, PartnershipId partnership, Standpoint standpoint) {
        if (!reader.mayRead(partnership)) {
            throw new NotShown("There is no partnership " + partnership + ".");
        }
        AsOf asOf = fix(reader, Optional.of(partnership), standpoint);
        Optional<PartnershipRow> then = projections
                .partnerships()
                .partnership(reader, asOf, partnership)
                .value();
        PartnershipRow row = then.or(() -> now(reader, partnership))
                .orElseThrow(() -> new NotShown("There is no partnership " + partnership + "."));
        return new Visit(reader, standpoint, asOf, row, then.isPresent());
    }

    /** Opens the partnership in which a promise is made; throws {@link NotShown} when there is none for this reader. */
    Visit to(Reader reader, PromiseId promise, Standpoint standpoint) {
        PartnershipId partnership = projections
                .promises()
                .partnershipOf(reader, promise)
                .orElseThrow(() -> new NotShown("There is no promise " + promise + "."));
        return to(reader, partnership, standpoint);
    }

    /** The partners of the partnership, under each of their names. */
    List<PartnerRow> partners(Visit visit) {
        return projections
                .partnerships()
                .partners(visit.reader(), visit.asOf(), visit.partnership().partnership())
                .value();
    }

    /** The milestones of the partnership. */
    List<MilestoneRow> milestones(Visit visit) {
        return projections
                .partnerships()
                .milestones(visit.reader(), visit.asOf(), visit.partnership().partnership())
                .value();
    }

    private Optional<PartnershipRow> now(Reader reader, PartnershipId partnership) {
        return projections
                .partnerships()
                .partnership(reader, AsOf.now(clock), partnership)
                .value();
    }

    private AsOf fix(Reader reader, Optional<PartnershipId> partnership, Standpoint standpoint) {
        try {
            return projections.times().fix(reader, partnership, standpoint.asked());
        } catch (Times.UnknownMoment unknown) {
            throw new NotUnderstood("There is no such time: " + unknown.getMessage() + ".");
        }
    }
}

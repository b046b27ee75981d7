package org.stewardledger.projections;

import static org.stewardledger.projections.Garden.CLUB;
import static org.stewardledger.projections.Garden.OLD_CLUB;
import static org.stewardledger.projections.Garden.PARTNERSHIP;
import static org.stewardledger.projections.Garden.SCHOOL;
import static org.stewardledger.projections.Garden.TOWN;
import static org.stewardledger.projections.Garden.partners;
import static org.stewardledger.projections.GardenAgreements.BEDS;
import static org.stewardledger.projections.GardenAgreements.PATH;
import static org.stewardledger.projections.RecordedHistory.id;

import java.time.LocalDate;
import java.util.Optional;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Visibility;
import org.stewardledger.dispute.DisputeHeld;
import org.stewardledger.dispute.DisputeId;
import org.stewardledger.dispute.DisputeOpened;
import org.stewardledger.dispute.DisputeResolved;
import org.stewardledger.dispute.Disputed;
import org.stewardledger.promise.BreachDeclared;
import org.stewardledger.promise.RepairAccepted;
import org.stewardledger.promise.RepairOffered;

/** What is broken, repaired and disputed in the {@link Garden}; one dispute only two may know of. */
final class GardenDisputes {

    private static final DisputeId OPEN = new DisputeId(id("about the path"));
    private static final DisputeId QUIET = new DisputeId(id("about a judgement of the beds"));

    private final RecordedHistory history;

    GardenDisputes(RecordedHistory history) {
        this.history = history;
    }

    void dispute() {
        Recorded<LedgerEvent> breach = history.spoken(new BreachDeclared(BEDS, PARTNERSHIP, SCHOOL));
        history.spoken(
                new DisputeOpened(
                        QUIET,
                        PARTNERSHIP,
                        CLUB,
                        new Disputed.Judgement(BEDS, breach.id()),
                        partners(SCHOOL),
                        "Two beds are two beds."),
                new Visibility.ToPartners(partners(SCHOOL, OLD_CLUB)));
        history.spoken(new RepairOffered(BEDS, PARTNERSHIP, CLUB, 1, "We are sorry", "A third bed"));
        history.spoken(new RepairAccepted(BEDS, PARTNERSHIP, SCHOOL, 1));
        history.spoken(new DisputeOpened(
                OPEN, PARTNERSHIP, TOWN, new Disputed.Promise(PATH), partners(CLUB), "The stones are ours."));
        history.spoken(new DisputeHeld(OPEN, PARTNERSHIP, Optional.of(TOWN), LocalDate.parse("2026-04-01")));
        history.spoken(new DisputeResolved(OPEN, PARTNERSHIP));
        history.spoken(new BreachDeclared(BEDS, PARTNERSHIP, SCHOOL));
    }
}

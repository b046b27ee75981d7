package org.stewardledger.projections;

import static org.stewardledger.projections.Garden.CLUB;
import static org.stewardledger.projections.Garden.OLD_CLUB;
import static org.stewardledger.projections.Garden.PARTNERSHIP;
import static org.stewardledger.projections.Garden.SCHOOL;
import static org.stewardledger.projections.Garden.TOWN;
import static org.stewardledger.projections.Garden.partners;
import static org.stewardledger.projections.GardenAgreements.BEDS;
import static org.stewardledger.projections.GardenAgreements.PATH;
import static org.stewardledger.projections.GardenAgreements.WATER;
import static org.stewardledger.projections.RecordedHistory.id;

import java.util.Optional;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Visibility;
import org.stewardledger.consequence.AgreedClause;
import org.stewardledger.consequence.ConsequenceId;
import org.stewardledger.consequence.ConsequenceRecorded;
import org.stewardledger.consequence.ConsequenceWaived;
import org.stewardledger.consequence.Effect;
import org.stewardledger.consequence.Followed;
import org.stewardledger.consequence.Origin;

/** What followed in the {@link Garden}: agreed and not, applied and waived, and one thing that only two may know. */
final class GardenConsequences {

    private final RecordedHistory history;

    GardenConsequences(RecordedHistory history) {
        this.history = history;
    }

    void follow() {
        Followed beds = new Followed.Promise(BEDS);
        AgreedClause another = new AgreedClause(WATER, 4, GardenAgreements.ANOTHER_BED);
        AgreedClause tools = new AgreedClause(WATER, 4, GardenAgreements.TOOLS);
        history.spoken(followed("A fourth bed", SCHOOL, beds, new Origin.Agreed(another)));
        history.spoken(new ConsequenceWaived(
                new ConsequenceId(id("waived")), PARTNERSHIP, SCHOOL, new Followed.Promise(PATH), another));
        history.spoken(
                new ConsequenceWaived(new ConsequenceId(id("kept tools")), PARTNERSHIP, TOWN, beds, tools),
                new Visibility.ToPartners(partners(TOWN, CLUB)));
        history.spoken(followed("Mud", TOWN, new Followed.Promise(PATH), new Origin.Natural()));
        history.spoken(followed(
                "No key",
                CLUB,
                new Followed.Agreement(WATER),
                new Origin.Imposed(Optional.of(OLD_CLUB), Optional.of("The neighbours"))));
    }

    private static LedgerEvent followed(String what, PartnerId by, Followed followed, Origin origin) {
        return new ConsequenceRecorded(
                new ConsequenceId(id(what)),
                PARTNERSHIP,
                by,
                followed,
                origin,
                new Effect(what, false, partners(OLD_CLUB), Optional.empty()));
    }
}

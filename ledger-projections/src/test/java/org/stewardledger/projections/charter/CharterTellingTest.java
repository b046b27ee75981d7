package org.stewardledger.projections.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.stewardledger.charter.Holding;
import org.stewardledger.partnership.MotionCarried;
import org.stewardledger.partnership.MotionConsented;
import org.stewardledger.partnership.MotionSubject;
import org.stewardledger.partnership.PartnerJoined;
import org.stewardledger.projections.Garden;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.told.Stories;

class CharterTellingTest {

    private final Charter charter = new CharterTelling().of(Stories.garden());

    @Test
    void tellsWhatAllAgreedToFromWhatWasOnlyStated() {
        assertThat(charter.problem().agreement()).isEqualTo(Charter.Agreement.ONLY_STATED);
        assertThat(charter.problem().text()).contains("A yard of asphalt");
        assertThat(charter.process().agreement()).isEqualTo(Charter.Agreement.NOT_STATED);
        assertThat(charter.process().motions()).hasSize(2);
    }

    @Test
    void namesWhoJoinedAfterAllHadAgreed() {
        Charter.Common process = new CharterTelling()
                .of(Stories.gardenAnd(
                        new MotionConsented(Garden.PARTNERSHIP, MotionSubject.PROCESS, 2, Garden.SCHOOL),
                        new MotionCarried(Garden.PARTNERSHIP, MotionSubject.PROCESS, 2),
                        new PartnerJoined(Garden.PARTNERSHIP, Garden.CLUB)))
                .process();
        assertThat(process.agreement()).isEqualTo(Charter.Agreement.AGREED_BY_ALL);
        assertThat(process.joined()).extracting(Named::keptName).containsExactly("Club");
        assertThat(charter.problem().joined()).isEmpty();
    }

    @Test
    void warnsWhereAPartnerSharedAGoalBeforeItStatedItsOwn() {
        assertThat(charter.sharedGoals()).hasSize(1);
        assertThat(charter.sharedGoals().getFirst().text()).isEqualTo("A garden for everyone");
        assertThat(charter.sharedGoals().getFirst().sharedBy())
                .extracting(sharing -> sharing.partner().keptName(), Charter.Sharing::beforeOwnGoal)
                .containsExactly(tuple("School", false), tuple("Town", true));
    }

    @Test
    void letsWhatWasSaidLastStandAndNamesWhatWasSaidBefore() {
        assertThat(charter.stakes()).hasSize(1);
        Charter.StakeOf stake = charter.stakes().getFirst();
        assertThat(stake.outcome()).contains("Children grow food");
        assertThat(stake.earlier()).containsExactly(stake.origin().position() - 1);
        assertThat(charter.resources())
                .extracting(Charter.Resource::what, Charter.Resource::holding)
                .containsExactly(tuple("Raised beds", Holding.SHARED), tuple("Water", Holding.SEPARATE));
    }

    @Test
    void tellsWhatPartnersExpectHaveAndSee() {
        assertThat(charter.expectations())
                .extracting(Charter.Expected::what)
                .containsExactly("That the water is paid for", "Patience");
        assertThat(charter.readiness())
                .extracting(Charter.Ready::willing, Charter.Ready::ready)
                .containsExactly(tuple(true, false));
        assertThat(charter.buyIn()).extracting(Charter.BuyInOf::words).containsExactly("The council voted for it");
        assertThat(charter.powerDifferences().getFirst().between())
                .extracting(partner -> partner.keptName())
                .containsExactly("Club", "Town");
        assertThat(charter.owners()).extracting(Charter.Owner::name).containsExactly("Petra Example");
    }
}

package org.stewardledger.projections.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.stewardledger.charter.Holding;
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

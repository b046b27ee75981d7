package org.stewardledger.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.deciding.Harbour.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Recorded;
import org.stewardledger.agreement.AgreementEvent;
import org.stewardledger.agreement.ConsentToTerms;
import org.stewardledger.agreement.DraftAgreement;
import org.stewardledger.agreement.PartyLeft;
import org.stewardledger.agreement.ProposeTerms;
import org.stewardledger.deciding.Harbour.Said;
import org.stewardledger.partnership.AppointFacilitator;
import org.stewardledger.partnership.AssignRole;
import org.stewardledger.partnership.DismissFacilitator;
import org.stewardledger.partnership.EndRole;
import org.stewardledger.partnership.Leaving;
import org.stewardledger.partnership.Role;
import org.stewardledger.partnership.WithdrawFromPartnership;

/** How partners leave, and persons lose what they may say: at once, and never kept in by others. */
class EndsOfStandingTest {

    private static final PersonId CLERK = new PersonId(id(81));
    private static final Role CLERK_OF_NORTH = Role.representing(CLERK, NORTH);

    private static AgreementId agreement(int number) {
        return new AgreementId(id(800 + number));
    }

    private static Said leaves(Leaving... leaving) {
        return says(SOUTH, new WithdrawFromPartnership(HARBOUR, SOUTH, List.of(leaving)));
    }

    /** North proposes an agreement to south. */
    private static Harbour proposed(Harbour harbour, int number) {
        return harbour.after(says(NORTH, new DraftAgreement(agreement(number), HARBOUR, "Berths")))
                .after(says(NORTH, new ProposeTerms(agreement(number), 0, set(NORTH, SOUTH), Optional.empty())));
    }

    @Test
    void proposalsKeepNobodyIn() {
        Harbour harbour = formed();
        for (int number = 0; number < 102; number++) {
            proposed(harbour, number);
        }
        assertThat(harbour.recorded(leaves()))
                .extracting(Recorded::event)
                .filteredOn(PartyLeft.class::isInstance)
                .hasSize(102);
    }

    @Test
    void whatAPartnerConsentedToItLeavesByName() {
        Harbour harbour = proposed(proposed(formed(), 1), 2).after(says(SOUTH, new ConsentToTerms(agreement(1), 1)));
        assertThat(harbour.refusal(leaves())).startsWith("partnership.agreements-moved");
        assertThat(harbour.refusal(leaves(new Leaving(agreement(1), 1), new Leaving(agreement(2), 0))))
                .startsWith("partnership.agreements-moved");
        assertThat(harbour.recorded(leaves(new Leaving(agreement(1), 1))))
                .extracting(recorded -> (LedgerEvent) recorded.event())
                .filteredOn(AgreementEvent.class::isInstance)
                .contains(new PartyLeft(agreement(1), HARBOUR, SOUTH), new PartyLeft(agreement(2), HARBOUR, SOUTH));
    }

    @Test
    void noneIsForATimeBeforeItIsRecorded() {
        Harbour harbour = formed().after(says(NORTH, new AssignRole(HARBOUR, CLERK_OF_NORTH, "Clerk"))
                        .effective(FORMED))
                .after(says(NORTH, new AppointFacilitator(HARBOUR, new PersonId(id(82)), "Pilot"))
                        .effective(FORMED));
        for (Said end : List.of(
                leaves(),
                says(NORTH, new EndRole(HARBOUR, CLERK_OF_NORTH)),
                says(NORTH, new DismissFacilitator(HARBOUR, new PersonId(id(82)))))) {
            assertThat(harbour.refusal(end.effective(NOW.minusSeconds(1))))
                    .isEqualTo("act.backdated: this takes effect when it is recorded, no earlier");
        }
        assertThat(harbour.recorded(leaves())).extracting(Recorded::effectiveAt).containsExactly(NOW);
    }
}

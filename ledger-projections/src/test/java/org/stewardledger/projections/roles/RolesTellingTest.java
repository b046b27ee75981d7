package org.stewardledger.projections.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.partnership.FacilitatorDismissed;
import org.stewardledger.partnership.MotionCarried;
import org.stewardledger.partnership.MotionSubject;
import org.stewardledger.partnership.PartnerWithdrew;
import org.stewardledger.projections.motions.Motion;
import org.stewardledger.projections.motions.Motion.Saying;
import org.stewardledger.projections.motions.Motion.Standing;
import org.stewardledger.projections.roles.Roles.Membership;
import org.stewardledger.projections.roles.Roles.Office;
import org.stewardledger.projections.told.Stories;
import org.stewardledger.projections.told.Story;

class RolesTellingTest {

    private static Roles roles(Story story) {
        return new RolesTelling().of(story);
    }

    @Test
    void tellsWhoHoldsWhichRole() {
        assertThat(roles(Stories.garden()).held())
                .extracting(held -> held.person().name(), Roles.Held::office)
                .containsExactly(
                        tuple("Speaker of School", Office.REPRESENTATIVE),
                        tuple("Speaker of Club", Office.REPRESENTATIVE),
                        tuple("Speaker of Town", Office.REPRESENTATIVE),
                        tuple("Olga Example", Office.OBSERVER));
    }

    @Test
    void keepsRolesThatEndedWithWhenAndWhy() {
        assertThat(roles(Stories.garden()).past())
                .extracting(
                        past -> past.person().name(),
                        Roles.Past::office,
                        past -> past.from().position() < past.until().position(),
                        past -> past.reason().isPresent())
                .containsExactly(
                        tuple("Sven Example", Office.REPRESENTATIVE, true, true),
                        tuple("Finn Example", Office.FACILITATOR, true, true));
    }

    @Test
    void namesTheFacilitatorFromTheLastConsentToTheDismissal() {
        assertThat(roles(Stories.gardenUntil(MotionCarried.class::isInstance)).facilitator())
                .isEmpty();
        assertThat(roles(Stories.gardenUntil(FacilitatorDismissed.class::isInstance))
                        .facilitator()
                        .map(held -> held.person().name()))
                .contains("Finn Example");
        assertThat(roles(Stories.garden()).facilitator()).isEmpty();
    }

    @Test
    void tellsWhoIsAMemberAndWhoLeft() {
        assertThat(roles(Stories.garden()).members())
                .extracting(member -> member.partner().keptName(), Roles.Member::membership)
                .containsExactly(
                        tuple("Club", Membership.LEFT),
                        tuple("School", Membership.MEMBER),
                        tuple("Town", Membership.MEMBER));
        assertThat(roles(Stories.gardenUntil(PartnerWithdrew.class::isInstance)).members())
                .allMatch(member -> member.membership() == Membership.MEMBER);
    }

    @Test
    void tellsWhatBecameOfEveryMotion() {
        assertThat(roles(Stories.garden()).motions())
                .extracting(Motion::subject, Motion::version, Motion::standing)
                .containsExactly(
                        tuple(MotionSubject.FACILITATOR, 1, Standing.STOOD),
                        tuple(MotionSubject.PROCESS, 1, Standing.LAPSED),
                        tuple(MotionSubject.PROCESS, 2, Standing.PROPOSED),
                        tuple(MotionSubject.CLOSING, 1, Standing.STANDS));
    }

    @Test
    void tellsWhatEachPartySaidLastUnderWhicheverName() {
        Motion facilitator = roles(Stories.garden()).motions().getFirst();
        assertThat(facilitator.parties())
                .extracting(party -> party.partner().keptName(), Motion.Party::said)
                .containsExactly(
                        tuple("Club", Saying.CONSENTED),
                        tuple("School", Saying.CONSENTED),
                        tuple("Town", Saying.CONSENTED));
        Motion process = roles(Stories.garden()).motions().get(2);
        assertThat(process.parties())
                .extracting(party -> party.partner().keptName(), Motion.Party::said)
                .containsExactly(
                        tuple("Club", Saying.LEFT),
                        tuple("School", Saying.NOTHING_YET),
                        tuple("Town", Saying.CONSENTED));
        assertThat(process.settled()).isEqualTo(Optional.empty());
    }
}

package org.stewardledger.projections.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.partnership.FacilitatorDismissed;
import org.stewardledger.partnership.MotionCarried;
import org.stewardledger.partnership.MotionSubject;
import org.stewardledger.partnership.PartnerWithdrew;
import org.stewardledger.projections.Garden;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.motions.Motion;
import org.stewardledger.projections.motions.Motion.Saying;
import org.stewardledger.projections.motions.Motion.Standing;
import org.stewardledger.projections.roles.Roles.Mandate;
import org.stewardledger.projections.roles.Roles.Membership;
import org.stewardledger.projections.roles.Roles.Office;
import org.stewardledger.projections.roles.Roles.Validity;
import org.stewardledger.projections.told.NamedAgreement;
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

    @Test
    void tellsWhoMayActForWhomWithinWhichLimits() {
        assertThat(roles(Stories.garden()).mandates())
                .extracting(
                        mandate -> mandate.holder().name(),
                        mandate -> mandate.partner().keptName(),
                        mandate -> mandate.responsible().keptName(),
                        Mandate::validity)
                .containsExactly(
                        tuple("Mila Example", "School", "Town", Validity.HOLDS),
                        tuple("Mila Example", "Town", "Town", Validity.NOT_YET));
        Roles.Scope scope = roles(Stories.garden()).mandates().getFirst().scope();
        assertThat(scope.acts()).containsExactly("OfferPromise", "RequestPromise");
        assertThat(scope.agreements()).extracting(NamedAgreement::name).containsExactly("Water and beds");
        assertThat(scope.towards()).extracting(Named::keptName).containsExactly("Club", "Town");
        assertThat(scope.words()).contains("Nothing that costs");
    }

    @Test
    void keepsMandatesThatAreOverOrWereRevokedWithByWhomAndWhy() {
        assertThat(roles(Stories.garden()).mandatesBefore())
                .extracting(
                        Mandate::validity,
                        mandate -> mandate.revoked()
                                .map(revoked -> revoked.by().name())
                                .orElse(""),
                        mandate -> mandate.revoked()
                                .flatMap(Roles.Revoked::partner)
                                .map(Named::keptName)
                                .orElse(""),
                        mandate ->
                                mandate.revoked().flatMap(Roles.Revoked::reason).isPresent())
                .containsExactly(
                        tuple(Validity.REVOKED, "Speaker of School", "Club", true),
                        tuple(Validity.OVER, "", "", false));
    }

    @Test
    void saysOfMandatesThatThePartnerThatGaveThemHasLeft() {
        Story left = Stories.gardenAnd(new PartnerWithdrew(Garden.PARTNERSHIP, Garden.SCHOOL));
        assertThat(roles(left).mandates()).extracting(Mandate::validity).containsExactly(Validity.NOT_YET);
        assertThat(roles(left).mandatesBefore()).extracting(Mandate::validity).contains(Validity.PARTNER_LEFT);
    }

    @Test
    void seesMandatesFromTheDayAskedAbout() {
        Story winter = Stories.seenFrom(Stories.garden(), Instant.parse("2026-02-28T22:59:59Z"));
        assertThat(roles(winter).mandates()).hasSize(3);
        Story newYear = Stories.seenFrom(Stories.garden(), Instant.parse("2026-12-31T23:00:00Z"));
        assertThat(roles(newYear).mandates()).extracting(Mandate::validity).containsExactly(Validity.HOLDS);
        assertThat(roles(newYear).mandatesBefore()).hasSize(3);
    }

    @Test
    void countsTheActsUnderEachMandateWithTheEventsBehindThem() {
        assertThat(roles(Stories.garden()).mandates())
                .extracting(
                        mandate -> mandate.done().number(),
                        mandate -> mandate.done().positions().size())
                .containsExactly(tuple(3, 3), tuple(0, 0));
        assertThat(roles(Stories.garden()).mandatesBefore().getFirst().done().number())
                .isEqualTo(1);
    }
}

package org.stewardledger.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.deciding.Harbour.GUEST;
import static org.stewardledger.deciding.Harbour.HARBOUR;
import static org.stewardledger.deciding.Harbour.NORTH;
import static org.stewardledger.deciding.Harbour.NOW;
import static org.stewardledger.deciding.Harbour.SOUTH;
import static org.stewardledger.deciding.Harbour.TRADER;
import static org.stewardledger.deciding.Harbour.formed;
import static org.stewardledger.deciding.Harbour.id;
import static org.stewardledger.deciding.Harbour.says;
import static org.stewardledger.deciding.MandatesTest.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Refusals;
import org.stewardledger.act.Speaker;
import org.stewardledger.mandate.GrantMandate;
import org.stewardledger.mandate.Limits;
import org.stewardledger.mandate.MandateRefusal;
import org.stewardledger.mandate.RevokeMandate;
import org.stewardledger.mandate.Scope;
import org.stewardledger.terms.Due;

/** How a mandate is given and taken back, and what it may say. What it covers is in {@link MandatesTest}. */
class GivingMandatesTest {

    @Test
    void isGivenByWhoRepresentsThePartnerAndTakenBackByItOrGivenUp() {
        assertThat(formed().refusal(says(SOUTH, toPromise()))).startsWith("partnership.not-yours");
        assertThat(formed().refusal(says(TRADER, toPromise()))).startsWith("partnership.unknown");
        RevokeMandate revoke = new RevokeMandate(HARBOUR, MANDATE);
        assertThat(mandated(toPromise()).refusal(says(SOUTH, revoke))).startsWith("mandate.not-yours");
        assertThat(formed().refusal(says(NORTH, revoke))).startsWith("mandate.unknown");
        assertThat(mandated(toPromise()).recorded(says(Speaker.alone(AGENT), revoke)))
                .hasSize(1);
        assertThat(mandated(toPromise()).after(says(NORTH, revoke)).recorded(says(NORTH, revoke)))
                .isEmpty();
    }

    @Test
    void isGivenByAMemberOnlyAndToKnownPartnersToAnswerFor() {
        GrantMandate ofGuest = new GrantMandate(
                HARBOUR,
                MANDATE,
                GUEST,
                AGENT,
                "Agent",
                toPromise().scope(),
                Limits.none(),
                Optional.empty(),
                Optional.empty(),
                GUEST);
        assertThat(formed().refusal(says(GUEST, ofGuest))).startsWith("partnership.not-member");
        GrantMandate answeredByNobody = new GrantMandate(
                HARBOUR,
                MANDATE,
                NORTH,
                AGENT,
                "Agent",
                toPromise().scope(),
                Limits.none(),
                Optional.empty(),
                Optional.empty(),
                TRADER);
        assertThat(formed().refusal(says(NORTH, answeredByNobody))).startsWith("mandate.responsible-unknown");
    }

    @Test
    void addsNothingWhenGivenAgainAndIsNotGivenOtherwiseUnderTheSameIdentifier() {
        assertThat(mandated(toPromise()).recorded(says(NORTH, toPromise()))).isEmpty();
        assertThat(mandated(toPromise())
                        .refusal(says(NORTH, grant(new Scope(acts("AcceptPromise"), new TreeSet<>()), Limits.none()))))
                .startsWith("mandate.already-granted");
    }

    @Test
    void holdsNoEarlierThanItIsGiven() {
        Scope scope = toPromise().scope();
        LocalDate yesterday = TODAY.minusDays(1);
        assertThat(formed().refusal(says(NORTH, grant(scope, Limits.none(), Optional.of(yesterday), Optional.empty()))))
                .startsWith("mandate.from-unfit");
        assertThat(formed().refusal(says(NORTH, grant(scope, Limits.none(), Optional.empty(), Optional.of(yesterday)))))
                .startsWith("mandate.until-unfit");
        assertThat(Refusals.of(() -> grant(scope, Limits.none(), Optional.of(TODAY), Optional.of(yesterday))))
                .isEqualTo(MandateRefusal.UNTIL_UNFIT);
    }

    @Test
    void holdsScopeAndTextsToTheirBounds() {
        assertThat(Refusals.of(() -> grant(new Scope(acts(), new TreeSet<>()), Limits.none())))
                .isEqualTo(MandateRefusal.SCOPE_UNFIT);
        SortedSet<PartnerId> crowd = new TreeSet<>();
        for (int i = 0; i < 101; i++) {
            crowd.add(new PartnerId(id(1_000 + i)));
        }
        assertThat(Refusals.of(() -> grant(toPromise().scope(), new Limits(crowd, Optional.empty(), Optional.empty()))))
                .isEqualTo(MandateRefusal.TOO_MANY_PARTNERS);
        for (var word : List.of(" ", "x".repeat(2_001), "a\u0007")) {
            assertThat(Refusals.of(() -> grant(
                            toPromise().scope(),
                            new Limits(Collections.emptySortedSet(), Optional.empty(), Optional.of(word)))))
                    .isIn(MandateRefusal.TEXT_MISSING, MandateRefusal.TEXT_TOO_LONG, MandateRefusal.TEXT_UNPRINTABLE);
        }
    }

    @Test
    void isNotPassedOn() {
        Harbour harbour = mandated(toPromise());
        GrantMandate further = new GrantMandate(
                HARBOUR,
                OTHER,
                NORTH,
                new PersonId(id(64)),
                "Friend",
                toPromise().scope(),
                Limits.none(),
                Optional.empty(),
                Optional.empty(),
                NORTH);
        assertThat(harbour.refusal(says(AGENT_OF_NORTH, further))).startsWith(NOT_COVERING);
        assertThat(formed().refusal(
                                says(NORTH, grant(new Scope(acts("GrantMandate"), new TreeSet<>()), Limits.none()))))
                .startsWith("mandate.not-mandatable");
    }

    @Test
    void coversNothingForATimeAtWhichItHeldOnceItIsOver() {
        Scope scope = toPromise().scope();
        for (LocalDate last : List.of(TODAY, TODAY.minusDays(1))) {
            Harbour harbour = mandated(grant(scope, Limits.none(), Optional.empty(), Optional.of(last)))
                    .saying(said -> said.effective(NOW.minus(Duration.ofDays(3))));
            String refusal = harbour.refusal(promises(SOUTH, Due.none()).effective(NOW.minus(Duration.ofDays(2))));
            assertThat(refusal).startsWith(last.equals(TODAY) ? "" : NOT_COVERING);
            assertThat(refusal.isEmpty()).isEqualTo(last.equals(TODAY));
        }
    }
}

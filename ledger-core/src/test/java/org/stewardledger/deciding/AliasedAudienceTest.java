package org.stewardledger.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.deciding.Harbour.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Speaker;
import org.stewardledger.agreement.Amendment;
import org.stewardledger.agreement.ConsentToTerms;
import org.stewardledger.agreement.DraftAgreement;
import org.stewardledger.agreement.ProposeTerms;
import org.stewardledger.deciding.Harbour.Said;
import org.stewardledger.partnership.AliasPartner;
import org.stewardledger.partnership.InvitePartner;
import org.stewardledger.partnership.JoinPartnership;
import org.stewardledger.partnership.Partner;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.partnership.Representative;
import org.stewardledger.promise.AssessPromise;
import org.stewardledger.promise.PromiseRenegotiated;
import org.stewardledger.promise.RevokePromise;
import org.stewardledger.promise.Verdict;

/** North has another name, northern: what is for the one to see is for the other. */
class AliasedAudienceTest {

    private static final PartnerId NORTHERN = new PartnerId(id(70));
    private static final AgreementId AGREEMENT = new AgreementId(id(71));
    private static final Speaker SPEAKER = Speaker.representing(representative(NORTH), NORTHERN);

    private static Harbour renamed() {
        Partner other = new Partner(
                NORTHERN, "Northern", PartnerKind.TEAM, new Representative(representative(NORTH), "Somebody"));
        return formed().after(says(NORTH, new InvitePartner(HARBOUR, other)).effective(FORMED))
                .after(says(SPEAKER, new JoinPartnership(HARBOUR, NORTHERN)).effective(FORMED))
                .after(says(NORTH, new AliasPartner(HARBOUR, NORTH, NORTHERN)).effective(FORMED));
    }

    private static Harbour agreed() {
        return renamed()
                .after(says(NORTH, new DraftAgreement(AGREEMENT, HARBOUR, "Berths"))
                        .seenBy(NORTHERN, SOUTH))
                .after(says(SOUTH, new ProposeTerms(AGREEMENT, 0, set(NORTHERN, SOUTH), Optional.empty())))
                .after(says(NORTH, new ConsentToTerms(AGREEMENT, 1)));
    }

    @Test
    void isSeenByWhoeverPromisesUnderAnotherName() {
        assertThat(renamed().recorded(promised().seenBy(NORTHERN, SOUTH)))
                .extracting(Recorded::visibility)
                .containsExactly(only(NORTHERN, SOUTH));
    }

    @Test
    void isWithinAnAgreementForAnotherName() {
        assertThat(agreed().recorded(promisedUnder(AGREEMENT).seenBy(NORTH, SOUTH)))
                .extracting(Recorded::visibility)
                .containsExactly(only(NORTH, SOUTH));
        assertThat(agreed().refusal(promisedUnder(AGREEMENT).seenBy(NORTH, SOUTH, WEST)))
                .startsWith("act.audience-unfit");
    }

    @Test
    void isAskedForUnderAnotherNameLater() {
        Said revoked = says(NORTH, new RevokePromise(PROMISE));
        assertThat(renamed().after(narrowed()).recorded(revoked.seenBy(NORTHERN, SOUTH)))
                .extracting(Recorded::visibility)
                .containsExactly(only(NORTH, SOUTH));
        assertThat(renamed().after(narrowed()).refusal(revoked.seenBy(NORTHERN)))
                .startsWith("act.not-narrowable");
    }

    @Test
    void holdsOneJudgementUnderBothNames() {
        Said kept = says(SOUTH, new AssessPromise(PROMISE, Verdict.KEPT, Optional.empty()));
        assertThat(renamed().after(narrowed()).recorded(kept.seenBy(NORTHERN, SOUTH)))
                .extracting(Recorded::visibility)
                .containsExactly(only(NORTH, SOUTH));
        Harbour judged = renamed().after(narrowed()).after(kept);
        assertThat(judged.recorded(kept.seenBy(NORTHERN, SOUTH))).isEmpty();
    }

    @Test
    void isToldWhichAgreementBringsItsTermsAndWhy() {
        Harbour scene = agreed().after(narrowed())
                .after(says(NORTH, UnderAgreementTest.renegotiates(AGREEMENT, new Amendment(PROMISE, 1, terms(6)))));
        List<Recorded<?>> recorded = scene.recorded(says(SOUTH, new ConsentToTerms(AGREEMENT, 2)));
        assertThat(recorded)
                .filteredOn(one -> one.event() instanceof PromiseRenegotiated)
                .allSatisfy(one -> {
                    assertThat(((PromiseRenegotiated) one.event()).agreement()).contains(AGREEMENT);
                    assertThat(one.reason()).isPresent();
                })
                .hasSize(1);
    }
}

package org.stewardledger.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.deciding.Harbour.HARBOUR;
import static org.stewardledger.deciding.Harbour.MARKET;
import static org.stewardledger.deciding.Harbour.NORTH;
import static org.stewardledger.deciding.Harbour.NOW;
import static org.stewardledger.deciding.Harbour.PROMISE;
import static org.stewardledger.deciding.Harbour.SOUTH;
import static org.stewardledger.deciding.Harbour.TRADER;
import static org.stewardledger.deciding.Harbour.WEST;
import static org.stewardledger.deciding.Harbour.formed;
import static org.stewardledger.deciding.Harbour.id;
import static org.stewardledger.deciding.Harbour.introduced;
import static org.stewardledger.deciding.Harbour.promised;
import static org.stewardledger.deciding.Harbour.proposal;
import static org.stewardledger.deciding.Harbour.says;
import static org.stewardledger.deciding.Harbour.set;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Speaker;
import org.stewardledger.agreement.DraftAgreement;
import org.stewardledger.deciding.Harbour.Said;
import org.stewardledger.mandate.GrantMandate;
import org.stewardledger.mandate.Limits;
import org.stewardledger.mandate.RevokeMandate;
import org.stewardledger.mandate.Scope;
import org.stewardledger.partnership.AppointFacilitator;
import org.stewardledger.partnership.ConsentToMotion;
import org.stewardledger.partnership.InvitePartner;
import org.stewardledger.partnership.JoinPartnership;
import org.stewardledger.partnership.MotionSubject;
import org.stewardledger.partnership.PartnerWithdrew;
import org.stewardledger.partnership.WithdrawFromPartnership;
import org.stewardledger.promise.MakePromise;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.RevokePromise;
import org.stewardledger.promise.Subject;
import org.stewardledger.promise.WarnAtRisk;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

/** Persons who act for a partner under a mandate: within its scope, its limits and its days, and not beyond. */
class MandatesTest {

    static final MandateId MANDATE = new MandateId(id(61));
    static final MandateId OTHER = new MandateId(id(63));
    static final PersonId AGENT = new PersonId(id(62));
    static final Speaker AGENT_OF_NORTH = Speaker.mandated(AGENT, NORTH, MANDATE);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final String NOT_COVERING = "mandate.not-covering";

    static SortedSet<String> acts(String... names) {
        return new TreeSet<>(Set.of(names));
    }

    static GrantMandate grant(Scope scope, Limits limits, Optional<LocalDate> from, Optional<LocalDate> until) {
        return new GrantMandate(HARBOUR, MANDATE, NORTH, AGENT, "Agent", scope, limits, from, until, SOUTH);
    }

    static GrantMandate grant(Scope scope, Limits limits) {
        return grant(scope, limits, Optional.empty(), Optional.empty());
    }

    static GrantMandate toPromise() {
        return grant(new Scope(acts("MakePromise", "WarnAtRisk"), new TreeSet<>()), Limits.none());
    }

    static Harbour mandated(GrantMandate mandate) {
        return formed().after(says(NORTH, mandate).effective(NOW.minusSeconds(300)));
    }

    static Said promises(PartnerId to, Due due) {
        Proposal proposal = new Proposal(
                HARBOUR,
                set(NORTH),
                set(to),
                Subject.RESULT,
                Optional.empty(),
                Optional.empty(),
                Terms.of("berths", due));
        return says(AGENT_OF_NORTH, new MakePromise(PROMISE, Optional.of(proposal), Optional.empty()));
    }

    @Test
    void letsAPersonPromiseForAPartnerAndKeepsWhoIsResponsible() {
        List<Recorded<?>> recorded = mandated(toPromise()).recorded(promises(SOUTH, Due.none()));
        assertThat(recorded)
                .extracting(Recorded::speaker)
                .containsExactly(new Speaker(AGENT, Optional.of(NORTH), Optional.of(MANDATE), Optional.of(SOUTH)));
    }

    @Test
    void theLedgerSaysWhoIsResponsibleWhateverTheSpeakerClaims() {
        Said claimed = says(
                AGENT_OF_NORTH.under(Optional.of(WEST)),
                promises(SOUTH, Due.none()).act());
        assertThat(mandated(toPromise()).recorded(claimed))
                .extracting(recorded -> recorded.speaker().responsible())
                .containsExactly(Optional.of(SOUTH));
        Said plain = says(
                Speaker.representing(Harbour.representative(NORTH), NORTH).under(Optional.of(WEST)),
                promised().act());
        assertThat(formed().recorded(plain))
                .extracting(recorded -> recorded.speaker().responsible())
                .containsExactly(Optional.empty());
    }

    @Test
    void coversNoActBeyondItsScope() {
        Harbour harbour = mandated(toPromise()).after(promised());
        assertThat(harbour.recorded(says(AGENT_OF_NORTH, new WarnAtRisk(PROMISE))))
                .hasSize(1);
        assertThat(harbour.refusal(says(AGENT_OF_NORTH, new RevokePromise(PROMISE))))
                .startsWith(NOT_COVERING);
    }

    @Test
    void coversOnlyTheAgreementsItNames() {
        AgreementId named = new AgreementId(id(71));
        AgreementId another = new AgreementId(id(72));
        Harbour harbour = mandated(
                grant(new Scope(acts("DraftAgreement", "MakePromise"), new TreeSet<>(Set.of(named))), Limits.none()));
        assertThat(harbour.recorded(says(AGENT_OF_NORTH, new DraftAgreement(named, HARBOUR, "Berths"))))
                .hasSize(1);
        assertThat(harbour.refusal(says(AGENT_OF_NORTH, new DraftAgreement(another, HARBOUR, "Berths"))))
                .startsWith(NOT_COVERING);
        assertThat(harbour.refusal(promises(SOUTH, Due.none()))).startsWith(NOT_COVERING);
    }

    @Test
    void promisesOnlyToWhomItsLimitsName() {
        Harbour harbour = mandated(
                grant(toPromise().scope(), new Limits(set(SOUTH), Optional.empty(), Optional.of("up to 1,000"))));
        assertThat(harbour.recorded(promises(SOUTH, Due.none()))).hasSize(1);
        assertThat(harbour.refusal(promises(WEST, Due.none()))).startsWith(NOT_COVERING);
        Said toAll = says(
                AGENT_OF_NORTH,
                new MakePromise(
                        PROMISE,
                        Optional.of(new Proposal(
                                HARBOUR,
                                set(NORTH),
                                set(),
                                Subject.RESULT,
                                Optional.empty(),
                                Optional.empty(),
                                Harbour.terms(1))),
                        Optional.empty()));
        assertThat(harbour.refusal(toAll)).startsWith(NOT_COVERING);
    }

    @Test
    void promisesNothingThatFallsDueLaterThanItsLimitsSay() {
        Harbour harbour = mandated(grant(toPromise().scope(), new Limits(set(), Optional.of(TODAY), Optional.empty())));
        assertThat(harbour.recorded(promises(SOUTH, Due.on(TODAY)))).hasSize(1);
        assertThat(harbour.refusal(promises(SOUTH, Due.on(TODAY.plusDays(1))))).startsWith(NOT_COVERING);
        assertThat(harbour.refusal(promises(SOUTH, Due.none()))).startsWith(NOT_COVERING);
    }

    @Test
    void holdsFromItsFirstDayToItsLastAndFromWhenItWasGiven() {
        Scope scope = toPromise().scope();
        assertThat(mandated(grant(scope, Limits.none(), Optional.of(TODAY), Optional.of(TODAY)))
                        .recorded(promises(SOUTH, Due.none())))
                .hasSize(1);
        assertThat(mandated(grant(scope, Limits.none(), Optional.of(TODAY.plusDays(1)), Optional.empty()))
                        .refusal(promises(SOUTH, Due.none())))
                .startsWith(NOT_COVERING);
        assertThat(mandated(toPromise()).refusal(promises(SOUTH, Due.none()).effective(NOW.minusSeconds(301))))
                .startsWith(NOT_COVERING);
    }

    @Test
    void coversNothingOnceRevoked() {
        Harbour harbour = mandated(toPromise()).after(says(NORTH, new RevokeMandate(HARBOUR, MANDATE)));
        assertThat(harbour.refusal(promises(SOUTH, Due.none()))).startsWith(NOT_COVERING);
        assertThat(harbour.refusal(promises(SOUTH, Due.none()).effective(NOW.minusSeconds(200))))
                .startsWith(NOT_COVERING);
    }

    @Test
    void isOfNoUseToAnyoneElseAndForNobodyElse() {
        Harbour harbour = mandated(toPromise());
        Speaker another = Speaker.mandated(Harbour.representative(SOUTH), NORTH, MANDATE);
        assertThat(harbour.refusal(says(another, promises(SOUTH, Due.none()).act())))
                .startsWith(NOT_COVERING);
        Speaker elsewhere = Speaker.mandated(AGENT, SOUTH, MANDATE);
        assertThat(harbour.refusal(says(elsewhere, promises(SOUTH, Due.none()).act())))
                .startsWith("partnership.not-member");
        Speaker unknown = Speaker.mandated(AGENT, NORTH, OTHER);
        assertThat(harbour.refusal(says(unknown, promises(SOUTH, Due.none()).act())))
                .startsWith(NOT_COVERING);
        Speaker stranger = Speaker.mandated(Harbour.representative(TRADER), NORTH, MANDATE);
        assertThat(harbour.refusal(says(stranger, promises(SOUTH, Due.none()).act())))
                .startsWith("partnership.unknown");
    }

    @Test
    void aHolderKnowsThePartnershipAlsoWhenItNamesNoMandate() {
        Speaker bare = Speaker.representing(AGENT, NORTH);
        assertThat(mandated(toPromise())
                        .refusal(says(bare, promises(SOUTH, Due.none()).act())))
                .startsWith("partnership.not-member");
    }

    @Test
    void aHolderSeesWhatThePartnerSees() {
        Said narrowed = promised().seenBy(NORTH, SOUTH);
        assertThat(mandated(toPromise()).after(narrowed).recorded(says(AGENT_OF_NORTH, new WarnAtRisk(PROMISE))))
                .hasSize(1);
        GrantMandate ofWest = new GrantMandate(
                HARBOUR,
                MANDATE,
                WEST,
                AGENT,
                "Agent",
                new Scope(acts("AssessPromise", "WarnAtRisk"), new TreeSet<>()),
                Limits.none(),
                Optional.empty(),
                Optional.empty(),
                WEST);
        assertThat(formed().after(says(WEST, ofWest))
                        .after(narrowed)
                        .refusal(says(Speaker.mandated(AGENT, WEST, MANDATE), new WarnAtRisk(PROMISE))))
                .startsWith("promise.unknown");
    }

    @Test
    void coversAndShowsNothingOnceThePartnerHasLeft() {
        Said agreed = says(AGENT_OF_NORTH, new DraftAgreement(new AgreementId(id(71)), HARBOUR, "Berths"));
        Harbour left = mandated(grant(new Scope(acts("DraftAgreement"), new TreeSet<>()), Limits.none()))
                .after(says(NORTH, new WithdrawFromPartnership(HARBOUR, NORTH, List.of())));
        assertThat(left.refusal(agreed)).isEqualTo(NOT_COVERING + ": the partner that gave it has left");
        assertThat(left.refusal(says(Speaker.alone(AGENT), agreed.act()))).startsWith("partnership.unknown");
        left.after(says(SOUTH, new InvitePartner(HARBOUR, introduced(NORTH))))
                .after(says(NORTH, new JoinPartnership(HARBOUR, NORTH)));
        assertThat(left.recorded(agreed)).hasSize(1);
    }

    @Test
    void servesNobodyWhoFacilitates() {
        Said appointed = says(NORTH, new AppointFacilitator(HARBOUR, AGENT, "Agent"));
        assertThat(mandated(toPromise()).refusal(appointed)).startsWith("partnership.not-neutral");
        Harbour harbour = mandated(toPromise())
                .after(says(NORTH, new RevokeMandate(HARBOUR, MANDATE)))
                .after(appointed);
        for (PartnerId member : List.of(SOUTH, WEST)) {
            harbour.after(says(member, new ConsentToMotion(HARBOUR, MotionSubject.FACILITATOR, 1)));
        }
        assertThat(harbour.refusal(says(SOUTH, ofSouth()))).startsWith("partnership.not-neutral");
    }

    @Test
    void keepsWhoeverWasGivenOneSinceFromFacilitating() {
        Said consent = says(WEST, new ConsentToMotion(HARBOUR, MotionSubject.FACILITATOR, 1));
        Harbour harbour = formed().after(says(NORTH, new AppointFacilitator(HARBOUR, AGENT, "Agent")))
                .after(says(SOUTH, new ConsentToMotion(HARBOUR, MotionSubject.FACILITATOR, 1)))
                .after(says(SOUTH, ofSouth()));
        assertThat(harbour.refusal(consent)).startsWith("partnership.not-neutral");
        assertThat(harbour.recorded(says(WEST, new WithdrawFromPartnership(HARBOUR, WEST, List.of()))))
                .extracting(recorded -> (LedgerEvent) recorded.event())
                .containsExactly(new PartnerWithdrew(HARBOUR, WEST));
    }

    private static GrantMandate ofSouth() {
        return new GrantMandate(
                HARBOUR,
                OTHER,
                SOUTH,
                AGENT,
                "Agent",
                toPromise().scope(),
                Limits.none(),
                Optional.empty(),
                Optional.empty(),
                SOUTH);
    }

    @Test
    void holdsInItsPartnershipOnly() {
        Said elsewhere =
                says(AGENT_OF_NORTH, new MakePromise(PROMISE, Optional.of(proposal(MARKET)), Optional.empty()));
        assertThat(mandated(toPromise()).refusal(elsewhere)).startsWith("partnership.unknown");
    }
}

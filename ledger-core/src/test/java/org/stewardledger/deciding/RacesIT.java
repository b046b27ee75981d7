package org.stewardledger.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.Act;
import org.stewardledger.act.ActRefused;
import org.stewardledger.act.AgreementId;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.MandateId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Speaker;
import org.stewardledger.agreement.ConsentToTerms;
import org.stewardledger.agreement.DraftAgreement;
import org.stewardledger.agreement.Element;
import org.stewardledger.agreement.ProposeTerms;
import org.stewardledger.agreement.WriteElement;
import org.stewardledger.mandate.GrantMandate;
import org.stewardledger.mandate.Limits;
import org.stewardledger.mandate.RevokeMandate;
import org.stewardledger.mandate.Scope;
import org.stewardledger.partnership.FormPartnership;
import org.stewardledger.partnership.Forming;
import org.stewardledger.partnership.InvitePartner;
import org.stewardledger.partnership.JoinPartnership;
import org.stewardledger.partnership.Partner;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.partnership.Representative;
import org.stewardledger.partnership.WithdrawFromPartnership;
import org.stewardledger.promise.CounterOffer;
import org.stewardledger.promise.MakePromise;
import org.stewardledger.promise.OfferPromise;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.ReleasePromise;
import org.stewardledger.promise.RevokePromise;
import org.stewardledger.promise.Subject;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;
import org.stewardledger.testing.TestLedger;

/**
 * Two acts that cannot both stand, sent at the same time to two nodes, many times over: one is recorded, the other is
 * refused with the code that says why.
 */
class RacesIT {

    private static final int ROUNDS = 25;

    private final TestLedger database = new TestLedger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final PartnershipId harbour = new PartnershipId(UUID.randomUUID());
    private final PartnerId north = new PartnerId(UUID.randomUUID());
    private final PartnerId south = new PartnerId(UUID.randomUUID());
    private final PartnerId west = new PartnerId(UUID.randomUUID());
    private TestLedger.Node one;
    private TestLedger.Node other;

    /** How a race went: the codes of what was refused, by the name of the act. */
    private record Outcome(Optional<String> first, Optional<String> second) {}

    @BeforeEach
    void form() {
        one = database.node();
        other = database.node();
        says(
                north,
                new FormPartnership(
                        harbour,
                        "Harbour",
                        "Ships wait too long",
                        Forming.VOLUNTARY,
                        ZoneId.of("UTC"),
                        Optional.of(introduced(north)),
                        Optional.empty()));
        joins(south);
        joins(west);
    }

    @AfterEach
    void close() throws Exception {
        threads.close();
        database.close();
    }

    private void joins(PartnerId partner) {
        says(north, new InvitePartner(harbour, introduced(partner)));
        says(partner, new JoinPartnership(harbour, partner));
    }

    private static PersonId representative(PartnerId partner) {
        return new PersonId(partner.value());
    }

    private static Partner introduced(PartnerId partner) {
        return new Partner(
                partner, "Partner", PartnerKind.TEAM, new Representative(representative(partner), "Somebody"));
    }

    private static Addressed addressed(Speaker speaker, Act act) {
        return new Addressed(
                Envelope.of(new CommandId(UUID.randomUUID()), speaker).because("as discussed"), act);
    }

    private static Addressed by(PartnerId partner, Act act) {
        return addressed(Speaker.representing(representative(partner), partner), act);
    }

    private void says(PartnerId partner, Act act) {
        one.ledger().perform(by(partner, act));
    }

    private static TreeSet<PartnerId> set(PartnerId... partners) {
        return new TreeSet<>(List.of(partners));
    }

    private Proposal proposal() {
        return new Proposal(
                harbour,
                set(north),
                set(south),
                Subject.RESULT,
                Optional.empty(),
                Optional.empty(),
                Terms.of("Berths", Due.none()));
    }

    /** Sends both at the same time, each to a node of its own; which goes where changes with the round. */
    private Outcome race(int round, Addressed first, Addressed second) {
        CyclicBarrier go = new CyclicBarrier(2);
        boolean turned = round % 2 == 1;
        var answer = answer(turned ? other : one, go, first);
        var another = answer(turned ? one : other, go, second);
        return new Outcome(answer.join(), another.join());
    }

    private CompletableFuture<Optional<String>> answer(TestLedger.Node node, CyclicBarrier go, Addressed act) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        go.await();
                        node.ledger().perform(act);
                        return Optional.<String>empty();
                    } catch (ActRefused refused) {
                        return Optional.of(refused.code());
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                },
                threads);
    }

    /** One was taken, and the other refused with the code that goes with it. */
    private static void hasOneWinner(List<Outcome> outcomes, Set<String> ofFirst, Set<String> ofSecond) {
        assertThat(outcomes).allSatisfy(outcome -> {
            assertThat(outcome.first().isPresent())
                    .isNotEqualTo(outcome.second().isPresent());
            outcome.first().ifPresent(code -> assertThat(code).isIn(ofFirst));
            outcome.second().ifPresent(code -> assertThat(code).isIn(ofSecond));
        });
    }

    @Test
    void aReleaseAndARevocationNeverBothEndAPromise() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            PromiseId promise = new PromiseId(UUID.randomUUID());
            says(north, new MakePromise(promise, Optional.of(proposal()), Optional.empty()));
            outcomes.add(race(round, by(south, new ReleasePromise(promise)), by(north, new RevokePromise(promise))));
        }
        hasOneWinner(outcomes, Set.of("promise.already-ended"), Set.of("promise.already-ended"));
    }

    @Test
    void twoPartiesNeverSettleDifferentTerms() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            PromiseId promise = new PromiseId(UUID.randomUUID());
            says(north, new OfferPromise(promise, proposal()));
            outcomes.add(race(
                    round,
                    by(north, new MakePromise(promise, Optional.empty(), Optional.of(1))),
                    by(south, new CounterOffer(promise, 1, Terms.of("More berths", Due.none())))));
        }
        hasOneWinner(outcomes, Set.of("promise.terms-moved"), Set.of("promise.not-on-table"));
    }

    @Test
    void aVersionIsNotConsentedToWhileAnotherIsProposed() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            AgreementId agreement = proposed(north, south, west);
            says(south, new ConsentToTerms(agreement, 1));
            outcomes.add(race(
                    round,
                    by(west, new ConsentToTerms(agreement, 1)),
                    by(south, new ProposeTerms(agreement, 1, set(south, west), Optional.empty()))));
        }
        assertThat(outcomes).allSatisfy(outcome -> {
            assertThat(outcome.first().isPresent())
                    .isNotEqualTo(outcome.second().isPresent());
            outcome.first().ifPresent(code -> assertThat(code).isEqualTo("agreement.terms-moved"));
            outcome.second().ifPresent(code -> assertThat(code).startsWith("agreement."));
        });
    }

    private AgreementId proposed(PartnerId... parties) {
        AgreementId agreement = new AgreementId(UUID.randomUUID());
        says(north, new DraftAgreement(agreement, harbour, "Berths"));
        says(north, new WriteElement(agreement, Element.ROLES, 0, "North berths"));
        says(north, new ProposeTerms(agreement, 1, set(parties), Optional.empty()));
        return agreement;
    }

    @Test
    void thePartyWhoseConsentIsTheLastOneDoesNotLeaveUnderTermsThatItHasNotRead() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            PartnerId leaver = new PartnerId(UUID.randomUUID());
            joins(leaver);
            AgreementId agreement = proposed(north, leaver);
            outcomes.add(race(
                    round,
                    by(leaver, new ConsentToTerms(agreement, 1)),
                    by(leaver, new WithdrawFromPartnership(harbour, leaver, List.of()))));
        }
        hasOneWinner(outcomes, Set.of("partnership.not-member"), Set.of("partnership.agreements-moved"));
    }

    private MandateId granted(PersonId agent) {
        MandateId mandate = new MandateId(UUID.randomUUID());
        says(
                north,
                new GrantMandate(
                        harbour,
                        mandate,
                        north,
                        agent,
                        "Agent",
                        new Scope(new TreeSet<>(Set.of("MakePromise")), new TreeSet<>()),
                        Limits.none(),
                        Optional.empty(),
                        Optional.empty(),
                        north));
        return mandate;
    }

    private Addressed promises(PersonId agent, MandateId mandate) {
        return addressed(
                Speaker.mandated(agent, north, mandate),
                new MakePromise(new PromiseId(UUID.randomUUID()), Optional.of(proposal()), Optional.empty()));
    }

    @Test
    void aMandateThatWasNeverUsedIsTakenBackOrUsed() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            PersonId agent = new PersonId(UUID.randomUUID());
            MandateId mandate = granted(agent);
            outcomes.add(race(
                    round, promises(agent, mandate), by(north, new RevokeMandate(harbour, mandate, Optional.of(0)))));
        }
        hasOneWinner(outcomes, Set.of("mandate.not-covering"), Set.of("mandate.used-since"));
    }

    /** Whoever takes it back however often it was used is never refused; a promise under it stands only before that. */
    @Test
    void nothingIsPromisedUnderAMandateThatIsGone() {
        for (int round = 0; round < ROUNDS; round++) {
            PersonId agent = new PersonId(UUID.randomUUID());
            MandateId mandate = granted(agent);
            Addressed promise = promises(agent, mandate);
            Addressed revocation = by(north, new RevokeMandate(harbour, mandate));
            Outcome outcome = race(round, promise, revocation);
            assertThat(outcome.second()).isEmpty();
            long revoked = one.ledger().perform(revocation).firstPosition();
            outcome.first()
                    .ifPresentOrElse(
                            code -> assertThat(code).isEqualTo("mandate.not-covering"),
                            () -> assertThat(one.ledger().perform(promise).firstPosition())
                                    .isLessThan(revoked));
        }
    }
}

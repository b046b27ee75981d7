package org.stewardledger.api.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.stewardledger.act.Act;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Source;
import org.stewardledger.act.Speaker;
import org.stewardledger.deciding.Addressed;
import org.stewardledger.deciding.Ledger;
import org.stewardledger.partnership.AliasPartner;
import org.stewardledger.partnership.FormPartnership;
import org.stewardledger.partnership.Forming;
import org.stewardledger.partnership.MilestoneId;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.partnership.TranscribeMembership;
import org.stewardledger.partnership.TranscribeMilestone;
import org.stewardledger.promise.Outcome;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.Subject;
import org.stewardledger.promise.TranscribeAssessment;
import org.stewardledger.promise.TranscribeOutcome;
import org.stewardledger.promise.TranscribePromise;
import org.stewardledger.promise.TranscribeTerms;
import org.stewardledger.promise.Verdict;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

/**
 * A valley known only from its chronicle: six promises of three partners, one of them with two names. Two are kept, one
 * of them on the first date; two are past due without a verdict; one is open; one lost its date.
 */
final class Valley {

    final PartnershipId id = new PartnershipId(UUID.randomUUID());
    final PartnerId bakery = new PartnerId(UUID.randomUUID());
    final PartnerId mill = new PartnerId(UUID.randomUUID());
    final PartnerId farm = new PartnerId(UUID.randomUUID());
    final PartnerId theFarm = new PartnerId(UUID.randomUUID());
    final PromiseId firstLoaf = new PromiseId(UUID.randomUUID());

    private final MilestoneId spring = new MilestoneId(UUID.randomUUID());
    private final MilestoneId summer = new MilestoneId(UUID.randomUUID());
    private final MilestoneId autumn = new MilestoneId(UUID.randomUUID());
    private final MilestoneId someSpring = new MilestoneId(UUID.randomUUID());
    private final Ledger ledger;
    private final PersonId registrar;
    private long last;

    Valley(Ledger ledger, PersonId registrar) {
        this.ledger = ledger;
        this.registrar = registrar;
    }

    /** Writes the chronicle down and answers the position of the last entry. */
    long transcribe(PersonId operator) {
        form(operator);
        promiseBread();
        promiseTheRest();
        return last;
    }

    private void form(PersonId operator) {
        perform(
                operator,
                new FormPartnership(
                        id,
                        "Valley",
                        "Nobody in the valley bakes with grain from the valley.",
                        Forming.RECORD_ONLY,
                        ZoneOffset.UTC,
                        Optional.empty(),
                        Optional.of(registrar)));
        milestone(spring, "spring", Optional.of(LocalDate.of(2024, 3, 31)), 1);
        milestone(summer, "summer", Optional.of(LocalDate.of(2024, 6, 30)), 2);
        milestone(autumn, "autumn", Optional.of(LocalDate.of(2024, 9, 30)), 3);
        milestone(someSpring, "some spring", Optional.empty(), 4);
        member(bakery, "Bakery");
        member(mill, "Mill");
        member(farm, "Farm");
        member(theFarm, "The Farm");
        perform(registrar, new AliasPartner(id, farm, theFarm));
    }

    private void promiseBread() {
        promise(firstLoaf, bakery, "Oven", "first loaf", Due.at(spring), "2024-01-10");
        terms(firstLoaf, "The first loaf", Due.at(summer), "2024-03-01");
        terms(firstLoaf, "The first loaf, from grain of the valley", Due.at(autumn), "2024-07-10");
        perform(
                registrar,
                new TranscribeAssessment(firstLoaf, mill, Verdict.ENDORSED, "praised", source("praise", "2024-08-01")));
        outcome(firstLoaf, Due.at(autumn), "2024-09-15");
        promise(new PromiseId(UUID.randomUUID()), bakery, "Oven", "second loaf", Due.at(spring), "2024-01-11");
    }

    private void promiseTheRest() {
        PromiseId harvest = new PromiseId(UUID.randomUUID());
        promise(harvest, theFarm, "Field", "harvest", Due.at(autumn), "2024-02-01");
        outcome(harvest, Due.at(autumn), "2024-09-20");
        promise(new PromiseId(UUID.randomUUID()), farm, "Field", "seed", Due.at(someSpring), "2024-02-02");
        PromiseId wheel = new PromiseId(UUID.randomUUID());
        promise(wheel, mill, "Mill", "wheel", Due.at(summer), "2024-02-03");
        terms(wheel, "A new wheel", Due.none(), "2024-05-01");
        promise(new PromiseId(UUID.randomUUID()), mill, "Mill", "", Due.at(autumn), "2024-10-10");
    }

    private void milestone(MilestoneId milestone, String name, Optional<LocalDate> date, int ordinal) {
        perform(
                registrar,
                new TranscribeMilestone(id, milestone, name, date, Optional.of(ordinal), source(name, "2023-12-01")));
    }

    private void member(PartnerId partner, String name) {
        perform(
                registrar,
                new TranscribeMembership(
                        id, partner, name, PartnerKind.ORGANISATION, true, source(name, "2023-12-02")));
    }

    private void promise(PromiseId promise, PartnerId by, String undertaking, String deliverable, Due due, String day) {
        Proposal proposal = new Proposal(
                id,
                new TreeSet<>(List.of(by)),
                new TreeSet<>(by.equals(bakery) ? List.of(mill) : List.of()),
                Subject.RESULT,
                Optional.of(undertaking),
                Optional.of(deliverable).filter(named -> !named.isEmpty()),
                Terms.of(deliverable.isEmpty() ? "Something good" : "The " + deliverable, due));
        perform(
                registrar,
                new TranscribePromise(promise, proposal, "as spelled", Optional.empty(), source(promise + day, day)));
    }

    private void terms(PromiseId promise, String text, Due due, String day) {
        perform(
                registrar,
                new TranscribeTerms(promise, Terms.of(text, due), Optional.empty(), source(promise + day, day)));
    }

    private void outcome(PromiseId promise, Due delivered, String day) {
        perform(
                registrar,
                new TranscribeOutcome(promise, Outcome.KEPT, delivered, "was eaten", source(promise + day, day)));
    }

    private static Source source(String fact, String day) {
        Instant noon = Instant.parse(day + "T12:00:00Z");
        return new Source("the village chronicle", "page " + day, noon.minusSeconds(3_600), noon, fact);
    }

    private void perform(PersonId person, Act act) {
        Envelope envelope = Envelope.of(new CommandId(UUID.randomUUID()), Speaker.alone(person));
        last = Math.max(last, ledger.perform(new Addressed(envelope, act)).lastPosition());
    }
}

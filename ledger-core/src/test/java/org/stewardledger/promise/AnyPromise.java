package org.stewardledger.promise;

import static org.stewardledger.act.Records.day;
import static org.stewardledger.act.Records.source;
import static org.stewardledger.partnership.Partnerships.*;
import static org.stewardledger.promise.Promises.*;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Records;
import org.stewardledger.partnership.PartnershipFacts;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

/** Any act and any event on a promise, sensible or not, drawn from a seeded source. */
final class AnyPromise {

    private final RandomGenerator random;
    private final PartnershipId partnership;
    private final PartnershipFacts facts;

    AnyPromise(RandomGenerator random, PartnershipId partnership) {
        this.random = random;
        this.partnership = partnership;
        this.facts = (partnership.equals(HARBOUR) ? harbour() : archive()).facts();
    }

    @SafeVarargs
    final <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    PartnerId partner() {
        return one(NORTH, NORTH, SOUTH, SOUTH, EAST, EAST, WEST, GUEST);
    }

    Optional<String> reason() {
        return one(Optional.of("storm"), Optional.of("storm"), Optional.of("ice"), Optional.<String>empty());
    }

    Terms anyTerms() {
        return one(BERTH, LATER_BERTH, LARGER_BERTH);
    }

    Proposal proposal() {
        return one(
                between(partnership, List.of(NORTH), List.of(SOUTH)),
                between(partnership, List.of(NORTH), List.of(SOUTH, EAST)),
                between(partnership, List.of(NORTH, EAST), List.of(SOUTH)),
                between(partnership, List.of(NORTH), List.of()),
                between(partnership, List.of(NORTH, EAST), List.of()),
                between(partnership, List.of(GUEST), List.of(SOUTH)));
    }

    private int version() {
        return one(1, 1, 1, 2, 2, 3, 4, 5);
    }

    private Evidence evidence() {
        return one(LOG, PHOTO);
    }

    private Verdict spokenVerdict() {
        return one(Verdict.KEPT, Verdict.PARTLY_KEPT, Verdict.NOT_KEPT, Verdict.CANNOT_TELL);
    }

    /** An act that begins a promise. */
    PromiseAct beginning(Proposal proposal) {
        return one(request(proposal), offer(proposal), make(proposal));
    }

    /** Something a partner might say after so many events; now and then it corrects one of the last. */
    PromiseAct spoken(int events) {
        if (random.nextInt(6) > 0) {
            return spoken();
        }
        Restatement instead = one(new ReportFulfilment(PROMISE, random.nextBoolean(), evidence()), judging());
        return new CorrectStatement(
                PROMISE,
                Records.event(Math.max(1, events - random.nextInt(4))),
                random.nextInt(3) == 0 ? Optional.of(instead) : Optional.empty());
    }

    private AssessPromise judging() {
        return new AssessPromise(PROMISE, spokenVerdict(), one(Optional.of(LOG), Optional.<Evidence>empty()));
    }

    /** Something a partner might say. */
    PromiseAct spoken() {
        return switch (random.nextInt(28)) {
            case 0 -> beginning(proposal());
            case 1, 2 -> counter(version(), anyTerms());
            case 3 -> decline(version());
            case 4 -> withdraw(version());
            case 5, 6, 7 -> make(version());
            case 8 -> accept(version());
            case 9, 10 -> new ReportFulfilment(PROMISE, random.nextInt(3) == 0, evidence());
            case 11, 12 -> satisfied();
            case 13 -> dissatisfied();
            case 14 -> propose(version(), anyTerms());
            case 15, 16 -> consent(version());
            case 17 -> refuse(version());
            case 18 -> one(release(), release(), revoke());
            case 19 -> warn();
            case 20, 21 -> breach();
            case 22, 23, 24 -> repair(one("A free berth", "Two free berths"));
            case 25, 26 -> acceptRepair(one(1, 1, 1, 2, 3));
            default -> judging();
        };
    }

    /** Something a registrar might write down. */
    PromiseAct written(long events) {
        return random.nextInt(6) == 0 ? correction(events) : transcription();
    }

    private PromiseAct correction(long events) {
        Optional<PromiseTranscription> instead = random.nextBoolean() ? Optional.of(transcription()) : Optional.empty();
        var where = instead.map(PromiseTranscription::source).orElse(source("correction", day(-random.nextInt(20))));
        return new CorrectRecord(PROMISE, Records.event(1 + random.nextLong(events + 1)), instead, where);
    }

    PromiseTranscription transcription() {
        var at = day(-random.nextInt(12));
        Outcome outcome = one(Outcome.KEPT, Outcome.REOPENED, Outcome.DEFERRED);
        return switch (random.nextInt(8)) {
            case 0 -> transcribe(one(archived(), between(ARCHIVE, List.of(EAST), List.of())), at);
            case 1, 2 -> terms(anyTerms(), at);
            case 3, 4 ->
                new TranscribeOutcome(
                        PROMISE, outcome, one(Due.none(), Due.at(LAUNCH)), "implemented", source("outcome", at));
            case 5 -> bearer(partnerInArchive(), at);
            case 6 -> promisees(at, partnerInArchive());
            default -> assessment(partnerInArchive(), one(Verdict.ENDORSED, Verdict.ENDORSEMENT_WITHDRAWN), at);
        };
    }

    private PartnerId partnerInArchive() {
        return one(NORTH, SOUTH, EAST, STRANGER);
    }

    /** Any event at all, with no regard for what happened before. */
    PromiseEvent event(long events) {
        PartnerId by = partner();
        return switch (random.nextInt(30)) {
            case 0 -> new PromiseRequested(PROMISE, partnership, by, proposal());
            case 1 -> new PromiseOffered(PROMISE, partnership, by, proposal());
            case 2 -> new OfferCountered(PROMISE, partnership, by, version(), anyTerms());
            case 3 -> new PromiseDeclined(PROMISE, partnership, by);
            case 4 -> new OfferWithdrawn(PROMISE, partnership, by);
            case 5 -> new PromiseMade(PROMISE, partnership, by, Optional.of(proposal()), version());
            case 6 -> new PromiseMade(PROMISE, partnership, by, Optional.empty(), version());
            case 7 -> new PromiseAccepted(PROMISE, partnership, by, version());
            case 8 -> new FulfilmentReported(PROMISE, partnership, by, random.nextBoolean(), evidence());
            case 9 -> new SatisfactionDeclared(PROMISE, partnership, by);
            case 10 -> new DissatisfactionDeclared(PROMISE, partnership, by);
            case 11 -> new PromiseKept(PROMISE, partnership);
            case 12 ->
                new NewTermsProposed(
                        PROMISE, partnership, by, version(), anyTerms(), new TreeSet<>(List.of(by, partner(), NORTH)));
            case 13 -> new NewTermsConsented(PROMISE, partnership, by, version());
            case 14 -> new NewTermsRefused(PROMISE, partnership, by, version());
            case 15 -> new PromiseRenegotiated(PROMISE, partnership, version(), anyTerms());
            case 16 -> new ReleaseDeclared(PROMISE, partnership, by);
            case 17 -> new PromiseReleased(PROMISE, partnership);
            case 18 -> new PromiseRevoked(PROMISE, partnership, by);
            case 19 -> new RiskWarned(PROMISE, partnership, by);
            case 20 -> new BreachDeclared(PROMISE, partnership, by);
            case 21 ->
                new PromiseAssessed(
                        PROMISE,
                        partnership,
                        Optional.of(by),
                        PromiseAssessed.AssessorKind.MEMBER,
                        spokenVerdict(),
                        Optional.of(evidence()));
            case 22 -> new RepairOffered(PROMISE, partnership, by, version(), "Sorry", "A free berth");
            case 23 -> new RepairAccepted(PROMISE, partnership, by, version());
            case 24 -> new RecordCorrected(PROMISE, partnership, Records.event(1 + random.nextLong(events + 1)));
            default -> transcription().told(facts).event();
        };
    }
}

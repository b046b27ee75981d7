package org.stewardledger.promise;

import static org.stewardledger.act.Records.day;
import static org.stewardledger.act.Records.id;
import static org.stewardledger.act.Records.source;
import static org.stewardledger.partnership.Partnerships.*;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.stewardledger.act.EventId;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.partnership.PartnershipScene;
import org.stewardledger.partnership.TranscribeMembership;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

/** Promises for tests, with fixed words and ids: north promises, south is promised to. */
final class Promises {

    static final PromiseId PROMISE = new PromiseId(id("promise"));
    static final PromiseId OTHER = new PromiseId(id("other promise"));
    static final Terms BERTH = Terms.of("A berth within two days", Due.on(JUNE));
    static final Terms LATER_BERTH = Terms.of("A berth within two days", Due.on(JULY));
    static final Terms LARGER_BERTH = Terms.of("Two berths within two days", Due.at(LAUNCH));
    static final Evidence LOG = new Evidence("The harbour log", Optional.empty(), Optional.empty());
    static final Evidence PHOTO =
            new Evidence("A photo", Optional.of(URI.create("https://example.org/berth")), Optional.of("ab".repeat(32)));

    private Promises() {}

    static Proposal between(PartnershipId partnership, List<PartnerId> promisors, List<PartnerId> promisees) {
        return new Proposal(
                partnership,
                new TreeSet<>(promisors),
                new TreeSet<>(promisees),
                Subject.RESULT,
                Optional.of("Berths"),
                Optional.of("berth"),
                BERTH);
    }

    /** From north to south. */
    static Proposal toSouth() {
        return between(HARBOUR, List.of(NORTH), List.of(SOUTH));
    }

    /** From north to south and east. */
    static Proposal toBoth() {
        return between(HARBOUR, List.of(NORTH), List.of(SOUTH, EAST));
    }

    /** From north and east jointly to south. */
    static Proposal joint() {
        return between(HARBOUR, List.of(NORTH, EAST), List.of(SOUTH));
    }

    /** From north to the partnership. */
    static Proposal toAll() {
        return between(HARBOUR, List.of(NORTH), List.of());
    }

    static RequestPromise request(Proposal proposal) {
        return new RequestPromise(PROMISE, proposal);
    }

    static OfferPromise offer(Proposal proposal) {
        return new OfferPromise(PROMISE, proposal);
    }

    static MakePromise make(Proposal proposal) {
        return new MakePromise(PROMISE, Optional.of(proposal), Optional.empty());
    }

    /** Promises what is on the table at this version. */
    static MakePromise make(int version) {
        return new MakePromise(PROMISE, Optional.empty(), Optional.of(version));
    }

    static CounterOffer counter(int version, Terms terms) {
        return new CounterOffer(PROMISE, version, terms);
    }

    static DeclinePromise decline(int version) {
        return new DeclinePromise(PROMISE, version);
    }

    static WithdrawOffer withdraw(int version) {
        return new WithdrawOffer(PROMISE, version);
    }

    static AcceptPromise accept(int version) {
        return new AcceptPromise(PROMISE, version);
    }

    static ReportFulfilment reportDone() {
        return new ReportFulfilment(PROMISE, false, LOG);
    }

    static ReportFulfilment reportPart() {
        return new ReportFulfilment(PROMISE, true, LOG);
    }

    static DeclareSatisfied satisfied() {
        return new DeclareSatisfied(PROMISE);
    }

    static DeclareDissatisfied dissatisfied() {
        return new DeclareDissatisfied(PROMISE);
    }

    static ProposeNewTerms propose(int version, Terms terms) {
        return new ProposeNewTerms(PROMISE, version, terms);
    }

    static ConsentToNewTerms consent(int version) {
        return new ConsentToNewTerms(PROMISE, version);
    }

    static RefuseNewTerms refuse(int version) {
        return new RefuseNewTerms(PROMISE, version);
    }

    static ReleasePromise release() {
        return new ReleasePromise(PROMISE);
    }

    static RevokePromise revoke() {
        return new RevokePromise(PROMISE);
    }

    static WarnAtRisk warn() {
        return new WarnAtRisk(PROMISE);
    }

    static DeclareBreach breach() {
        return new DeclareBreach(PROMISE);
    }

    static OfferRepair repair(String amends) {
        return new OfferRepair(PROMISE, "We are sorry", amends);
    }

    static AcceptRepair acceptRepair(int offer) {
        return new AcceptRepair(PROMISE, offer);
    }

    /** North promised this, and south judged it broken. */
    static PromiseScene broken(Proposal proposal) {
        PromiseScene scene = promised(proposal);
        scene.saysBecause("late", SOUTH, breach());
        return scene;
    }

    static AssessPromise assess(Verdict verdict) {
        return new AssessPromise(PROMISE, verdict, Optional.of(LOG));
    }

    /** Nothing is promised in the harbour yet. */
    static PromiseScene nothingYet() {
        return new PromiseScene(harbour());
    }

    /** North offered this. */
    static PromiseScene offered(Proposal proposal) {
        PromiseScene scene = nothingYet();
        scene.says(NORTH, offer(proposal));
        return scene;
    }

    /** South asked for this. */
    static PromiseScene requested(Proposal proposal) {
        PromiseScene scene = nothingYet();
        scene.says(SOUTH, request(proposal));
        return scene;
    }

    /** North promised this. */
    static PromiseScene promised(Proposal proposal) {
        PromiseScene scene = nothingYet();
        scene.says(NORTH, make(proposal));
        return scene;
    }

    /** North promised this and reported it done. */
    static PromiseScene reported(Proposal proposal) {
        PromiseScene scene = promised(proposal);
        scene.says(NORTH, reportDone());
        return scene;
    }

    /** North promised south, reported it done, and south is satisfied. */
    static PromiseScene kept() {
        PromiseScene scene = reported(toSouth());
        scene.says(SOUTH, satisfied());
        return scene;
    }

    /** North promised south, and south released it. */
    static PromiseScene released() {
        PromiseScene scene = promised(toSouth());
        scene.says(SOUTH, release());
        return scene;
    }

    /** North promised south, and took it back. */
    static PromiseScene revoked() {
        PromiseScene scene = promised(toSouth());
        scene.saysBecause("no dredger", NORTH, revoke());
        return scene;
    }

    /** North offered it to south, which declined. */
    static PromiseScene declined() {
        PromiseScene scene = offered(toSouth());
        scene.says(SOUTH, decline(1));
        return scene;
    }

    /** North offered it to south, and withdrew. */
    static PromiseScene withdrawn() {
        PromiseScene scene = offered(toSouth());
        scene.says(NORTH, withdraw(1));
        return scene;
    }

    /** North promised south; later terms are proposed by south. */
    static PromiseScene renegotiating() {
        PromiseScene scene = promised(toSouth());
        scene.saysBecause("storm", SOUTH, propose(1, LATER_BERTH));
        return scene;
    }

    /** A promise known only from a source: from north to south, in the archive. */
    static Proposal archived() {
        return between(ARCHIVE, List.of(NORTH), List.of(SOUTH));
    }

    static TranscribePromise transcribe(Proposal proposal, Instant at) {
        return new TranscribePromise(PROMISE, proposal, "north", Optional.empty(), source("promise", at));
    }

    static TranscribeTerms terms(Terms terms, Instant at) {
        return new TranscribeTerms(PROMISE, terms, Optional.of("v1"), source("terms", at));
    }

    static TranscribeOutcome outcome(Outcome outcome, Instant at) {
        return new TranscribeOutcome(PROMISE, outcome, Due.none(), "implemented", source("outcome", at));
    }

    static TranscribeBearer bearer(PartnerId bearer, Instant at) {
        return new TranscribeBearer(PROMISE, new TreeSet<>(List.of(bearer)), "bearer", source("bearer", at));
    }

    static TranscribePromisees promisees(Instant at, PartnerId... promisees) {
        return new TranscribePromisees(PROMISE, new TreeSet<>(List.of(promisees)), source("promisees", at));
    }

    static TranscribeAssessment assessment(PartnerId assessor, Verdict verdict, Instant at) {
        return new TranscribeAssessment(PROMISE, assessor, verdict, "lgtm", source("assessment", at));
    }

    static CorrectRecord correct(EventId mistaken, Instant at) {
        return new CorrectRecord(PROMISE, mistaken, Optional.empty(), source("correction", at));
    }

    /** Nothing is transcribed into the archive yet. */
    static PromiseScene nothingWritten() {
        return new PromiseScene(archive());
    }

    /** The archive, in which the guest is a person. */
    static PromiseScene withPerson() {
        PartnershipScene partnership = archive();
        partnership.says(
                registrar(),
                new TranscribeMembership(ARCHIVE, GUEST, "Robin", PartnerKind.PERSON, true, source("page", day(-20))));
        return new PromiseScene(partnership);
    }

    /** The promise from north to south is transcribed as of ten days before the story. */
    static PromiseScene transcribed() {
        PromiseScene scene = nothingWritten();
        scene.transcribes(transcribe(archived(), day(-10)));
        return scene;
    }
}

package org.stewardledger.deciding;

import static org.stewardledger.deciding.ActsFixtureTest.story;
import static org.stewardledger.deciding.Harbour.*;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.stewardledger.deciding.ActsFixtureTest.Story;
import org.stewardledger.deciding.Harbour.Said;
import org.stewardledger.partnership.*;
import org.stewardledger.promise.*;
import org.stewardledger.terms.Due;

/** What is said of promises, for {@link ActsFixtureTest}. */
final class PromiseStories {

    private static final Said OFFERED = says(NORTH, new OfferPromise(PROMISE, proposal(HARBOUR)));
    private static final Said REPORTED = says(NORTH, new ReportFulfilment(PROMISE, false, PartnershipStories.EVIDENCE));
    private static final Said PROPOSED = says(NORTH, new ProposeNewTerms(PROMISE, 1, terms(3)));

    private PromiseStories() {}

    private static Harbour withPromise() {
        return formed().after(promised());
    }

    private static Harbour onRecord() {
        return formed().after(transcribed());
    }

    static List<Story> ofOffers() {
        return List.of(
                story(formed(), says(SOUTH, new RequestPromise(PROMISE, proposal(HARBOUR))), PromiseRequested.class),
                story(formed(), OFFERED, PromiseOffered.class),
                story(
                        formed().after(OFFERED),
                        says(SOUTH, new CounterOffer(PROMISE, 1, terms(2))),
                        OfferCountered.class),
                story(formed().after(OFFERED), says(SOUTH, new DeclinePromise(PROMISE, 1)), PromiseDeclined.class),
                story(formed().after(OFFERED), says(NORTH, new WithdrawOffer(PROMISE, 1)), OfferWithdrawn.class),
                story(formed(), promised(), PromiseMade.class),
                story(withPromise(), says(SOUTH, new AcceptPromise(PROMISE, 1)), PromiseAccepted.class));
    }

    static List<Story> ofPromises() {
        return List.of(
                story(withPromise(), REPORTED, FulfilmentReported.class),
                story(
                        withPromise().after(REPORTED),
                        says(SOUTH, new DeclareSatisfied(PROMISE)),
                        SatisfactionDeclared.class,
                        PromiseKept.class),
                story(
                        withPromise().after(REPORTED),
                        says(SOUTH, new DeclareDissatisfied(PROMISE)),
                        DissatisfactionDeclared.class),
                story(withPromise(), PROPOSED, NewTermsProposed.class),
                story(
                        withPromise().after(PROPOSED),
                        says(SOUTH, new ConsentToNewTerms(PROMISE, 2)),
                        NewTermsConsented.class,
                        PromiseRenegotiated.class),
                story(
                        withPromise().after(PROPOSED),
                        says(SOUTH, new RefuseNewTerms(PROMISE, 2)),
                        NewTermsRefused.class),
                story(
                        withPromise(),
                        says(SOUTH, new ReleasePromise(PROMISE)),
                        ReleaseDeclared.class,
                        PromiseReleased.class),
                story(withPromise(), says(NORTH, new RevokePromise(PROMISE)), PromiseRevoked.class),
                story(withPromise(), says(NORTH, new WarnAtRisk(PROMISE)), RiskWarned.class),
                story(withPromise(), says(SOUTH, new DeclareBreach(PROMISE)), BreachDeclared.class),
                story(
                        withPromise(),
                        says(
                                SOUTH,
                                new AssessPromise(
                                        PROMISE, Verdict.PARTLY_KEPT, Optional.of(PartnershipStories.EVIDENCE))),
                        PromiseAssessed.class));
    }

    static List<Story> ofTranscriptions() {
        return List.of(
                story(
                        formed(),
                        registrar(new TranscribeMembership(ARCHIVE, GUEST, "Guest", PartnerKind.TEAM, true, SOURCE)),
                        MembershipTranscribed.class),
                story(
                        formed(),
                        registrar(new TranscribeMilestone(
                                ARCHIVE,
                                PartnershipStories.OPENING,
                                "Opening",
                                Optional.empty(),
                                Optional.of(1),
                                SOURCE)),
                        MilestoneTranscribed.class),
                story(formed(), transcribed(), PromiseTranscribed.class),
                story(
                        onRecord(),
                        registrar(new TranscribeTerms(PROMISE, terms(5), Optional.of("May"), SOURCE)),
                        TermsTranscribed.class),
                story(
                        onRecord(),
                        registrar(new TranscribeOutcome(PROMISE, Outcome.KEPT, Due.none(), "done", SOURCE)),
                        OutcomeTranscribed.class),
                story(
                        onRecord(),
                        registrar(new TranscribeBearer(PROMISE, set(SOUTH), "the south", SOURCE)),
                        BearerTranscribed.class),
                story(
                        onRecord(),
                        registrar(new TranscribePromisees(PROMISE, new TreeSet<>(), SOURCE)),
                        PromiseesTranscribed.class),
                story(
                        onRecord(),
                        registrar(new TranscribeAssessment(PROMISE, SOUTH, Verdict.ENDORSED, "approved", SOURCE)),
                        AssessmentTranscribed.class),
                story(
                        onRecord(),
                        registrar(new CorrectRecord(PROMISE, firstEventOf(formed().said()), Optional.empty(), SOURCE)),
                        RecordCorrected.class));
    }
}

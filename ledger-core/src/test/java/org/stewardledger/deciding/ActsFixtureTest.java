package org.stewardledger.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.core.Metadata;
import org.axonframework.test.fixture.AxonTestFixture;
import org.axonframework.test.fixture.AxonTestPhase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stewardledger.act.Act;
import org.stewardledger.act.ActRefused;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.EventId;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Source;
import org.stewardledger.act.Speaker;
import org.stewardledger.journal.CommandRecord;
import org.stewardledger.journal.NothingSince;
import org.stewardledger.journal.RecordedCommand;
import org.stewardledger.partnership.*;
import org.stewardledger.promise.*;
import org.stewardledger.standing.AppointOperator;
import org.stewardledger.standing.OperatorAppointed;

/**
 * Every act, through Axon's fixture and the production registration: it reaches its decision with the right states and
 * the right speaker, and its events come out. What each act refuses is tested beside it.
 */
class ActsFixtureTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final PartnershipId PARK = new PartnershipId(id(1));
    private static final PartnershipId ARCHIVE = new PartnershipId(id(2));
    private static final PartnerId LIBRARY = new PartnerId(id(3));
    private static final PartnerId SCHOOL = new PartnerId(id(4));
    private static final PersonId LIBRARIAN = new PersonId(id(5));
    private static final PersonId TEACHER = new PersonId(id(6));
    private static final PersonId OPERATOR = new PersonId(id(7));
    private static final PersonId REGISTRAR = new PersonId(id(8));
    private static final PromiseId PROMISE = new PromiseId(id(9));
    private static final MilestoneId OPENING = new MilestoneId(id(10));
    private static final PartnerId READERS = new PartnerId(id(11));
    private static final Source SOURCE =
            new Source("minutes", "page 3", NOW.minusSeconds(9_000), NOW.minusSeconds(8_000), "f00d");
    private static final Evidence EVIDENCE = new Evidence("forty books", Optional.empty(), Optional.empty());

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    /** Someone who says something; the reason is given with every act, as some require it. */
    private record Said(PersonId person, Optional<PartnerId> partner, Act act) {

        Metadata metadata(int number) {
            Speaker speaker = new Speaker(person, partner, Optional.empty());
            return EnvelopeMetadata.of(
                    Envelope.of(new CommandId(id(1_000 + number)), speaker).because("as agreed in the meeting"));
        }
    }

    private static Said library(Act act) {
        return new Said(LIBRARIAN, Optional.of(LIBRARY), act);
    }

    private static Said school(Act act) {
        return new Said(TEACHER, Optional.of(SCHOOL), act);
    }

    private static Said registrar(Act act) {
        return new Said(REGISTRAR, Optional.empty(), act);
    }

    /** What was said before, what is said now, and the events that come of it. */
    private record Story(List<Said> before, Said now, List<Class<? extends LedgerEvent>> events) {

        @Override
        public String toString() {
            return now.act().getClass().getSimpleName();
        }
    }

    @SafeVarargs
    private static Story story(List<Said> before, Said now, Class<? extends LedgerEvent>... events) {
        return new Story(before, now, List.of(events));
    }

    private static List<Said> after(List<Said> before, Said... more) {
        return Stream.concat(before.stream(), Stream.of(more)).toList();
    }

    private static final Said FORMED = library(new FormPartnership(
            PARK,
            "Reading in the park",
            "Children read less each year",
            Forming.VOLUNTARY,
            ZoneId.of("Europe/Berlin"),
            Optional.of(new Partner(
                    LIBRARY, "Library", PartnerKind.ORGANISATION, new Representative(LIBRARIAN, "Librarian"))),
            Optional.empty()));
    private static final Said INVITED = library(new InvitePartner(
            PARK, new Partner(SCHOOL, "School", PartnerKind.ORGANISATION, new Representative(TEACHER, "Teacher"))));
    private static final Said JOINED = school(new JoinPartnership(PARK, SCHOOL));
    private static final List<Said> TWO = List.of(FORMED, INVITED, JOINED);

    private static Proposal proposal(PartnershipId partnership, PartnerId from, PartnerId to) {
        return new Proposal(
                partnership,
                new TreeSet<>(List.of(from)),
                new TreeSet<>(List.of(to)),
                Subject.RESULT,
                Optional.empty(),
                Optional.empty(),
                terms(1));
    }

    private static Terms terms(int month) {
        return Terms.of("Forty books each month", Due.on(LocalDate.of(2027, month, 1)));
    }

    private static final Said OFFERED = library(new OfferPromise(PROMISE, proposal(PARK, LIBRARY, SCHOOL)));
    private static final Said MADE =
            library(new MakePromise(PROMISE, Optional.of(proposal(PARK, LIBRARY, SCHOOL)), Optional.empty()));
    private static final List<Said> PROMISED = after(TWO, MADE);
    private static final Said REPORTED = library(new ReportFulfilment(PROMISE, false, EVIDENCE));
    private static final Said PROPOSED = library(new ProposeNewTerms(PROMISE, 1, terms(3)));

    private static final Said APPOINTED = new Said(OPERATOR, Optional.empty(), new AppointOperator(OPERATOR));
    private static final Said RECORD_ONLY = new Said(
            OPERATOR,
            Optional.empty(),
            new FormPartnership(
                    ARCHIVE,
                    "The archive",
                    "Kept elsewhere",
                    Forming.RECORD_ONLY,
                    ZoneId.of("UTC"),
                    Optional.empty(),
                    Optional.of(REGISTRAR)));
    private static final List<Said> ARCHIVED = List.of(
            APPOINTED,
            RECORD_ONLY,
            registrar(new TranscribeMembership(ARCHIVE, LIBRARY, "Library", PartnerKind.TEAM, true, SOURCE)),
            registrar(new TranscribeMembership(ARCHIVE, SCHOOL, "School", PartnerKind.TEAM, true, SOURCE)));
    private static final Said TRANSCRIBED = registrar(new TranscribePromise(
            PROMISE, proposal(ARCHIVE, LIBRARY, SCHOOL), "the library", Optional.empty(), SOURCE));
    private static final List<Said> ON_RECORD = after(ARCHIVED, TRANSCRIBED);

    static List<Story> stories() {
        List<Story> stories = new ArrayList<>();
        stories.addAll(ofPartnerships());
        stories.addAll(ofOffers());
        stories.addAll(ofPromises());
        stories.addAll(ofTranscriptions());
        return stories;
    }

    private static List<Story> ofPartnerships() {
        return List.of(
                story(List.of(), APPOINTED, OperatorAppointed.class),
                story(List.of(), FORMED, PartnershipFormed.class, PartnerInvited.class, PartnerJoined.class),
                story(List.of(APPOINTED), RECORD_ONLY, PartnershipFormed.class),
                story(List.of(FORMED), INVITED, PartnerInvited.class),
                story(List.of(FORMED, INVITED), JOINED, PartnerJoined.class),
                story(
                        TWO,
                        library(new SetMilestone(PARK, OPENING, "Opening", Optional.empty(), Optional.empty())),
                        MilestoneSet.class),
                story(ARCHIVED, registrar(new AliasPartner(ARCHIVE, LIBRARY, SCHOOL)), PartnersAliased.class),
                story(
                        after(ARCHIVED, registrar(new AliasPartner(ARCHIVE, LIBRARY, SCHOOL))),
                        registrar(new SeparatePartners(ARCHIVE, LIBRARY, SCHOOL)),
                        PartnersSeparated.class));
    }

    private static List<Story> ofOffers() {
        return List.of(
                story(
                        TWO,
                        school(new RequestPromise(PROMISE, proposal(PARK, LIBRARY, SCHOOL))),
                        PromiseRequested.class),
                story(TWO, OFFERED, PromiseOffered.class),
                story(after(TWO, OFFERED), school(new CounterOffer(PROMISE, 1, terms(2))), OfferCountered.class),
                story(after(TWO, OFFERED), school(new DeclinePromise(PROMISE, 1)), PromiseDeclined.class),
                story(after(TWO, OFFERED), library(new WithdrawOffer(PROMISE, 1)), OfferWithdrawn.class),
                story(TWO, MADE, PromiseMade.class),
                story(PROMISED, school(new AcceptPromise(PROMISE, 1)), PromiseAccepted.class));
    }

    private static List<Story> ofPromises() {
        return List.of(
                story(PROMISED, REPORTED, FulfilmentReported.class),
                story(
                        after(PROMISED, REPORTED),
                        school(new DeclareSatisfied(PROMISE)),
                        SatisfactionDeclared.class,
                        PromiseKept.class),
                story(
                        after(PROMISED, REPORTED),
                        school(new DeclareDissatisfied(PROMISE)),
                        DissatisfactionDeclared.class),
                story(PROMISED, PROPOSED, NewTermsProposed.class),
                story(
                        after(PROMISED, PROPOSED),
                        school(new ConsentToNewTerms(PROMISE, 2)),
                        NewTermsConsented.class,
                        PromiseRenegotiated.class),
                story(after(PROMISED, PROPOSED), school(new RefuseNewTerms(PROMISE, 2)), NewTermsRefused.class),
                story(PROMISED, school(new ReleasePromise(PROMISE)), ReleaseDeclared.class, PromiseReleased.class),
                story(PROMISED, library(new RevokePromise(PROMISE)), PromiseRevoked.class),
                story(PROMISED, library(new WarnAtRisk(PROMISE)), RiskWarned.class),
                story(PROMISED, school(new DeclareBreach(PROMISE)), BreachDeclared.class),
                story(
                        PROMISED,
                        school(new AssessPromise(PROMISE, Verdict.PARTLY_KEPT, Optional.of(EVIDENCE))),
                        PromiseAssessed.class));
    }

    private static List<Story> ofTranscriptions() {
        return List.of(
                story(
                        ARCHIVED,
                        registrar(
                                new TranscribeMembership(ARCHIVE, READERS, "Readers", PartnerKind.TEAM, true, SOURCE)),
                        MembershipTranscribed.class),
                story(
                        ARCHIVED,
                        registrar(new TranscribeMilestone(
                                ARCHIVE, OPENING, "Opening", Optional.empty(), Optional.of(1), SOURCE)),
                        MilestoneTranscribed.class),
                story(ARCHIVED, TRANSCRIBED, PromiseTranscribed.class),
                story(
                        ON_RECORD,
                        registrar(new TranscribeTerms(PROMISE, terms(5), Optional.of("May"), SOURCE)),
                        TermsTranscribed.class),
                story(
                        ON_RECORD,
                        registrar(new TranscribeOutcome(PROMISE, Outcome.KEPT, Due.none(), "done", SOURCE)),
                        OutcomeTranscribed.class),
                story(
                        ON_RECORD,
                        registrar(new TranscribeBearer(PROMISE, new TreeSet<>(List.of(SCHOOL)), "the school", SOURCE)),
                        BearerTranscribed.class),
                story(
                        ON_RECORD,
                        registrar(new TranscribePromisees(PROMISE, new TreeSet<>(), SOURCE)),
                        PromiseesTranscribed.class),
                story(
                        ON_RECORD,
                        registrar(new TranscribeAssessment(PROMISE, SCHOOL, Verdict.ENDORSED, "approved", SOURCE)),
                        AssessmentTranscribed.class),
                story(
                        ON_RECORD,
                        registrar(new CorrectRecord(PROMISE, eventOfTheLastOf(ON_RECORD), Optional.empty(), SOURCE)),
                        RecordCorrected.class));
    }

    private static EventId eventOfTheLastOf(List<Said> before) {
        CommandId last = new CommandId(id(1_000 + before.size() - 1));
        return Decision.eventId(last, 0);
    }

    /** Remembers nothing: the fixture's event store is all there is. */
    private static final class NoLog implements CommandLog {

        @Override
        public Map<CommandId, RecordedCommand> find(Collection<CommandId> ids) {
            return Map.of();
        }

        @Override
        public boolean holds(NothingSince condition) {
            return true;
        }

        @Override
        public CompletableFuture<List<RecordedCommand>> remember(NothingSince condition, List<CommandRecord> records) {
            return CompletableFuture.completedFuture(List.of());
        }
    }

    private static AxonTestFixture fixture() {
        return AxonTestFixture.with(LedgerConfigurer.decisionSide(new NoLog(), Clock.fixed(NOW, ZoneOffset.UTC), 0));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void recordsWhatIsSaid(Story story) {
        AxonTestFixture fixture = fixture();
        AxonTestPhase.Given given = fixture.given().noPriorActivity();
        for (int i = 0; i < story.before().size(); i++) {
            given = given.command(
                    story.before().get(i).act(), story.before().get(i).metadata(i));
        }
        given.when()
                .command(story.now().act(), story.now().metadata(story.before().size()))
                .then()
                .success()
                .eventsSatisfy(events -> assertThat(events)
                        .extracting(event -> event.payload().getClass())
                        .isEqualTo(List.copyOf(story.events())));
        fixture.stop();
    }

    @Test
    void refusesWithTheRulesOwnException() {
        AxonTestFixture fixture = fixture();
        fixture.given()
                .noPriorActivity()
                .when()
                .command(MADE.act(), MADE.metadata(0))
                .then()
                .exception(ActRefused.class)
                .noEvents();
        fixture.stop();
    }

    @Test
    void hasAStoryOfEveryAct() {
        Set<Class<?>> told =
                stories().stream().map(story -> story.now().act().getClass()).collect(Collectors.toSet());
        assertThat(told).isEqualTo(Set.copyOf(Acts.all()));
    }

    /** An event without a handler would be skipped without a word. */
    @Test
    void readsEveryEventOfEveryFamilyIntoTheStateOfItsEntity() {
        assertThat(EntityKind.ALL)
                .allSatisfy(kind ->
                        assertThat(kind.types()).hasSameSizeAs(kind.family().getPermittedSubclasses()));
    }
}

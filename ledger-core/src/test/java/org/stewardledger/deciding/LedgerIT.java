package org.stewardledger.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.Act;
import org.stewardledger.act.ActRefused;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.EventId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Speaker;
import org.stewardledger.deciding.Ledger.Answer;
import org.stewardledger.deciding.Ledger.BatchMode;
import org.stewardledger.partnership.FormPartnership;
import org.stewardledger.partnership.Forming;
import org.stewardledger.partnership.MilestoneId;
import org.stewardledger.partnership.Partner;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.partnership.Representative;
import org.stewardledger.partnership.SetMilestone;
import org.stewardledger.standing.AppointOperator;
import org.stewardledger.testing.TestLedger;

/** Acts through Axon's command bus on the real journal: repeats, batches, and what several nodes do at once. */
class LedgerIT {

    private final PartnershipId partnership = new PartnershipId(UUID.randomUUID());
    private final PartnerId library = new PartnerId(UUID.randomUUID());
    private final PersonId librarian = new PersonId(UUID.randomUUID());
    private final TestLedger database = new TestLedger();
    private TestLedger.Node node;

    @BeforeEach
    void startNode() {
        node = database.node();
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    private Envelope envelope() {
        return Envelope.of(new CommandId(UUID.randomUUID()), Speaker.representing(librarian, library));
    }

    private Addressed fresh(Act act) {
        return new Addressed(envelope(), act);
    }

    private FormPartnership form() {
        return new FormPartnership(
                partnership,
                "Reading in the park",
                "Children read less each year",
                Forming.VOLUNTARY,
                ZoneId.of("Europe/Berlin"),
                Optional.of(new Partner(
                        library, "Library", PartnerKind.ORGANISATION, new Representative(librarian, "Noor"))),
                Optional.empty());
    }

    private SetMilestone milestone(MilestoneId id, String name, LocalDate date) {
        return new SetMilestone(partnership, id, name, Optional.of(date), Optional.empty());
    }

    private static MilestoneId milestoneId() {
        return new MilestoneId(UUID.randomUUID());
    }

    private long events() {
        return node.journal().databaseHead();
    }

    @Test
    void recordsTheEventsOfAnActTogether() {
        Receipt receipt = node.ledger().perform(fresh(form()));

        assertThat(receipt.firstPosition()).isEqualTo(1);
        assertThat(receipt.lastPosition()).isEqualTo(3);
        assertThat(events()).isEqualTo(3);
    }

    @Test
    void answersTheSameCommandIdTheSameAndRecordsItOnce() {
        Addressed act = fresh(form());
        Receipt first = node.ledger().perform(act);

        assertThat(node.ledger().perform(act)).isEqualTo(first);
        assertThat(database.node().ledger().perform(act)).isEqualTo(first);
        assertThat(events()).isEqualTo(3);
    }

    @Test
    void refusesACommandIdThatWasSentWithAnotherBody() {
        Addressed act = fresh(form());
        node.ledger().perform(act);
        Addressed other = new Addressed(act.envelope(), milestone(milestoneId(), "Opening", LocalDate.of(2027, 3, 1)));

        assertThatThrownBy(() -> node.ledger().perform(other))
                .asInstanceOf(type(ActRefused.class))
                .extracting(ActRefused::code)
                .isEqualTo("act.command-reused");
        assertThat(events()).isEqualTo(3);
    }

    @Test
    void takesAnotherCauseForAnotherActAndAnotherContextForTheSame() {
        Addressed act = fresh(form());
        Receipt first = node.ledger().perform(act);
        Envelope sent = act.envelope();
        Envelope caused = new Envelope(
                sent.commandId(),
                sent.speaker(),
                sent.effectiveAt(),
                sent.reason(),
                sent.correlationId(),
                Optional.of(EventId.of("00000000-0000-4000-8000-00000000000e")),
                sent.visibility());

        assertThatThrownBy(() -> node.ledger().perform(new Addressed(caused, act.act())))
                .asInstanceOf(type(ActRefused.class))
                .extracting(ActRefused::code)
                .isEqualTo("act.command-reused");
        assertThat(node.ledger().perform(new Addressed(sent.correlatedWith(UUID.randomUUID()), act.act())))
                .isEqualTo(first);
        assertThat(events()).isEqualTo(3);
    }

    @Test
    void remembersAnActThatChangedNothing() {
        node.ledger().perform(fresh(form()));
        MilestoneId opening = milestoneId();
        node.ledger().perform(fresh(milestone(opening, "Opening", LocalDate.of(2027, 3, 1))));
        Addressed again = fresh(milestone(opening, "Opening", LocalDate.of(2027, 3, 1)));

        Receipt quiet = node.ledger().perform(again);
        node.ledger().perform(fresh(milestone(opening, "Opening", LocalDate.of(2027, 4, 1))));

        assertThat(quiet.events()).isZero();
        assertThat(node.ledger().perform(again)).isEqualTo(quiet);
        assertThat(events()).isEqualTo(5);
    }

    @Test
    void leavesNothingBehindOfARefusal() {
        node.ledger().perform(fresh(form()));
        Addressed act = new Addressed(
                Envelope.of(new CommandId(UUID.randomUUID()), Speaker.alone(new PersonId(UUID.randomUUID()))),
                milestone(milestoneId(), "Opening", LocalDate.of(2027, 3, 1)));

        assertThatThrownBy(() -> node.ledger().perform(act)).isInstanceOf(ActRefused.class);

        assertThat(events()).isEqualTo(3);
        assertThat(node.journal().find(act.envelope().commandId())).isEmpty();
    }

    @Test
    void decidesABatchInOrderEachOnWhatTheOthersLeft() {
        MilestoneId opening = milestoneId();
        List<Answer> answers = node.ledger()
                .performAll(
                        List.of(
                                fresh(form()),
                                fresh(milestone(opening, "Opening", LocalDate.of(2027, 3, 1))),
                                fresh(milestone(opening, "Opening", LocalDate.of(2027, 4, 1))),
                                fresh(milestone(opening, "Opening", LocalDate.of(2027, 4, 1)))),
                        BatchMode.ALL_OR_NOTHING);

        assertThat(answers)
                .extracting(answer -> ((Answer.Taken) answer).receipt().events())
                .containsExactly(3, 1, 1, 0);
        assertThat(events()).isEqualTo(5);
    }

    @Test
    void recordsTheOthersOfABatchWhereEachIsForItself() {
        Addressed refused = fresh(milestone(milestoneId(), " ".repeat(3) + "x", LocalDate.of(2027, 3, 1)));
        Addressed stranger = new Addressed(
                Envelope.of(new CommandId(UUID.randomUUID()), Speaker.alone(new PersonId(UUID.randomUUID()))),
                refused.act());

        List<Answer> answers =
                node.ledger().performAll(List.of(fresh(form()), stranger, refused), BatchMode.EACH_FOR_ITSELF);

        assertThat(answers.get(0)).isInstanceOf(Answer.Taken.class);
        assertThat(answers.get(1)).isInstanceOf(Answer.Refused.class);
        assertThat(answers.get(2)).isInstanceOf(Answer.Taken.class);
        assertThat(events()).isEqualTo(4);
    }

    @Test
    void recordsNothingOfABatchThatIsAllOrNothing() {
        Addressed stranger = new Addressed(
                Envelope.of(new CommandId(UUID.randomUUID()), Speaker.alone(new PersonId(UUID.randomUUID()))),
                milestone(milestoneId(), "Opening", LocalDate.of(2027, 3, 1)));

        List<Answer> answers = node.ledger().performAll(List.of(fresh(form()), stranger), BatchMode.ALL_OR_NOTHING);

        assertThat(answers.get(0)).isInstanceOf(Answer.NotRecorded.class);
        assertThat(answers.get(1)).isInstanceOf(Answer.Refused.class);
        assertThat(events()).isZero();
    }

    @Test
    void sendsABatchAgainWithoutRecordingAnythingTwice() {
        List<Addressed> batch =
                List.of(fresh(form()), fresh(milestone(milestoneId(), "Opening", LocalDate.of(2027, 3, 1))));
        List<Answer> first = node.ledger().performAll(batch, BatchMode.EACH_FOR_ITSELF);
        List<Addressed> longer = new ArrayList<>(batch);
        longer.add(fresh(milestone(milestoneId(), "Closing", LocalDate.of(2027, 9, 1))));

        List<Answer> again = node.ledger().performAll(longer, BatchMode.EACH_FOR_ITSELF);

        assertThat(again.subList(0, 2)).isEqualTo(first);
        assertThat(events()).isEqualTo(5);
    }

    /** The other node knows the partnership; this one has a cached state from before it was told of the milestone. */
    @Test
    void neitherRefusesNorStaysQuietOnAStateThatAnotherNodeHasOvertaken() {
        TestLedger.Node other = database.node();
        node.ledger().perform(fresh(form()));
        MilestoneId opening = milestoneId();
        for (int round = 0; round < 50; round++) {
            LocalDate one = LocalDate.of(2027, 1, 1).plusDays(2L * round);
            node.ledger().perform(fresh(milestone(opening, "Opening", one)));
            other.ledger().perform(fresh(milestone(opening, "Opening", one.plusDays(1))));
            // What this node set last is no longer so: setting it again is a change, not a repetition.
            Receipt receipt = node.ledger().perform(fresh(milestone(opening, "Opening", one)));
            assertThat(receipt.events()).as("round %d", round).isOne();
        }
    }

    @Test
    void doesNotRefuseWhatAnotherNodeHasJustMadePossible() {
        TestLedger.Node other = database.node();
        for (int round = 0; round < 50; round++) {
            PersonId first = new PersonId(UUID.randomUUID());
            PartnershipId formed = new PartnershipId(UUID.randomUUID());
            PartnerId school = new PartnerId(UUID.randomUUID());
            Envelope by = Envelope.of(new CommandId(UUID.randomUUID()), Speaker.representing(first, school));
            Act milestone = new SetMilestone(
                    formed, milestoneId(), "Opening", Optional.of(LocalDate.of(2027, 3, 1)), Optional.empty());
            assertThatThrownBy(() -> node.ledger()
                            .perform(new Addressed(
                                    Envelope.of(new CommandId(UUID.randomUUID()), by.speaker()), milestone)))
                    .isInstanceOf(ActRefused.class);
            other.ledger()
                    .perform(new Addressed(
                            by,
                            new FormPartnership(
                                    formed,
                                    "Swimming",
                                    "Nobody swims",
                                    Forming.IMPOSED,
                                    ZoneId.of("UTC"),
                                    Optional.of(new Partner(
                                            school, "School", PartnerKind.TEAM, new Representative(first, "Ada"))),
                                    Optional.empty())));
            assertThat(node.ledger()
                            .perform(new Addressed(
                                    Envelope.of(new CommandId(UUID.randomUUID()), by.speaker()), milestone))
                            .events())
                    .isOne();
        }
    }

    @Test
    void losesNoneOfTheActsThatArriveAtOnceOnTwoNodes() throws Exception {
        TestLedger.Node other = database.node();
        node.ledger().perform(fresh(form()));
        int each = 40;
        CountDownLatch go = new CountDownLatch(1);
        List<CompletableFuture<Receipt>> receipts = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < each * 2; i++) {
                Ledger ledger = i % 2 == 0 ? node.ledger() : other.ledger();
                Addressed act = fresh(milestone(milestoneId(), "Milestone " + i, LocalDate.of(2027, 3, 1)));
                receipts.add(CompletableFuture.supplyAsync(
                        () -> {
                            await(go);
                            return ledger.perform(act);
                        },
                        threads));
            }
            go.countDown();
            assertThat(receipts.stream().map(CompletableFuture::join).map(Receipt::firstPosition))
                    .doesNotHaveDuplicates()
                    .hasSize(each * 2);
        }
        assertThat(events()).isEqualTo(3 + each * 2);
    }

    @Test
    void recordsOneActThatIsSentManyTimesAtOnce() throws Exception {
        TestLedger.Node other = database.node();
        node.ledger().perform(fresh(form()));
        Addressed act = fresh(milestone(milestoneId(), "Opening", LocalDate.of(2027, 3, 1)));
        CountDownLatch go = new CountDownLatch(1);
        List<CompletableFuture<Receipt>> receipts = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 32; i++) {
                Ledger ledger = i % 2 == 0 ? node.ledger() : other.ledger();
                receipts.add(CompletableFuture.supplyAsync(
                        () -> {
                            await(go);
                            return ledger.perform(act);
                        },
                        threads));
            }
            go.countDown();
            assertThat(receipts.stream().map(CompletableFuture::join).distinct())
                    .hasSize(1);
        }
        assertThat(events()).isEqualTo(4);
    }

    @Test
    void letsTheFirstOperatorAppointItselfAndNobodyElse() {
        PersonId first = new PersonId(UUID.randomUUID());
        PersonId second = new PersonId(UUID.randomUUID());
        node.ledger()
                .perform(new Addressed(
                        Envelope.of(new CommandId(UUID.randomUUID()), Speaker.alone(first)),
                        new AppointOperator(first)));

        assertThatThrownBy(() -> node.ledger()
                        .perform(new Addressed(
                                Envelope.of(new CommandId(UUID.randomUUID()), Speaker.alone(second)),
                                new AppointOperator(second))))
                .asInstanceOf(type(ActRefused.class))
                .extracting(ActRefused::code)
                .isEqualTo("operator.not-operator");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}

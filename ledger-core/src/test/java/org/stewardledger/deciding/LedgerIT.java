package org.stewardledger.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.ActRefused;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.EventId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Speaker;
import org.stewardledger.deciding.Ledger.Answer;
import org.stewardledger.deciding.Ledger.BatchMode;
import org.stewardledger.partnership.MilestoneId;
import org.stewardledger.standing.AppointOperator;
import org.stewardledger.testing.TestLedger;

/** Acts through Axon's command bus on the real journal: one by one, again, and in batches. */
class LedgerIT {

    private final Park park = new Park();
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

    private long events() {
        return node.journal().databaseHead();
    }

    @Test
    void recordsTheEventsOfAnActTogether() {
        Receipt receipt = node.ledger().perform(park.fresh(park.form()));

        assertThat(receipt.firstPosition()).isEqualTo(1);
        assertThat(receipt.lastPosition()).isEqualTo(3);
        assertThat(events()).isEqualTo(3);
    }

    @Test
    void answersTheSameCommandIdTheSameAndRecordsItOnce() {
        Addressed act = park.fresh(park.form());
        Receipt first = node.ledger().perform(act);

        assertThat(node.ledger().perform(act)).isEqualTo(first);
        assertThat(database.node().ledger().perform(act)).isEqualTo(first);
        assertThat(events()).isEqualTo(3);
    }

    @Test
    void refusesACommandIdThatWasSentWithAnotherBody() {
        Addressed act = park.fresh(park.form());
        node.ledger().perform(act);
        Addressed other = new Addressed(act.envelope(), park.milestone("Opening"));

        assertThatThrownBy(() -> node.ledger().perform(other))
                .asInstanceOf(type(ActRefused.class))
                .extracting(ActRefused::code)
                .isEqualTo("act.command-reused");
        assertThat(events()).isEqualTo(3);
    }

    @Test
    void refusesACommandIdThatWasSentWithAnotherBodyInABatchToo() {
        Addressed act = park.fresh(park.form());
        node.ledger().perform(act);
        Addressed other = new Addressed(act.envelope(), park.milestone("Opening"));

        List<Answer> answers = node.ledger()
                .performAll(List.of(other, park.fresh(park.milestone("Closing"))), BatchMode.EACH_FOR_ITSELF);

        assertThat(codeOf(answers.getFirst())).isEqualTo("act.command-reused");
        assertThat(answers.getLast()).isInstanceOf(Answer.Taken.class);
        assertThat(events()).isEqualTo(4);
    }

    @Test
    void saysOfACommandIdThatWasSentWithAnotherBodyThatItWasRatherThanWhatElseRefusesIt() {
        Addressed act = park.fresh(park.form());
        node.ledger().perform(act);
        Addressed refused = new Addressed(act.envelope(), new Park().milestone("Opening"));

        assertThatThrownBy(() -> node.ledger().perform(refused))
                .asInstanceOf(type(ActRefused.class))
                .extracting(ActRefused::code)
                .isEqualTo("act.command-reused");
    }

    private static String codeOf(Answer answer) {
        return ((Answer.Refused) answer).refusal().code();
    }

    @Test
    void takesAnotherCauseForAnotherActAndAnotherContextForTheSame() {
        Addressed act = park.fresh(park.form());
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
        node.ledger().perform(park.fresh(park.form()));
        MilestoneId opening = Park.milestoneId();
        node.ledger().perform(park.fresh(park.milestone(opening, "Opening", LocalDate.of(2027, 3, 1))));
        Addressed again = park.fresh(park.milestone(opening, "Opening", LocalDate.of(2027, 3, 1)));

        Receipt quiet = node.ledger().perform(again);
        node.ledger().perform(park.fresh(park.milestone(opening, "Opening", LocalDate.of(2027, 4, 1))));

        assertThat(quiet.events()).isZero();
        assertThat(node.ledger().perform(again)).isEqualTo(quiet);
        assertThat(events()).isEqualTo(5);
    }

    @Test
    void leavesNothingBehindOfARefusal() {
        node.ledger().perform(park.fresh(park.form()));
        Addressed act = Park.byAStranger(park.milestone("Opening"));

        assertThatThrownBy(() -> node.ledger().perform(act)).isInstanceOf(ActRefused.class);

        assertThat(events()).isEqualTo(3);
        assertThat(node.journal().find(act.envelope().commandId())).isEmpty();
    }

    @Test
    void decidesABatchInOrderEachOnWhatTheOthersLeft() {
        MilestoneId opening = Park.milestoneId();
        List<Answer> answers = node.ledger()
                .performAll(
                        List.of(
                                park.fresh(park.form()),
                                park.fresh(park.milestone(opening, "Opening", LocalDate.of(2027, 3, 1))),
                                park.fresh(park.milestone(opening, "Opening", LocalDate.of(2027, 4, 1))),
                                park.fresh(park.milestone(opening, "Opening", LocalDate.of(2027, 4, 1)))),
                        BatchMode.ALL_OR_NOTHING);

        assertThat(answers)
                .extracting(answer -> ((Answer.Taken) answer).receipt().events())
                .containsExactly(3, 1, 1, 0);
        assertThat(events()).isEqualTo(5);
    }

    @Test
    void recordsTheOthersOfABatchWhereEachIsForItself() {
        Addressed refused = park.fresh(park.milestone("   x"));
        Addressed stranger = Park.byAStranger(refused.act());

        List<Answer> answers = node.ledger()
                .performAll(List.of(park.fresh(park.form()), stranger, refused), BatchMode.EACH_FOR_ITSELF);

        assertThat(answers.get(0)).isInstanceOf(Answer.Taken.class);
        assertThat(answers.get(1)).isInstanceOf(Answer.Refused.class);
        assertThat(answers.get(2)).isInstanceOf(Answer.Taken.class);
        assertThat(events()).isEqualTo(4);
    }

    @Test
    void recordsNothingOfABatchThatIsAllOrNothing() {
        Addressed stranger = Park.byAStranger(park.milestone("Opening"));

        List<Answer> answers =
                node.ledger().performAll(List.of(park.fresh(park.form()), stranger), BatchMode.ALL_OR_NOTHING);

        assertThat(answers.get(0)).isInstanceOf(Answer.NotRecorded.class);
        assertThat(answers.get(1)).isInstanceOf(Answer.Refused.class);
        assertThat(events()).isZero();
    }

    @Test
    void sendsABatchAgainWithoutRecordingAnythingTwice() {
        List<Addressed> batch = List.of(park.fresh(park.form()), park.fresh(park.milestone("Opening")));
        List<Answer> first = node.ledger().performAll(batch, BatchMode.EACH_FOR_ITSELF);
        List<Addressed> longer = new ArrayList<>(batch);
        longer.add(park.fresh(park.milestone("Closing")));

        List<Answer> again = node.ledger().performAll(longer, BatchMode.EACH_FOR_ITSELF);

        assertThat(again.subList(0, 2)).isEqualTo(first);
        assertThat(events()).isEqualTo(5);
    }

    @Test
    void letsTheFirstOperatorAppointItselfAndNobodyElse() {
        PersonId first = new PersonId(UUID.randomUUID());
        PersonId second = new PersonId(UUID.randomUUID());
        node.ledger().perform(Park.by(Speaker.alone(first), new AppointOperator(first)));

        assertThatThrownBy(() -> node.ledger().perform(Park.by(Speaker.alone(second), new AppointOperator(second))))
                .asInstanceOf(type(ActRefused.class))
                .extracting(ActRefused::code)
                .isEqualTo("operator.not-operator");
    }

    @Test
    void leavesOutOfABatchWhatNamesWhoeverWasErasedAndDecidesTheRestWithoutIt() {
        node.ledger().perform(park.fresh(park.form()));
        PartnerId person = new PartnerId(UUID.randomUUID());
        node.journal().erase(person.asPerson());
        List<Addressed> acts = List.of(
                park.fresh(park.milestone("Opening")),
                park.fresh(park.invitePerson(person)),
                park.freshFor(person, park.join(person)),
                park.fresh(park.milestone("Closing")));

        assertThat(node.ledger().performAll(acts, BatchMode.ALL_OR_NOTHING))
                .extracting(Object::getClass)
                .isEqualTo(List.of(
                        Answer.NotRecorded.class,
                        Answer.Refused.class,
                        Answer.NotRecorded.class,
                        Answer.NotRecorded.class));
        assertThat(events()).isEqualTo(3);

        List<Answer> answers = node.ledger().performAll(acts, BatchMode.EACH_FOR_ITSELF);
        assertThat(codeOf(answers.get(1))).isEqualTo("journal.subject-erased");
        assertThat(codeOf(answers.get(2))).as("there is nobody to join").startsWith("partnership.");
        assertThat(answers.getFirst()).isInstanceOf(Answer.Taken.class);
        assertThat(answers.getLast()).isInstanceOf(Answer.Taken.class);
        assertThat(events()).isEqualTo(5);
    }

    @Test
    void refusesAnActThatNamesWhoeverWasErased() {
        node.ledger().perform(park.fresh(park.form()));
        PartnerId person = new PartnerId(UUID.randomUUID());
        node.ledger().perform(park.fresh(park.invitePerson(person)));
        database.node().journal().erase(person.asPerson());

        assertThat(node.ledger().perform(park.fresh(park.invitePerson(person))).events())
                .as("known already")
                .isZero();
        PartnerId other = new PartnerId(UUID.randomUUID());
        node.journal().erase(other.asPerson());
        assertThatThrownBy(() -> node.ledger().perform(park.fresh(park.invitePerson(other))))
                .asInstanceOf(type(ActRefused.class))
                .extracting(ActRefused::code)
                .isEqualTo("journal.subject-erased");
    }
}

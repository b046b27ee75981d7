package org.stewardledger.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.Act;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.charter.DeclareStake;
import org.stewardledger.charter.InviteOwner;
import org.stewardledger.charter.Stake;
import org.stewardledger.conduct.AssessStage;
import org.stewardledger.conduct.Dimension;
import org.stewardledger.conduct.NamedPerson;
import org.stewardledger.conduct.Participant;
import org.stewardledger.conduct.ParticipationId;
import org.stewardledger.conduct.RecordParticipation;
import org.stewardledger.conduct.Stage;
import org.stewardledger.conduct.StageRow;
import org.stewardledger.conduct.Voice;
import org.stewardledger.partnership.FormPartnership;
import org.stewardledger.partnership.PartnerKind;
import org.stewardledger.testing.TestLedger;

/** What partners state of themselves and of working together, on a database: three entities have the same tag there. */
class StatementsIT {

    private final Park park = new Park();
    private final FormPartnership form = park.form();
    private final PartnershipId partnership = form.partnershipId();
    private final PartnerId neighbour = new PartnerId(UUID.randomUUID());
    private final PersonId reader = new PersonId(UUID.randomUUID());
    private final ParticipationId afternoon = new ParticipationId(UUID.randomUUID());
    private final TestLedger database = new TestLedger();

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    private DeclareStake stake(String outcome) {
        return new DeclareStake(
                partnership, new Stake(Optional.of(outcome), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private InviteOwner owner(String name) {
        return new InviteOwner(partnership, neighbour, name, PartnerKind.PERSON, "The lawn", false);
    }

    private RecordParticipation participation(String name) {
        Participant child =
                new Participant(Voice.SERVICE_USER, "A child of nine", Optional.of(new NamedPerson(reader, name)));
        return new RecordParticipation(partnership, afternoon, child, LocalDate.of(2026, 5, 4), "The first afternoon");
    }

    private AssessStage assessment(Stage stage) {
        return new AssessStage(partnership, List.of(new StageRow(Dimension.PLANNING, stage, Optional.empty())));
    }

    /** How many events it comes to on this node. */
    private int recorded(TestLedger.Node node, Act act) {
        return node.ledger().perform(park.fresh(act)).events();
    }

    @Test
    void anotherNodeKnowsWhatWasSaidAndReadsNoNames() {
        TestLedger.Node node = database.node();
        recorded(node, form);
        List<Act> said = List.of(
                stake("More books"), owner("Robin Wren"), participation("Kim Linnet"), assessment(Stage.COOPERATION));
        said.forEach(act -> assertThat(recorded(node, act)).isEqualTo(1));

        TestLedger.Node other = database.node();
        List<Act> again = List.of(
                stake("More books"), owner("Robyn Wrenn"), participation("Kym Linnet"), assessment(Stage.COOPERATION));
        again.forEach(act -> assertThat(recorded(other, act)).isZero());
        assertThat(recorded(other, assessment(Stage.COORDINATION))).isEqualTo(1);
        assertThat(recorded(node, assessment(Stage.COORDINATION))).isZero();
    }

    @Test
    void actsOfOneBatchAreDecidedOnTheOnesBeforeThem() {
        TestLedger.Node node = database.node();
        List<Addressed> acts = List.of(
                park.fresh(form),
                park.fresh(stake("More books")),
                park.fresh(assessment(Stage.COOPERATION)),
                park.fresh(stake("More books")),
                park.fresh(stake("More readers")),
                park.fresh(assessment(Stage.COOPERATION)));
        assertThat(node.ledger().performAll(acts, Ledger.BatchMode.ALL_OR_NOTHING))
                .extracting(answer -> ((Ledger.Answer.Taken) answer).receipt().events())
                .containsExactly(3, 1, 1, 0, 1, 0);
    }
}

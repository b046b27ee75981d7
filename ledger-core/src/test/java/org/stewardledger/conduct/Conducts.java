package org.stewardledger.conduct;

import static org.stewardledger.act.Records.id;
import static org.stewardledger.partnership.Partnerships.*;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.stewardledger.act.Evidence;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PersonId;

/** How partners of the harbour might work together, for tests. */
final class Conducts {

    static final ParticipationId WALK = new ParticipationId(id("walk"));
    static final ParticipationId HEARING = new ParticipationId(id("hearing"));
    static final DecisionId DREDGING = new DecisionId(id("dredging"));
    static final DecisionId FEES = new DecisionId(id("fees"));
    static final PersonId SKIPPER = new PersonId(id("skipper"));

    /** The day on which the scene begins, in the time zone of the harbour. */
    static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    static final Evidence MINUTES = new Evidence("The minutes", Optional.empty(), Optional.empty());
    static final Evidence BUDGETS = new Evidence(
            "Five budgets", Optional.of(URI.create("https://example.org/budgets")), Optional.of("0f".repeat(32)));

    static final GivenUp QUIET =
            new GivenUp("Quiet nights", new TreeSet<>(List.of(WEST)), Optional.of("Those who live by the quay"));

    private Conducts() {}

    /** Nothing was said of how partners work together in the harbour yet. */
    static ConductScene nothingSaid() {
        return new ConductScene(harbour());
    }

    static Participant somebody(String description) {
        return new Participant(Voice.SERVICE_USER, description, Optional.empty());
    }

    static Participant named(String name) {
        return new Participant(Voice.ABSENT_STAKEHOLDER, "A skipper", Optional.of(new NamedPerson(SKIPPER, name)));
    }

    static RecordParticipation tookPart(ParticipationId participation, Participant participant, LocalDate day) {
        return new RecordParticipation(HARBOUR, participation, participant, day, "The walk along the quay");
    }

    static Choice choice(DecisionRule.Manner manner, String outcome, PartnerId... decided) {
        return new Choice(
                "Do we dredge?",
                new DecisionRule(manner, Optional.of("As in the statutes")),
                new TreeSet<>(List.of(NORTH, SOUTH)),
                new TreeSet<>(List.of(decided)),
                outcome,
                Optional.of(QUIET));
    }

    static TakeDecision took(DecisionId decision, Choice choice) {
        return new TakeDecision(HARBOUR, decision, choice);
    }

    static StageRow row(Dimension dimension, Stage stage) {
        return new StageRow(dimension, stage, Optional.of(MINUTES));
    }

    static AssessStage assess(StageRow... rows) {
        return new AssessStage(HARBOUR, List.of(rows));
    }
}

package org.stewardledger.projections.visible;

import static org.stewardledger.projections.visible.Quay.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Recorded;
import org.stewardledger.conduct.Choice;
import org.stewardledger.conduct.DecisionId;
import org.stewardledger.conduct.DecisionRule;
import org.stewardledger.conduct.TakeDecision;
import org.stewardledger.partnership.SetMilestone;
import org.stewardledger.projections.ProjectedLedger;
import org.stewardledger.projections.Projections;
import org.stewardledger.projections.RecordedHistory;
import org.stewardledger.projections.SetClock;
import org.stewardledger.promise.MakePromise;
import org.stewardledger.promise.Proposal;
import org.stewardledger.promise.Subject;
import org.stewardledger.terms.Due;
import org.stewardledger.terms.Terms;

/** All that happened at the quay in a real journal, and all views current to it. */
final class QuayLedger implements AutoCloseable {

    /** A promise to the partnership that only who gave it sees. */
    static final PromiseId ALONE = new PromiseId(RecordedHistory.id("promise that nobody else sees"));

    private final SetClock clock = new SetClock(START);
    private final ProjectedLedger ledger = new ProjectedLedger(clock);
    private final Projections projections = ledger.follow();
    private final List<Recorded<LedgerEvent>> journal;

    QuayLedger() {
        Quay quay = new Quay(ledger.deciding(), clock);
        quay.form();
        QuayRights rights = new QuayRights(quay);
        Right.holders().forEach(rights::give);
        rights.facilitate();
        tide(quay, "2026-04-20");
        QuayTale.ALL.forEach(tale -> tale.tell(quay));
        alone(quay);
        tide(quay, "2026-04-27");
        decide(quay);
        clock.set(NOW);
        ledger.awaitAll(projections);
        journal = read();
    }

    private static void tide(Quay quay, String day) {
        quay.says(
                ARK,
                new SetMilestone(
                        QUAY, QuayTale.TIDE, "Spring tide", Optional.of(LocalDate.parse(day)), Optional.of(1)));
        quay.pass(Duration.ofDays(2));
    }

    private static void alone(Quay quay) {
        Proposal proposal = new Proposal(
                QUAY,
                partners(ARK),
                partners(),
                Subject.METHOD,
                Optional.of("Berth alone"),
                Optional.of("alone"),
                Terms.of("Sit alone", Due.on(LocalDate.parse("2026-05-01"))));
        quay.says(ARK, only(ARK), new MakePromise(ALONE, Optional.of(proposal), Optional.empty()));
    }

    private static void decide(Quay quay) {
        quay.says(
                BARGE,
                new TakeDecision(
                        QUAY,
                        new DecisionId(RecordedHistory.id("who is first")),
                        new Choice(
                                "Who is first?",
                                new DecisionRule(DecisionRule.Manner.MAJORITY, Optional.empty()),
                                new TreeSet<>(partners(ARK, KAYAK)),
                                partners(ARK, BARGE),
                                "The ark",
                                Optional.empty())));
    }

    private List<Recorded<LedgerEvent>> read() {
        List<Recorded<LedgerEvent>> events = new ArrayList<>();
        MessageStream<EventMessage> stream = ledger.source()
                .events()
                .open(StreamingCondition.startingFrom(new GlobalSequenceTrackingToken(0)), null);
        try {
            for (var next = stream.next(); next.isPresent(); next = stream.next()) {
                events.add(ledger.source().reading().apply(next.get().message()));
            }
        } finally {
            stream.close();
        }
        return List.copyOf(events);
    }

    Projections projections() {
        return projections;
    }

    ProjectedLedger ledger() {
        return ledger;
    }

    SetClock clock() {
        return clock;
    }

    /** Everything, in the ledger's order. */
    List<Recorded<LedgerEvent>> journal() {
        return journal;
    }

    @Override
    public void close() {
        ledger.close();
    }
}

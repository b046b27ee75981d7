package org.stewardledger.deciding;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.test.fixture.AxonTestFixture;
import org.axonframework.test.fixture.AxonTestPhase;
import org.stewardledger.act.ActRefused;
import org.stewardledger.act.Recorded;
import org.stewardledger.deciding.Harbour.Said;
import org.stewardledger.journal.axon.EventMetadata;
import org.stewardledger.standing.Rules;

/**
 * Tells Axon's fixture what was said before, and hears what comes of what is said next.
 *
 * @param before what was said before
 * @param rules  who may say what
 */
record Telling(List<Said> before, Rules rules) {

    /** Which refusal this meets, as its code and sentence; the empty text when it is taken. */
    String refusal(Said said) {
        AtomicReference<String> refusal = new AtomicReference<>("");
        tell(said, condition -> {}, then -> {
            try {
                then.exceptionSatisfies(thrown -> refusal.set(
                                thrown instanceof ActRefused refused
                                        ? refused.code() + ": " + refused.getMessage()
                                        : thrown.toString()))
                        .noEvents();
            } catch (AssertionError taken) {
                then.success();
            }
        });
        return refusal.get();
    }

    /** What is recorded when this is said. */
    List<Recorded<?>> recorded(Said said) {
        List<Recorded<?>> recorded = new ArrayList<>();
        tell(
                said,
                condition -> {},
                then -> then.success().eventsSatisfy(events -> {
                    for (EventMessage event : events) {
                        recorded.add(EventMetadata.recorded(event, 1));
                    }
                }));
        return recorded;
    }

    /** The condition under which what comes of this is appended: all that the decision read. */
    AppendCondition condition(Said said) {
        List<AppendCondition> conditions = new ArrayList<>();
        tell(said, conditions::add, AxonTestPhase.Then.Command::success);
        return conditions.getLast();
    }

    private void tell(Said said, Consumer<AppendCondition> appended, Consumer<AxonTestPhase.Then.Command> heard) {
        AxonTestFixture fixture = AxonTestFixture.with(LedgerConfigurer.decisionSide(
                        new NoLog(), Clock.fixed(Harbour.NOW, ZoneOffset.UTC), 0, rules)
                .componentRegistry(registry -> registry.registerDecorator(
                        EventStorageEngine.class,
                        0,
                        (configuration, name, engine) -> new HeardEngine(engine, appended))));
        AxonTestPhase.Given given = fixture.given().noPriorActivity();
        for (int i = 0; i < before.size(); i++) {
            given = given.command(before.get(i).act(), before.get(i).metadata(i));
        }
        heard.accept(
                given.when().command(said.act(), said.metadata(before.size())).then());
        fixture.stop();
    }
}

package org.stewardledger.deciding;

import java.time.Clock;
import java.util.concurrent.Executor;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.common.configuration.ComponentRegistry;
import org.axonframework.conversion.Converter;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.TagResolver;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.axonframework.messaging.commandhandling.RoutingStrategy;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.core.ConfigurationApplicationContext;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.core.correlation.CorrelationDataProviderRegistry;
import org.axonframework.messaging.core.correlation.DefaultCorrelationDataProviderRegistry;
import org.axonframework.messaging.core.unitofwork.SimpleUnitOfWorkFactory;
import org.axonframework.messaging.core.unitofwork.UnitOfWorkFactory;
import org.axonframework.update.UpdateCheckerConfigurationEnhancer;
import org.stewardledger.journal.EventTypes;
import org.stewardledger.journal.Journal;
import org.stewardledger.journal.axon.JournalEngine;
import org.stewardledger.standing.Rules;

/** Registers the decision side with Axon: the one place where acts, entities and the event store meet. */
public final class LedgerConfigurer {

    /** How often an act is decided again when what it was decided on changed before it was appended. */
    private static final int ATTEMPTS = 200;

    private LedgerConfigurer() {}

    /**
     * A configuration that decides acts on a journal and appends to it. The caller adds what reads it, builds and
     * starts it.
     *
     * @param journal       the journal, open
     * @param types         the events it holds, {@link Acts#eventTypes()}
     * @param retries       where acts that met a conflict are decided again; it may be blocked for a while
     * @param clock         the ledger's clock
     * @param maximumStates how many states to keep in memory
     */
    public static EventSourcingConfigurer on(
            Journal journal, EventTypes types, Executor retries, Clock clock, long maximumStates) {
        return decisionSide(new JournalCommandLog(journal), clock, maximumStates, WhoMaySay::rule)
                .registerEventStorageEngine(configuration -> new JournalEngine(journal, types))
                .componentRegistry(registry -> registry.registerDecorator(
                        CommandBus.class,
                        Integer.MAX_VALUE - 10,
                        (configuration, name, delegate) -> new DecidingAgain(delegate, ATTEMPTS, retries)));
    }

    /** The ledger of a configuration that was made here and started. */
    public static Ledger ledger(AxonConfiguration configuration) {
        return new AxonLedger(configuration.getComponent(CommandGateway.class));
    }

    /**
     * How often a state was looked for in memory.
     *
     * @param found  it was there
     * @param missed it had to be folded from the first event
     */
    public record LookUps(long found, long missed) {}

    /** How look-ups of states went since the node was started. */
    public static LookUps lookUps(AxonConfiguration configuration) {
        return configuration.getComponent(StateCache.class).lookUps();
    }

    /** Deciding alone, on whatever event store Axon is configured with: the test fixture's, for one. */
    static EventSourcingConfigurer decisionSide(CommandLog log, Clock clock, long maximumStates, Rules rules) {
        return EventSourcingConfigurer.create()
                .registerCommandHandlingModule(acts())
                .componentRegistry(registry -> register(registry, log, clock, maximumStates, rules));
    }

    private static CommandHandlingModule.CommandHandlerPhase acts() {
        var module = CommandHandlingModule.named("acts").commandHandlers();
        for (Class<?> act : Acts.all()) {
            module = module.commandHandler(
                    name(act),
                    configuration ->
                            configuration.getComponent(ActHandlers.class).one());
        }
        return module.commandHandler(
                name(Batch.class),
                configuration -> configuration.getComponent(ActHandlers.class).batch());
    }

    private static QualifiedName name(Class<?> act) {
        Command command = act.getAnnotation(Command.class);
        return new QualifiedName(command.namespace(), command.name());
    }

    /**
     * Leaves out what Axon adds by default and nothing here needs: usage reports, correlation, routing, annotations.
     */
    private static void register(
            ComponentRegistry registry, CommandLog log, Clock clock, long maximumStates, Rules rules) {
        registry.disableEnhancer(UpdateCheckerConfigurationEnhancer.class)
                .registerComponent(
                        ActHandlers.class,
                        configuration -> new ActHandlers(new Deliberation(
                                configuration.getComponent(EventStore.class),
                                configuration.getComponent(StateCache.class),
                                log,
                                configuration.getComponent(MessageTypeResolver.class),
                                rules,
                                clock)))
                .registerComponent(StateCache.class, configuration -> new StateCache(maximumStates))
                .registerComponent(MessageTypeResolver.class, configuration -> new MessageTypes())
                .registerComponent(TagResolver.class, configuration -> new EventTags())
                .registerComponent(Converter.class, configuration -> new RecordConverter())
                .registerComponent(RoutingStrategy.class, configuration -> command -> "")
                .registerComponent(
                        CorrelationDataProviderRegistry.class,
                        configuration -> new DefaultCorrelationDataProviderRegistry())
                .registerComponent(
                        UnitOfWorkFactory.class,
                        configuration ->
                                new SimpleUnitOfWorkFactory(new ConfigurationApplicationContext(configuration)));
    }
}

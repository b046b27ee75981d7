package org.stewardledger.deciding;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.act.ActRefused;
import org.stewardledger.act.CommandId;
import org.stewardledger.journal.Appended;
import org.stewardledger.journal.CommandRecord;
import org.stewardledger.journal.NothingSince;
import org.stewardledger.journal.RecordedCommand;
import org.stewardledger.journal.axon.EventMetadata;
import org.stewardledger.journal.axon.JournalEngine;
import org.stewardledger.standing.Rules;

/**
 * Decides acts within one unit of work and hands what they come to over to the event store. No refusal and no "nothing
 * to do" leaves the node before it was decided on everything up to the current head: a refusal is checked against the
 * database and decided again when that knows more; an act that changes nothing passes the append condition.
 */
final class Deliberation {

    private final EventStore store;
    private final StateCache cache;
    private final CommandLog log;
    private final MessageTypeResolver types;
    private final Rules rules;
    private final Clock clock;

    Deliberation(
            EventStore store, StateCache cache, CommandLog log, MessageTypeResolver types, Rules rules, Clock clock) {
        this.store = store;
        this.cache = cache;
        this.log = log;
        this.types = types;
        this.rules = rules;
        this.clock = clock;
    }

    /** Decides the acts in order; what they come to is appended when the unit of work commits. */
    Recording deliberate(List<Addressed> acts, Ledger.BatchMode mode, ProcessingContext context) {
        States states = new States(store.transaction(context), cache);
        Recording recording =
                new Recording(acts.stream().map(a -> a.envelope().commandId()).toList());
        List<Addressed> fresh = acts.size() == 1 ? acts : withoutRepeats(acts, recording);
        if (fresh.size() > 1) {
            states.load(Decision.entities(fresh));
        }
        List<Decision> decisions = decide(fresh, mode, states, recording);
        if (recording.anyRefused()) {
            settleRefusals(fresh, states, recording);
        }
        if (!recording.anyRefused() || mode == Ledger.BatchMode.EACH_FOR_ITSELF) {
            append(decisions, states, recording, context);
        }
        return recording;
    }

    private List<Decision> decide(List<Addressed> acts, Ledger.BatchMode mode, States states, Recording recording) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Decision> decisions = new ArrayList<>(acts.size());
        for (Addressed act : acts) {
            try {
                Decision decision = Decision.of(act, rules.of(act.act()), states, now);
                decision.applyTo(states);
                decisions.add(decision);
            } catch (ActRefused refusal) {
                recording.refuse(act.envelope().commandId(), refusal);
                if (mode == Ledger.BatchMode.ALL_OR_NOTHING) {
                    return List.of();
                }
            }
        }
        return decisions;
    }

    /** Answers the acts that were taken before, and leaves one of each that occurs twice. */
    private List<Addressed> withoutRepeats(List<Addressed> acts, Recording recording) {
        Map<CommandId, RecordedCommand> taken =
                log.find(acts.stream().map(a -> a.envelope().commandId()).toList());
        Set<CommandId> seen = new HashSet<>();
        List<Addressed> fresh = new ArrayList<>(acts.size());
        for (Addressed act : acts) {
            RecordedCommand before = taken.get(act.envelope().commandId());
            if (before != null) {
                repeat(act, before, recording);
            } else if (seen.add(act.envelope().commandId())) {
                fresh.add(act);
            }
        }
        return fresh;
    }

    private static void repeat(Addressed act, RecordedCommand before, Recording recording) {
        if (before.isOf(act.fingerprint())) {
            recording.record(before);
        } else {
            recording.refuse(before.id(), ActRefusal.COMMAND_REUSED.because("sent before with another body"));
        }
    }

    /** Lets refusals stand only when the database knows nothing newer and the act was not taken before. */
    private void settleRefusals(List<Addressed> acts, States states, Recording recording) {
        NothingSince condition = states.condition();
        if (!log.holds(condition)) {
            throw AppendEventsTransactionRejectedException.conflictingEventsDetected(
                    new GlobalIndexConsistencyMarker(condition.position()));
        }
        Map<CommandId, RecordedCommand> taken = log.find(recording.refusals().keySet());
        for (Addressed act : acts) {
            RecordedCommand before = taken.get(act.envelope().commandId());
            if (before != null && recording.unrefuse(before.id())) {
                repeat(act, before, recording);
            }
        }
    }

    private void append(List<Decision> decisions, States states, Recording recording, ProcessingContext context) {
        if (decisions.isEmpty()) {
            return;
        }
        List<CommandRecord> records = decisions.stream()
                .map(decision -> new CommandRecord(
                        decision.addressed().envelope().commandId(),
                        decision.addressed().fingerprint(),
                        decision.events().size()))
                .toList();
        if (decisions.stream().allMatch(decision -> decision.events().isEmpty())) {
            NothingSince condition = states.condition();
            context.onCommit(c -> log.remember(condition, records).thenAccept(all -> all.forEach(recording::record)));
            return;
        }
        context.putResource(JournalEngine.COMMANDS, records);
        context.runOnAfterCommit(done -> {
            Appended appended = done.getResource(JournalEngine.APPENDED);
            if (appended != null) {
                appended.commands().forEach(recording::record);
            }
        });
        store.publish(context, decisions.stream().flatMap(this::messages).toList())
                .join();
    }

    private Stream<EventMessage> messages(Decision decision) {
        return decision.unrecorded().stream()
                .map(event -> new GenericEventMessage(
                        event.id().toString(),
                        types.resolveOrThrow(event.event()),
                        event.event(),
                        EventMetadata.of(event),
                        decision.occasion().decidedAt()));
    }
}

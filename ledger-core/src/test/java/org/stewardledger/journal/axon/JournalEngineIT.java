package org.stewardledger.journal.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.Envelope;
import org.stewardledger.act.EventId;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.Occasion;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Source;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Visibility;
import org.stewardledger.journal.EventTypes;
import org.stewardledger.journal.Journal;
import org.stewardledger.journal.JournalSchema;
import org.stewardledger.journal.JournalSettings;
import org.stewardledger.journal.Unrecorded;
import org.stewardledger.standing.OperatorAppointed;
import org.stewardledger.standing.OperatorEvent;
import org.stewardledger.testing.TestDatabase;

/** The journal as Axon sees it. */
class JournalEngineIT {

    private static final Instant EFFECTIVE = Instant.parse("2026-01-02T03:04:05.000006Z");
    private static final EventCriteria OPERATORS =
            EventCriteria.havingTags(Tag.of("ledger", "operators")).andBeingOneOfTypes("ledger.OperatorAppointed");

    private final EventTypes types = EventTypes.of(List.of(OperatorEvent.class));
    private final Journal journal = journal(TestDatabase.fresh().dataSource());
    private final JournalEngine engine = new JournalEngine(journal, types);
    private final Envelope envelope = Envelope.of(
                    new CommandId(UUID.randomUUID()), Speaker.alone(new PersonId(UUID.randomUUID())))
            .because("it is so");
    private final Optional<Source> source =
            Optional.of(new Source("a register", "page 1", Instant.EPOCH, Instant.EPOCH.plusSeconds(1), "fact"));

    private Journal journal(DataSource database) {
        JournalSchema.migrate(database);
        return Journal.open(database, types, JournalSettings.standard());
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private TaggedEventMessage<EventMessage> appointed(Set<Tag> tags) {
        LedgerEvent event = new OperatorAppointed(new PersonId(UUID.randomUUID()));
        Occasion occasion =
                new Occasion(envelope.speaker(), EFFECTIVE, EFFECTIVE, envelope.reason(), Visibility.partnership());
        MessageType type = types.messageType(OperatorAppointed.class);
        return new GenericTaggedEventMessage<>(
                new GenericEventMessage(
                        type,
                        event,
                        EventMetadata.of(Unrecorded.of(
                                new EventId(UUID.randomUUID()),
                                event,
                                occasion,
                                envelope,
                                Visibility.partnership(),
                                source))),
                tags);
    }

    private ConsistencyMarker append(AppendCondition condition, int events) {
        List<TaggedEventMessage<?>> messages = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            messages.add(appointed(Set.of(Tag.of("ledger", "operators"))));
        }
        return commit(engine.appendEvents(condition, null, messages).join());
    }

    private static <R> ConsistencyMarker commit(AppendTransaction<R> transaction) {
        return transaction.afterCommit(transaction.commit(null).join(), null).join();
    }

    private static List<MessageStream.Entry<EventMessage>> drain(MessageStream<EventMessage> stream) {
        List<MessageStream.Entry<EventMessage>> entries = new ArrayList<>();
        for (var next = stream.next(); next.isPresent(); next = stream.next()) {
            entries.add(next.get());
        }
        return entries;
    }

    private static long marker(MessageStream.Entry<EventMessage> last) {
        assertThat(last.message()).isSameAs(TerminalEventMessage.INSTANCE);
        return GlobalIndexConsistencyMarker.position(last.getResource(ConsistencyMarker.RESOURCE_KEY));
    }

    @Test
    void endsWhatIsSourcedWithTheHeadThatWasTakenBeforeReading() {
        var empty = drain(engine.source(SourcingCondition.conditionFor(OPERATORS), null));
        assertThat(empty).hasSize(1);
        assertThat(marker(empty.getFirst())).isZero();
        append(AppendCondition.none(), 3);
        var all = drain(engine.source(SourcingCondition.conditionFor(OPERATORS), null));
        assertThat(all).hasSize(4);
        assertThat(marker(all.getLast())).isEqualTo(3);
        var last = drain(engine.source(
                SourcingCondition.conditionFor(new GlobalIndexConsistencyMarker(3).position(), OPERATORS), null));
        assertThat(TrackingToken.fromContext(last.getFirst()).orElseThrow().position())
                .hasValue(3);
        assertThat(last).hasSize(2);
    }

    @Test
    void keepsEverythingThatStandsBesideAnEvent() {
        append(AppendCondition.none(), 1);
        var entry = drain(engine.source(SourcingCondition.conditionFor(OPERATORS), null))
                .getFirst();
        Recorded<LedgerEvent> recorded = EventMetadata.recorded(entry.message());
        assertThat(recorded.position()).isEqualTo(1);
        assertThat(recorded.speaker()).isEqualTo(envelope.speaker());
        assertThat(recorded.reason()).isEqualTo(envelope.reason());
        assertThat(recorded.source()).isEqualTo(source);
        assertThat(recorded.effectiveAt()).isEqualTo(EFFECTIVE);
        assertThat(recorded.commandId()).isEqualTo(envelope.commandId());
        assertThat(recorded.id()).isEqualTo(EventId.of(entry.message().identifier()));
        EventMessage copied = entry.message().andMetadata(java.util.Map.of("more", "1"));
        assertThat(EventMetadata.recorded(copied)).isEqualTo(recorded);
        assertThat(entry.message().timestamp()).isEqualTo(recorded.recordedAt());
    }

    @Test
    void rejectsAnAppendBehindAMarkerInTheWayAxonExpects() {
        ConsistencyMarker first = append(AppendCondition.withCriteria(OPERATORS), 1);
        AppendCondition onFirst = AppendCondition.withCriteria(OPERATORS).withMarker(first);
        assertThat(GlobalIndexConsistencyMarker.position(append(onFirst, 2))).isEqualTo(3);
        assertThatThrownBy(() -> append(onFirst, 1))
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(AppendEventsTransactionRejectedException.class);
        AppendCondition other = AppendCondition.withCriteria(
                EventCriteria.havingTags("ledger", "operators").andBeingOneOfTypes("ledger.Other"));
        assertThat(GlobalIndexConsistencyMarker.position(append(other, 1))).isEqualTo(4);
        AppendCondition any = AppendCondition.withCriteria(EventCriteria.havingAnyTag());
        assertThatThrownBy(() -> append(any, 1)).hasCauseInstanceOf(AppendEventsTransactionRejectedException.class);
        AppendCondition either = AppendCondition.withCriteria(EventCriteria.either(
                        OPERATORS, EventCriteria.havingTags("ledger", "nobody").andBeingOneOfTypes("ledger.Other")))
                .withMarker(new GlobalIndexConsistencyMarker(3));
        assertThatThrownBy(() -> append(either, 1)).hasCauseInstanceOf(AppendEventsTransactionRejectedException.class);
    }

    @Test
    void answersAnEmptyAppendWithTheOriginAndWritesNothing() {
        assertThat(append(AppendCondition.none(), 0)).isEqualTo(ConsistencyMarker.ORIGIN);
        assertThat(journal.databaseHead()).isZero();
    }

    @Test
    void writesNothingWhenRolledBack() {
        AppendTransaction<?> transaction = engine.appendEvents(
                        AppendCondition.none(), null, List.of(appointed(Set.of(Tag.of("ledger", "operators")))))
                .join();
        transaction.rollback(null);
        assertThatThrownBy(() -> transaction.commit(null).join()).hasCauseInstanceOf(IllegalStateException.class);
        assertThat(journal.databaseHead()).isZero();
    }

    @Test
    void refusesTagsThatTheEventDoesNotName() {
        assertThatThrownBy(() -> engine.appendEvents(
                        AppendCondition.none(), null, List.of(appointed(Set.of(Tag.of("ledger", "else"))))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void streamsWithoutEndAndTellsOfWhatIsAdded() {
        append(AppendCondition.none(), 2);
        AtomicInteger told = new AtomicInteger();
        MessageStream<EventMessage> stream =
                engine.stream(StreamingCondition.startingFrom(new GlobalSequenceTrackingToken(1)), null);
        stream.setCallback(told::incrementAndGet);
        assertThat(told).hasValue(1);
        assertThat(positions(drain(stream))).containsExactly(2L);
        assertThat(stream.isCompleted()).isFalse();
        append(AppendCondition.none(), 1);
        org.stewardledger.journal.Awaiting.until(() -> told.get() > 1);
        assertThat(stream.hasNextAvailable()).isTrue();
        assertThat(positions(drain(stream))).containsExactly(3L);
        stream.close();
        append(AppendCondition.none(), 1);
        assertThat(stream.next()).isEmpty();
        assertThat(stream.error()).isEmpty();
        assertThat(positions(drain(engine.stream(StreamingCondition.startingFrom(null), null))))
                .containsExactly(1L, 2L, 3L, 4L);
        assertThat(positions(drain(engine.stream(
                        StreamingCondition.conditionFor(new GlobalSequenceTrackingToken(2), OPERATORS), null))))
                .containsExactly(3L, 4L);
    }

    private static List<Long> positions(List<MessageStream.Entry<EventMessage>> entries) {
        return entries.stream()
                .map(entry -> TrackingToken.fromContext(entry)
                        .orElseThrow()
                        .position()
                        .orElseThrow())
                .collect(Collectors.toList());
    }

    @Test
    void tellsTheTokensOfBeginningEndAndATime() {
        Instant before = Instant.now().minusSeconds(5);
        append(AppendCondition.none(), 3);
        assertThat(engine.firstToken(null).join()).isEqualTo(new GlobalSequenceTrackingToken(0));
        assertThat(engine.latestToken(null).join()).isEqualTo(new GlobalSequenceTrackingToken(3));
        assertThat(engine.tokenAt(before, null).join()).isEqualTo(new GlobalSequenceTrackingToken(0));
        assertThat(engine.tokenAt(Instant.now().plusSeconds(5), null).join())
                .isEqualTo(new GlobalSequenceTrackingToken(3));
    }
}

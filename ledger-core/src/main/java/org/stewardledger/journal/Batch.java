package org.stewardledger.journal;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.PersonId;
import org.stewardledger.journal.tree.Hash;

/**
 * What of the waiting appends goes into one transaction, decided under the lock: which are answered from the record,
 * which conditions no longer hold, and which events get which positions. Later appends see the events and acts of
 * earlier ones of the same batch.
 */
final class Batch {

    private final Head head;
    private final Instant recordedAt;
    private final byte[] recordedAtText;
    private final Recent recent;
    private final PastConflicts past;
    private final Map<CommandId, RecordedCommand> known;
    private final Set<PersonId> erased;

    private final List<Encoded> events = new ArrayList<>();
    private final List<byte[]> bodies = new ArrayList<>();
    private final List<Hash> leaves = new ArrayList<>();
    private final Map<CommandId, RecordedCommand> commands = new LinkedHashMap<>();
    private final Map<EventTag, List<Encoded>> byTag = new HashMap<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    /**
     * Starts a batch.
     *
     * @param recordedAt for all its events
     * @param recent     has read the journal up to the head
     * @param past       finds in the database what the memory does not reach back to
     * @param known      the recorded ones of the acts in the batch
     * @param erased     the data subjects among those named in the batch whose keys are destroyed
     */
    Batch(
            Head head,
            Instant recordedAt,
            Recent recent,
            PastConflicts past,
            Map<CommandId, RecordedCommand> known,
            Set<PersonId> erased) {
        this.head = head;
        this.recordedAt = recordedAt;
        this.recordedAtText = MicroTime.text(recordedAt).getBytes(StandardCharsets.US_ASCII);
        this.recent = recent;
        this.past = past;
        this.known = known;
        this.erased = erased;
    }

    /** Looks in the database for a recorded event that meets a criterion. */
    @FunctionalInterface
    interface PastConflicts {

        boolean any(Criterion criterion, long after, long upTo) throws SQLException;
    }

    /** What becomes of an append, once the transaction is through. */
    sealed interface Outcome {

        Pending pending();

        /** Tells whoever waits for it. */
        default void tell() {
            switch (this) {
                case Answered answered -> pending().answer().complete(answered.answer());
                case Failed failed -> pending().answer().completeExceptionally(failed.failure());
            }
        }

        /** It is answered. */
        record Answered(Pending pending, Appended answer) implements Outcome {}

        /** It fails, and has written nothing. */
        record Failed(Pending pending, RuntimeException failure) implements Outcome {}
    }

    /** Decides what becomes of one more append. */
    void take(Pending pending) throws SQLException {
        outcomes.add(decide(pending));
    }

    private Outcome decide(Pending pending) throws SQLException {
        List<RecordedCommand> found = pending.append().commands().stream()
                .map(command -> recorded(command.id()))
                .filter(Objects::nonNull)
                .toList();
        if (!found.isEmpty()) {
            return repeated(pending, found);
        }
        Set<CommandId> naming = pending.events().stream()
                .filter(event -> !Collections.disjoint(event.subjects(), erased))
                .map(event -> event.event().commandId())
                .collect(Collectors.toSet());
        if (!naming.isEmpty()) {
            return new Outcome.Failed(
                    pending,
                    JournalFailure.Code.SUBJECT_ERASED
                            .because("a person that the act names was erased")
                            .of(naming));
        }
        for (NothingSince condition : pending.append().conditions()) {
            if (condition.position() > head.position()) {
                return new Outcome.Failed(
                        pending,
                        new IllegalArgumentException(
                                "decided on position " + condition.position() + ", the head is " + head.position()));
            }
            for (Criterion criterion : condition.criteria()) {
                if (conflicts(criterion, condition.position())) {
                    return new Outcome.Failed(pending, conflict("recorded since " + condition.position()));
                }
            }
        }
        return accept(pending);
    }

    private @Nullable RecordedCommand recorded(CommandId id) {
        RecordedCommand earlier = known.get(id);
        return earlier == null ? commands.get(id) : earlier;
    }

    /** An act sent again gets the recorded answer. Several acts of which some are recorded must be decided anew. */
    private Outcome repeated(Pending pending, List<RecordedCommand> found) {
        List<CommandRecord> sent = pending.append().commands();
        if (found.size() < sent.size()) {
            return new Outcome.Failed(pending, conflict("some of these acts are recorded"));
        }
        for (int i = 0; i < sent.size(); i++) {
            if (!found.get(i).isOf(sent.get(i).fingerprint())) {
                RuntimeException reused = sent.size() == 1
                        ? ActRefusal.COMMAND_REUSED.because("act " + sent.get(i).id() + " was sent with another body")
                        : conflict("one of these acts is recorded with another body");
                return new Outcome.Failed(pending, reused);
            }
        }
        long first = found.stream()
                .mapToLong(RecordedCommand::firstPosition)
                .filter(p -> p > 0)
                .min()
                .orElse(0);
        long last =
                found.stream().mapToLong(RecordedCommand::lastPosition).max().orElse(0);
        Instant at = found.getLast().recordedAt();
        return new Outcome.Answered(pending, new Appended(first, last, at, found, true));
    }

    private AppendConflict conflict(String detail) {
        return new AppendConflict(detail, head.position());
    }

    private boolean conflicts(Criterion criterion, long since) throws SQLException {
        if (metInBatch(criterion)) {
            return true;
        }
        if (since == head.position()) {
            return false;
        }
        var remembered = recent.read(criterion, since, head.position());
        return remembered.isPresent() ? !remembered.get().isEmpty() : past.any(criterion, since, head.position());
    }

    private boolean metInBatch(Criterion criterion) {
        List<Encoded> candidates = criterion.tags().isEmpty()
                ? events
                : byTag.getOrDefault(criterion.tags().iterator().next(), List.of());
        return candidates.stream()
                .anyMatch(event -> criterion.matches(event.type().name(), event.tags()));
    }

    private Outcome accept(Pending pending) {
        long first = end() + 1;
        for (Encoded event : pending.events()) {
            byte[] body = event.body(end() + 1, recordedAtText);
            events.add(event);
            bodies.add(body);
            leaves.add(Hash.leaf(body));
            for (EventTag tag : event.tags()) {
                byTag.computeIfAbsent(tag, any -> new ArrayList<>()).add(event);
            }
        }
        List<RecordedCommand> answers = new ArrayList<>();
        long next = first;
        for (CommandRecord command : pending.append().commands()) {
            boolean quiet = command.events() == 0;
            long from = quiet ? 0 : next;
            next += command.events();
            RecordedCommand answer =
                    new RecordedCommand(command.id(), command.fingerprint(), from, quiet ? 0 : next - 1, recordedAt);
            commands.put(command.id(), answer);
            answers.add(answer);
        }
        boolean none = pending.events().isEmpty();
        return new Outcome.Answered(
                pending, new Appended(none ? 0 : first, none ? 0 : end(), recordedAt, answers, false));
    }

    /** The position of the last event, with those of this batch. */
    long end() {
        return head.position() + events.size();
    }

    Head head() {
        return head;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    List<Encoded> events() {
        return events;
    }

    /** The bodies of the events, in their order. */
    List<byte[]> bodies() {
        return bodies;
    }

    /** The leaf hashes of the events, in their order. */
    List<Hash> leaves() {
        return leaves;
    }

    /** The acts to be recorded. */
    List<RecordedCommand> commands() {
        return List.copyOf(commands.values());
    }

    boolean isEmpty() {
        return events.isEmpty() && commands.isEmpty();
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    /** The events as this node remembers them once they are committed. */
    List<Stored> stored(BodyReader reader) {
        List<Stored> stored = new ArrayList<>(events.size());
        for (Encoded event : events) {
            long position = head.position() + stored.size() + 1;
            stored.add(Stored.written(event, event.event().at(position, recordedAt), reader));
        }
        return stored;
    }
}

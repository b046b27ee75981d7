package org.stewardledger.projections;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.EventId;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Source;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Visibility;

/** Events in the order they are recorded, at even distances; for tests. */
public final class RecordedHistory {

    public static final PersonId REGISTRAR = new PersonId(id("registrar"));

    private final List<Recorded<LedgerEvent>> events = new ArrayList<>();
    private final Instant start;
    private final Duration step;

    /** A history whose first event is recorded a second after this, and each a second after the one before. */
    public RecordedHistory(Instant start) {
        this(start, Duration.ofSeconds(1));
    }

    /** A history that goes on from there, after what happened before. */
    public RecordedHistory(Instant start, List<Recorded<LedgerEvent>> before) {
        this(start);
        events.addAll(before);
    }

    /** A history whose events are recorded at this distance. */
    public RecordedHistory(Instant start, Duration step) {
        this.start = start;
        this.step = step;
    }

    /** An identifier made from a name. */
    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** A spoken act, which takes effect when it is recorded. */
    public Recorded<LedgerEvent> spoken(LedgerEvent event) {
        return add(event, next(), Optional.empty(), Visibility.partnership());
    }

    /** A spoken act that only some may see. */
    public Recorded<LedgerEvent> spoken(LedgerEvent event, Visibility visibility) {
        return add(event, next(), Optional.empty(), visibility);
    }

    /** What somebody spoke. */
    public Recorded<LedgerEvent> spoken(LedgerEvent event, Speaker speaker, Visibility visibility) {
        return add(event, speaker, next(), Optional.empty(), visibility);
    }

    /** A transcription of what took effect when the source recorded it. */
    public Recorded<LedgerEvent> transcribed(LedgerEvent event, Instant at, String reference) {
        return transcribed(event, at, at, reference);
    }

    /** A transcription. */
    public Recorded<LedgerEvent> transcribed(
            LedgerEvent event, Instant effectiveAt, Instant sourceRecordedAt, String reference) {
        Source source = new Source("source", reference, sourceRecordedAt, sourceRecordedAt, "fact " + next());
        return add(event, effectiveAt, Optional.of(source), Visibility.partnership());
    }

    /** A transcription that only some may see. */
    public Recorded<LedgerEvent> transcribed(
            LedgerEvent event, Instant effectiveAt, Instant sourceRecordedAt, Visibility visibility) {
        Source source = new Source("source", "somewhere", sourceRecordedAt, sourceRecordedAt, "fact " + next());
        return add(event, effectiveAt, Optional.of(source), visibility);
    }

    /** A transcription that stands where another does, such as a correction of it. */
    public Recorded<LedgerEvent> transcribedLike(Recorded<LedgerEvent> other, LedgerEvent event, Instant effectiveAt) {
        return add(event, effectiveAt, other.source(), other.visibility());
    }

    private Instant next() {
        return start.plus(step.multipliedBy(events.size() + 1L));
    }

    private Recorded<LedgerEvent> add(
            LedgerEvent event, Instant effectiveAt, Optional<Source> source, Visibility visibility) {
        return add(event, Speaker.alone(REGISTRAR), effectiveAt, source, visibility);
    }

    private Recorded<LedgerEvent> add(
            LedgerEvent event, Speaker speaker, Instant effectiveAt, Optional<Source> source, Visibility visibility) {
        long position = events.size() + 1L;
        Recorded<LedgerEvent> recorded = new Recorded<>(
                position,
                new EventId(new UUID(11, position)),
                event,
                speaker,
                effectiveAt,
                next(),
                Optional.of("because of " + position),
                source,
                new CommandId(new UUID(12, position)),
                new UUID(13, 1),
                Optional.empty(),
                visibility);
        events.add(recorded);
        return recorded;
    }

    /** Everything so far. */
    public List<Recorded<LedgerEvent>> events() {
        return List.copyOf(events);
    }
}

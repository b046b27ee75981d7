package org.stewardledger.act;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Records, ids and times for tests: the same in every run. */
public final class Records {

    /** When histories begin. */
    public static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private Records() {}

    /** The identifier that has this name. */
    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public static PartnerId partner(String name) {
        return new PartnerId(id("partner " + name));
    }

    public static PersonId person(String name) {
        return new PersonId(id("person " + name));
    }

    /** A time so many days after the start. */
    public static Instant day(int days) {
        return START.plusSeconds(86_400L * days);
    }

    public static Source source(String reference, Instant recordedAt) {
        return new Source("register", reference, recordedAt, recordedAt, "fact " + reference);
    }

    /** The identity of the event at this position. */
    public static EventId event(long position) {
        return new EventId(id("event " + position));
    }

    /** An event as recorded at this position, by the act of this number. */
    public static <E extends LedgerEvent> Recorded<E> recorded(
            long position, E event, Occasion occasion, Optional<Source> source, int act) {
        return recorded(position, event, occasion, source, act, Visibility.partnership());
    }

    /** The same, for these to see. */
    public static <E extends LedgerEvent> Recorded<E> recorded(
            long position, E event, Occasion occasion, Optional<Source> source, int act, Visibility audience) {
        CommandId commandId = new CommandId(id("act " + act));
        return new Recorded<>(
                position,
                event(position),
                event,
                occasion.speaker(),
                occasion.effectiveAt(),
                occasion.decidedAt(),
                occasion.reason(),
                source,
                commandId,
                commandId.value(),
                Optional.empty(),
                audience);
    }
}

package org.stewardledger.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.EventId;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Visibility;

/** Builds appends for the journal's tests. */
final class Probes {

    static final Instant EFFECTIVE = Instant.parse("2026-03-04T05:06:07.000008Z");
    static final PersonId ACTOR = PersonId.of("11111111-1111-4111-8111-111111111111");

    private Probes() {}

    static EventTypes types() {
        return EventTypes.of(List.of(ProbeEvent.class))
                .lifting(
                        "test.Revised",
                        List.of(data -> data.put("text", data.remove("content").asString())));
    }

    static Unrecorded unrecorded(LedgerEvent event, CommandId command) {
        return new Unrecorded(
                new EventId(UUID.randomUUID()),
                event,
                Speaker.alone(ACTOR),
                EFFECTIVE,
                Optional.empty(),
                Optional.empty(),
                command,
                command.value(),
                Optional.empty(),
                Visibility.partnership());
    }

    static ProbeEvent.Noted noted(UUID probe, int number) {
        return new ProbeEvent.Noted(probe, "note " + number, number, Optional.empty());
    }

    static Fingerprint fingerprint(String body) {
        return Fingerprint.of(body.getBytes(StandardCharsets.UTF_8));
    }

    static CommandId command() {
        return new CommandId(UUID.randomUUID());
    }

    /** One act with one note, under conditions. */
    static Append note(UUID probe, int number, NothingSince... conditions) {
        return act(command(), "note " + number, List.of(noted(probe, number)), conditions);
    }

    static Append act(CommandId id, String body, List<LedgerEvent> events, NothingSince... conditions) {
        return new Append(
                List.of(conditions),
                events.stream().map(event -> unrecorded(event, id)).toList(),
                List.of(new CommandRecord(id, fingerprint(body), events.size())));
    }

    static EventTag tag(UUID probe) {
        return EventTag.of("probe", probe);
    }

    static Criterion notes(UUID probe) {
        return Criterion.of(tag(probe), Set.of("test.Noted"));
    }

    /** Nothing was noted on the probe after a position. */
    static NothingSince since(long position, UUID probe) {
        return NothingSince.of(position, notes(probe));
    }
}

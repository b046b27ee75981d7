package org.stewardledger.journal;

import java.util.List;

/**
 * What goes into the journal together or not at all: the events of one act, or of several that were decided together,
 * and the conditions they were decided on.
 *
 * @param conditions all of them must hold
 * @param events     at most {@value #MOST_EVENTS}, in order; none when the acts change nothing
 * @param commands   the acts in the order of their events; none when nobody will ask for the answer again
 */
public record Append(List<NothingSince> conditions, List<Unrecorded> events, List<CommandRecord> commands) {

    /** How many events go in together at most. */
    public static final int MOST_EVENTS = 100_000;

    /** Throws {@link IllegalArgumentException} when there are too many events, or the acts do not add up to them. */
    public Append {
        conditions = List.copyOf(conditions);
        events = List.copyOf(events);
        commands = List.copyOf(commands);
        if (events.size() > MOST_EVENTS) {
            throw new IllegalArgumentException(events.size() + " events in one append, at most " + MOST_EVENTS);
        }
        int ofCommands = commands.stream().mapToInt(CommandRecord::events).sum();
        if (!commands.isEmpty() && ofCommands != events.size()) {
            throw new IllegalArgumentException("acts with " + ofCommands + " events beside " + events.size());
        }
        if (commands.stream().map(CommandRecord::id).distinct().count() != commands.size()) {
            throw new IllegalArgumentException("one act twice in an append");
        }
    }

    /** An act that was decided and changes nothing: only its id, fingerprint and answer are recorded. */
    public static Append quiet(CommandRecord command, NothingSince... conditions) {
        return new Append(List.of(conditions), List.of(), List.of(command));
    }
}

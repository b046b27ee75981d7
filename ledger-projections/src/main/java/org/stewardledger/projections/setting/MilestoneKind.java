package org.stewardledger.projections.setting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.Recorded;
import org.stewardledger.partnership.MilestoneId;
import org.stewardledger.partnership.MilestoneMoved;
import org.stewardledger.partnership.MilestoneSet;
import org.stewardledger.partnership.MilestoneTranscribed;
import org.stewardledger.partnership.PartnershipEvent;
import org.stewardledger.projections.twotimes.CopyRows;
import org.stewardledger.projections.twotimes.EntityKey;
import org.stewardledger.projections.twotimes.Kind;
import org.stewardledger.projections.twotimes.Table;

/** Milestones: what they are called, and their day. What was first known of one is held for the time before as well. */
final class MilestoneKind implements Kind<MilestoneKind.State, MilestoneKind.Shown> {

    private static final Table TABLE = new Table(
            "projections.milestone",
            "milestone",
            "name, day, ordinal, moved, transcribed, days, days_known, days_positions");

    /**
     * A milestone in the making. A day known at the very time of the one before it takes its place: that was mistaken.
     */
    static final class State {

        private Optional<Shown> shown = Optional.empty();
        private final List<Given> given = new ArrayList<>();

        private void set(String name, Optional<LocalDate> day, Optional<Integer> ordinal, Recorded<?> event) {
            if (!given.isEmpty() && given.getLast().knownAt().equals(event.knownAt())) {
                given.removeLast();
            }
            given.add(new Given(day, event.knownAt(), event.position()));
            shown = Optional.of(new Shown(name, day, ordinal, moved(given), event.transcribed(), List.copyOf(given)));
        }

        private static int moved(List<Given> given) {
            Optional<LocalDate> before = Optional.empty();
            boolean hadDay = false;
            int moved = 0;
            for (Given one : given) {
                moved += hadDay && !one.day().equals(before) ? 1 : 0;
                before = one.day();
                hadDay = hadDay || before.isPresent();
            }
            return moved;
        }
    }

    /**
     * A day it was given.
     *
     * @param day      the day; empty when it was given none
     * @param knownAt  when that was known
     * @param position the event
     */
    record Given(Optional<LocalDate> day, Instant knownAt, long position) {}

    /**
     * What a row shows.
     *
     * @param name        what it is called
     * @param day         its day; empty while none is set
     * @param ordinal     its place in a series; empty when in none
     * @param moved       how often its day was changed since it first had one
     * @param transcribed whether that is known from a source
     * @param given       every day it was given so far, in the order in which that took effect
     */
    record Shown(
            String name,
            Optional<LocalDate> day,
            Optional<Integer> ordinal,
            int moved,
            boolean transcribed,
            List<Given> given) {}

    @Override
    public State start() {
        return new State();
    }

    @Override
    public void apply(State state, Recorded<?> event) {
        switch (event.event()) {
            case MilestoneSet set -> state.set(set.name(), set.date(), set.ordinal(), event);
            case MilestoneTranscribed told -> state.set(told.name(), told.date(), told.ordinal(), event);
            case MilestoneMoved moved ->
                state.set(
                        state.shown.map(Shown::name).orElse(moved.milestoneId().toString()),
                        moved.date(),
                        state.shown.flatMap(Shown::ordinal),
                        event);
            default -> {}
        }
    }

    @Override
    public Optional<Shown> row(State state) {
        return state.shown;
    }

    @Override
    public Optional<Shown> before(Shown first) {
        return Optional.of(first);
    }

    /** A source that only names a milestone says nothing of its day; a partner that sets none says that it has none. */
    @Override
    public boolean isSettled(Shown shown) {
        return !shown.transcribed()
                || shown.given().stream().anyMatch(given -> given.day().isPresent());
    }

    @Override
    public Collection<EntityKey> about(Recorded<?> event) {
        return switch (event.event()) {
            case MilestoneSet set -> key(set, set.milestoneId());
            case MilestoneMoved moved -> key(moved, moved.milestoneId());
            case MilestoneTranscribed told -> key(told, told.milestoneId());
            default -> List.of();
        };
    }

    private static List<EntityKey> key(PartnershipEvent event, MilestoneId milestone) {
        return Setting.key(event, milestone.value());
    }

    @Override
    public EventTag tag(EntityKey key) {
        return Setting.tag(key);
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public void write(CopyRows rows, Shown shown) {
        rows.text(shown.name())
                .day(shown.day())
                .number(shown.ordinal())
                .number(shown.moved())
                .flag(shown.transcribed())
                .someDays(shown.given().stream().map(Given::day).toList())
                .instants(shown.given().stream().map(Given::knownAt).toList())
                .numbers(shown.given().stream().map(Given::position).toList());
    }
}

package org.stewardledger.projections.twotimes;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.EventId;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Source;
import org.stewardledger.act.Speaker;
import org.stewardledger.act.Visibility;
import org.stewardledger.promise.RecordCorrected;

/** Something is written into a cell; a negative number wipes it. For tests of the mechanism alone. */
record Written(int value) implements LedgerEvent {

    private static final PartnershipId SOMEWHERE = new PartnershipId(new UUID(0, 1));
    private static final PromiseId CELL = new PromiseId(new UUID(0, 2));

    @Override
    public Set<EventTag> tags() {
        return Set.of(EventTag.of("cell", CELL.value()));
    }

    @Override
    public Optional<PartnershipId> within() {
        return Optional.of(SOMEWHERE);
    }

    /** A value written at a position; times in whole seconds. */
    static Recorded<?> at(long position, long effective, long known, int value) {
        return recorded(position, effective, known, new Written(value));
    }

    /** A correction of the event at another position. */
    static Recorded<?> correcting(long position, long effective, long known, long mistaken) {
        return recorded(position, effective, known, new RecordCorrected(CELL, SOMEWHERE, id(mistaken)));
    }

    private static EventId id(long position) {
        return new EventId(new UUID(7, position));
    }

    private static Recorded<?> recorded(long position, long effective, long known, LedgerEvent event) {
        Instant knownAt = Instant.ofEpochSecond(known);
        return new Recorded<>(
                position,
                id(position),
                event,
                Speaker.alone(new PersonId(new UUID(0, 3))),
                Instant.ofEpochSecond(effective),
                Instant.ofEpochSecond(1_000_000 + position),
                Optional.empty(),
                Optional.of(new Source("source", "reference " + position, knownAt, knownAt, "fact " + position)),
                new CommandId(new UUID(8, position)),
                new UUID(8, position),
                Optional.empty(),
                Visibility.partnership());
    }

    /** The last value written, and how many were. */
    static final class Cell {
        int value = -1;
        int times;
    }

    /** The cell shows its value, and nothing when wiped; it was held to be ten times the first value before. */
    record CellFold(boolean heldBefore) implements Fold<Cell, Integer> {

        @Override
        public Cell start() {
            return new Cell();
        }

        @Override
        public void apply(Cell state, Recorded<?> event) {
            if (event.event() instanceof Written written) {
                state.value = written.value();
                state.times++;
            }
        }

        @Override
        public Optional<Integer> row(Cell state) {
            return state.value < 0 ? Optional.empty() : Optional.of(state.value + 100 * (state.times / 3));
        }

        /** Of what is held for the time before, a 1 says only that there is something. */
        @Override
        public boolean isSettled(Integer shown) {
            return !heldBefore || shown != 1;
        }

        @Override
        public Optional<Integer> before(Integer first) {
            return heldBefore ? Optional.of(first - first % 2) : Optional.empty();
        }
    }
}

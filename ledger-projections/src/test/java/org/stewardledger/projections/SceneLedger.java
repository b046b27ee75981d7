package org.stewardledger.projections;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;

/** The {@link Scene} in a real journal, each event recorded at its time, and all views current to it. */
public final class SceneLedger implements AutoCloseable {

    /** Long after the scene. */
    public static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");

    private final SetClock clock = new SetClock(Scene.START);
    private final ProjectedLedger ledger = new ProjectedLedger(clock);
    private final Projections projections = ledger.follow();

    public SceneLedger() {
        for (Recorded<LedgerEvent> event : Scene.events()) {
            clock.set(event.recordedAt());
            ledger.append(List.of(event));
        }
        clock.set(NOW);
        ledger.awaitAll(projections);
    }

    public Projections projections() {
        return projections;
    }

    public ProjectedLedger ledger() {
        return ledger;
    }

    public SetClock clock() {
        return clock;
    }

    /** As it is now, as known now. */
    public AsOf now() {
        return AsOf.sources(NOW, NOW);
    }

    /** One who represents a partner and reads the partnership. */
    public static Reader of(PartnerId partner) {
        return Reader.of(Scene.IDA, Map.of(Scene.PARTNERSHIP, Set.of(partner)));
    }

    @Override
    public void close() {
        ledger.close();
    }
}

package org.stewardledger.projections;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Recorded;

/** The {@link Garden} in a real journal, each event recorded at its time, and all views current to it. */
public final class GardenLedger implements AutoCloseable {

    /** Long after all of it. */
    public static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");

    private final SetClock clock = new SetClock(Garden.START);
    private final ProjectedLedger ledger = new ProjectedLedger(clock);
    private final Projections projections = ledger.follow();

    public GardenLedger() {
        for (Recorded<LedgerEvent> event : Garden.events()) {
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

    /** As it is now, as known now. */
    public AsOf now() {
        return AsOf.sources(NOW, NOW);
    }

    /** One who reads the partnership, and in it what is for these partners. */
    public static Reader of(PartnerId... partners) {
        return Reader.of(Garden.SIGRID, Map.of(Garden.PARTNERSHIP, Set.of(partners)));
    }

    @Override
    public void close() {
        ledger.close();
    }
}

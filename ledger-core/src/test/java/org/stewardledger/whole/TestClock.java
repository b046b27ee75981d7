package org.stewardledger.whole;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes when it is told to. */
final class TestClock extends Clock {

    private Instant now = Instant.parse("2026-03-01T09:00:00Z");

    /** So many seconds pass. */
    void passes(long seconds) {
        now = now.plusSeconds(seconds);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("it has one zone");
    }

    @Override
    public Instant instant() {
        return now;
    }
}

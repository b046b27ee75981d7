package org.stewardledger.projections.asking;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.projections.Answer;
import org.stewardledger.projections.AsOf;
import org.stewardledger.projections.DueRow;
import org.stewardledger.projections.Knowledge;
import org.stewardledger.projections.LedgerSource;
import org.stewardledger.projections.Moment;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.Times;

/** Fixes the times of questions by the ledger's positions, and by the days and milestones of a view. */
public final class MomentTimes implements Times {

    private static final Duration SMALLEST = Duration.ofNanos(1_000);
    private static final AsOf ANY = AsOf.sources(Instant.EPOCH, Instant.EPOCH);

    private final Asking asking;
    private final LedgerSource ledger;

    /**
     * Fixes times.
     *
     * @param view a view that keeps partnerships and their milestones
     */
    public MomentTimes(String view, DataSource dataSource, LedgerSource ledger) {
        this.asking = new Asking(view, dataSource, ledger.unsealing());
        this.ledger = ledger;
    }

    @Override
    public AsOf fix(Reader reader, Optional<PartnershipId> partnership, Asked asked) {
        Optional<PartnershipId> readable = partnership.filter(reader::mayRead);
        Answer<ZoneId> zone = asking.ask(
                reader,
                ANY,
                question -> readable.flatMap(known -> Calendar.zone(question, known))
                        .orElse(ZoneOffset.UTC));
        Instant clock = ledger.clock().instant();
        Instant now = zone.currentTo()
                .recordedAt()
                .filter(recorded -> recorded.isAfter(clock))
                .orElse(clock);
        Fixing fixing = new Fixing(reader, readable, zone.value(), now);
        AsOf known = fixing.known(asked);
        Instant asOf = asked.asOf().map(moment -> fixing.instant(moment, known)).orElse(now);
        return new AsOf(asOf, known.knownAt(), known.knowledge(), known.first());
    }

    /** The times of one question. */
    private final class Fixing {

        private final Reader reader;
        private final Optional<PartnershipId> partnership;
        private final ZoneId zone;
        private final Instant now;

        Fixing(Reader reader, Optional<PartnershipId> partnership, ZoneId zone, Instant now) {
            this.reader = reader;
            this.partnership = partnership;
            this.zone = zone;
            this.now = now;
        }

        AsOf known(Asked asked) {
            AsOf nowKnown = AsOf.sources(now, now);
            Optional<Moment> moment = asked.knownAt();
            if (moment.isPresent() && moment.get() instanceof Moment.After after) {
                return AsOf.ledger(now, recordedAt(after.events()), after.events());
            }
            Instant knownAt = moment.map(named -> instant(named, nowKnown)).orElse(now);
            return asked.knowledge().orElse(Knowledge.SOURCE) == Knowledge.SOURCE
                    ? AsOf.sources(now, knownAt)
                    : AsOf.ledger(now, knownAt, recordedBy(knownAt));
        }

        Instant instant(Moment moment, AsOf known) {
            return switch (moment) {
                case Moment.At at -> at.instant();
                case Moment.EndOf endOf -> lastOf(Calendar.endOf(endOf.day(), zone));
                case Moment.AtMilestone at -> milestone(at.name(), known);
                case Moment.After after -> recordedAt(after.events());
            };
        }

        private Instant milestone(String name, AsOf known) {
            PartnershipId where = partnership.orElseThrow(() -> unknown(name));
            return asking.ask(
                            reader,
                            new AsOf(now, known.knownAt(), known.knowledge(), known.first()),
                            question -> Calendar.in(question, where).named(name))
                    .value()
                    .flatMap(DueRow::endsAt)
                    .map(MomentTimes::lastOf)
                    .orElseThrow(() -> unknown(name));
        }

        private static UnknownMoment unknown(String name) {
            return new UnknownMoment("no milestone “" + name + "” with a date is known");
        }
    }

    /** The last instant before the end of a day. */
    private static Instant lastOf(Instant end) {
        return end.minus(SMALLEST);
    }

    private long recordedBy(Instant instant) {
        return position(ledger.events().tokenAt(instant.plus(SMALLEST), null).join());
    }

    private static long position(TrackingToken token) {
        return token.position().orElse(0);
    }

    private Instant recordedAt(long events) {
        if (events == 0) {
            return Instant.EPOCH;
        }
        if (events > position(ledger.events().latestToken(null).join())) {
            throw new UnknownMoment("there are not yet " + events + " events");
        }
        MessageStream<EventMessage> stream = ledger.events()
                .open(StreamingCondition.startingFrom(new GlobalSequenceTrackingToken(events - 1)), null);
        try {
            return stream.next()
                    .map(entry -> ledger.reading().apply(entry.message()).recordedAt())
                    .orElseThrow(() -> new UnknownMoment("event " + events + " cannot be read now"));
        } finally {
            stream.close();
        }
    }
}

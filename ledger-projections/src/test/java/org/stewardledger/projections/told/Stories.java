package org.stewardledger.projections.told;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.PromiseId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Text;
import org.stewardledger.projections.DueRow;
import org.stewardledger.projections.Garden;
import org.stewardledger.projections.GardenLedger;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.RecordedHistory;
import org.stewardledger.projections.asking.Calendar;
import org.stewardledger.projections.history.Deed;
import org.stewardledger.projections.stewardship.Stewardship;
import org.stewardledger.promise.PromiseEvent;
import org.stewardledger.promise.PromiseRequested;
import org.stewardledger.terms.Due;

/** Stories of the {@link Garden}, for tests of what is made of them. */
public final class Stories {

    private static final Map<PartnerId, String> NAMES =
            Map.of(Garden.SCHOOL, "School", Garden.CLUB, "Club", Garden.OLD_CLUB, "Old club", Garden.TOWN, "Town");

    private Stories() {}

    /** All of it. */
    public static Story garden() {
        return of(Garden.events(), Optional.empty());
    }

    /** All of it, with what was promised set beside it. */
    public static Story garden(Stewardship promises) {
        return of(Garden.events(), Optional.of(promises));
    }

    /** What comes before the first of these. */
    public static Story gardenUntil(Predicate<LedgerEvent> first) {
        List<Recorded<LedgerEvent>> before = Garden.events().stream()
                .takeWhile(event -> !first.test(event.event()))
                .toList();
        return of(before, Optional.empty());
    }

    private static Story of(List<Recorded<LedgerEvent>> events, Optional<Stewardship> figures) {
        Map<PromiseId, List<Recorded<?>>> promises = new HashMap<>();
        for (Recorded<LedgerEvent> event : events) {
            if (event.event() instanceof PromiseEvent promise) {
                promises.computeIfAbsent(promise.promiseId(), first -> new ArrayList<>())
                        .add(event);
            }
        }
        return new Story(
                events,
                Stories::named,
                Stories::text,
                days(GardenLedger.NOW),
                new Beside(figures, deeds(events), promises));
    }

    /** What of these was done under mandates, and the requests for promises. */
    static List<Deed> deeds(List<Recorded<LedgerEvent>> events) {
        return events.stream()
                .filter(event -> event.speaker().mandate().isPresent() || event.event() instanceof PromiseRequested)
                .map(event -> new Deed(
                        event.position(),
                        event.event().getClass().getSimpleName(),
                        event.speaker().partner(),
                        event.speaker().mandate(),
                        event.commandId()))
                .sorted(Comparator.comparing(Deed::position))
                .toList();
    }

    /** What a partner of the garden is called; the club has two names. */
    public static Named named(PartnerId partner) {
        PartnerId kept = partner.equals(Garden.OLD_CLUB) ? Garden.CLUB : partner;
        return new Named(partner, name(partner), kept, name(kept));
    }

    private static String name(PartnerId partner) {
        return NAMES.getOrDefault(partner, partner.toString());
    }

    private static String text(Text text) {
        return switch (text) {
            case Text.Plain plain -> plain.text();
            case Personal.Clear clear -> clear.text();
            case Personal.Sealed sealed -> "sealed";
        };
    }

    /** Days in Berlin, seen from a time; milestones have none. */
    public static Days days(Instant asOf) {
        ZoneId zone = ZoneId.of("Europe/Berlin");
        return new Days(
                zone,
                asOf,
                (due, known) -> due instanceof Due.OnDate(LocalDate day)
                        ? new DueRow(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(day),
                                Optional.of(Calendar.endOf(day, zone)))
                        : DueRow.none());
    }

    /** All of it, and these after it. */
    public static Story gardenAnd(LedgerEvent... after) {
        return gardenAnd(GardenLedger.NOW, after);
    }

    /** All of it, and these from then on. */
    public static Story gardenAnd(Instant start, LedgerEvent... after) {
        RecordedHistory more = new RecordedHistory(start, Garden.events());
        for (LedgerEvent event : after) {
            more.spoken(event);
        }
        return of(more.events(), Optional.empty());
    }

    /** The same, seen from another time. */
    public static Story seenFrom(Story story, Instant asOf) {
        return new Story(story.events(), story.calling(), story.opening(), days(asOf), story.beside());
    }
}

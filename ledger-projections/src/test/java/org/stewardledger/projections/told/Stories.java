package org.stewardledger.projections.told;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Text;
import org.stewardledger.projections.Garden;
import org.stewardledger.projections.Named;
import org.stewardledger.projections.stewardship.Stewardship;

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

    private static Story of(List<Recorded<LedgerEvent>> events, Optional<Stewardship> promises) {
        return new Story(events, Stories::named, Stories::text, promises);
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
}

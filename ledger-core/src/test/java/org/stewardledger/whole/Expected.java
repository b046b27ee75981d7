package org.stewardledger.whole;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.Visibility;

/**
 * What comes of an act.
 *
 * @param code        the refusal it meets; empty when it is taken
 * @param seen        what it records; empty when it adds nothing
 * @param effectiveAt when that takes effect; empty when it records nothing
 * @param responsible who keeps the legal responsibility; empty when it records nothing under a mandate
 */
record Expected(String code, List<Seen> seen, Optional<Instant> effectiveAt, Optional<PartnerId> responsible) {

    /** An event, and who may see it. */
    record Seen(LedgerEvent event, Visibility visibility) {}

    static Expected refused(String code) {
        return new Expected(code, List.of(), Optional.empty(), Optional.empty());
    }

    static Expected taken(List<Seen> seen, Instant effectiveAt, Optional<PartnerId> responsible) {
        return seen.isEmpty()
                ? new Expected("", seen, Optional.empty(), Optional.empty())
                : new Expected("", List.copyOf(seen), Optional.of(effectiveAt), responsible);
    }

    /** These events, for these to see. */
    static List<Seen> seenBy(Visibility visibility, List<? extends LedgerEvent> events) {
        List<Seen> seen = new ArrayList<>();
        events.forEach(event -> seen.add(new Seen(event, visibility)));
        return seen;
    }
}

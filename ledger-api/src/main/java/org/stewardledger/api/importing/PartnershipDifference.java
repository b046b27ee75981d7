package org.stewardledger.api.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.stewardledger.act.Source;
import org.stewardledger.api.importing.mapping.Entry;
import org.stewardledger.api.importing.mapping.FactId;
import org.stewardledger.api.importing.mapping.Shown;
import org.stewardledger.partnership.TranscribeMembership;
import org.stewardledger.partnership.TranscribeMilestone;

/**
 * What a source shows of the partnership and is not on record. Nothing of it is ever taken back: a partner or milestone
 * that a source no longer names was named all the same.
 */
final class PartnershipDifference {

    private final Set<FactId> newFacts;
    private final Set<String> says = new HashSet<>();
    private final Set<String> contents = new HashSet<>();
    private final Map<UUID, String> latest = new HashMap<>();
    private final Map<FactId, Entry> byFact = new HashMap<>();
    private final Map<FactId, FactId> corrected;

    /**
     * @param onRecord what is on record of the partnership, in the order of its recording
     * @param newFacts the facts of this import that did not stand before
     * @param corrected which of these take the place of others: new to old
     */
    PartnershipDifference(Collection<OnRecord> onRecord, Set<FactId> newFacts, Map<FactId, FactId> corrected) {
        this.newFacts = newFacts;
        this.corrected = corrected;
        onRecord.forEach(old -> remember(old.entry()));
    }

    /** The changes, in the order in which they became known. */
    List<Change> to(Collection<Shown> supported) {
        List<Change> changes = new ArrayList<>();
        for (Shown shown : supported) {
            if (!isThere(shown)) {
                Entry entry = inThePlaceOfTheMistaken(shown.entry());
                changes.add(new Change.Add(Supported.of(entry)));
                remember(entry);
            }
        }
        return changes;
    }

    /** A corrected date of a milestone is taken to have been known when the mistaken one was. */
    private Entry inThePlaceOfTheMistaken(Entry entry) {
        Optional<Entry> mistaken = Optional.ofNullable(
                        corrected.get(new FactId(entry.source().fact())))
                .map(byFact::get);
        return entry.act() instanceof TranscribeMilestone now
                        && mistaken.isPresent()
                        && mistaken.get().act() instanceof TranscribeMilestone old
                        && old.date().isPresent()
                ? new Entry(
                        entry.subject(),
                        at(now, old.source()),
                        mistaken.get().effectiveAt(),
                        mistaken.get().turn())
                : entry;
    }

    private static TranscribeMilestone at(TranscribeMilestone milestone, Source times) {
        Source own = milestone.source();
        return new TranscribeMilestone(
                milestone.partnershipId(),
                milestone.milestoneId(),
                milestone.name(),
                milestone.date(),
                milestone.ordinal(),
                new Source(own.name(), own.reference(), times.writtenAt(), times.recordedAt(), own.fact()));
    }

    private boolean isThere(Shown shown) {
        Entry entry = shown.entry();
        return switch (shown.weight()) {
            case ONCE -> latest.containsKey(about(entry));
            case EACH -> says.contains(ActText.says(entry));
            case LATEST -> {
                String content = ActText.content(entry);
                boolean isNew = newFacts.contains(new FactId(entry.source().fact()));
                yield isNew ? content.equals(latest.get(about(entry))) : contents.contains(content);
            }
        };
    }

    private void remember(Entry entry) {
        says.add(ActText.says(entry));
        contents.add(ActText.content(entry));
        latest.put(about(entry), ActText.content(entry));
        byFact.put(new FactId(entry.source().fact()), entry);
    }

    private static UUID about(Entry entry) {
        return switch (entry.act()) {
            case TranscribeMembership membership -> membership.partnerId().value();
            case TranscribeMilestone milestone -> milestone.milestoneId().value();
            default -> throw new IllegalStateException("not about the partnership: " + entry.act());
        };
    }
}

package org.stewardledger.api.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

    /**
     * @param onRecord what is on record of the partnership, in the order of its recording
     * @param newFacts the facts of this import that did not stand before
     */
    PartnershipDifference(Collection<OnRecord> onRecord, Set<FactId> newFacts) {
        this.newFacts = newFacts;
        onRecord.forEach(old -> remember(old.entry()));
    }

    /** The changes, in the order in which they became known. */
    List<Change> to(Collection<Shown> supported) {
        List<Change> changes = new ArrayList<>();
        for (Shown shown : supported) {
            if (!isThere(shown)) {
                changes.add(new Change.Add(Supported.of(shown.entry())));
                remember(shown.entry());
            }
        }
        return changes;
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
    }

    private static UUID about(Entry entry) {
        return switch (entry.act()) {
            case TranscribeMembership membership -> membership.partnerId().value();
            case TranscribeMilestone milestone -> milestone.milestoneId().value();
            default -> throw new IllegalStateException("not about the partnership: " + entry.act());
        };
    }
}

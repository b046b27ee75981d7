package org.stewardledger.promise;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.EventId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.Recorded;
import org.stewardledger.act.Visibility;

/**
 * Everything a registrar wrote down about a promise, in the order it was recorded, and what stands of it. Entries that
 * were corrected stay and do not count, so the rest can be folded again without them.
 *
 * @param partnershipId the partnership the promise is in
 * @param audience      who may see it: as it was first written down, also after that was taken back
 * @param entries       what was written down
 * @param corrections   how mistaken entries were corrected, by the mistaken entry
 * @param corrected     the entry that was corrected last
 * @param correctionIds identities of the corrections themselves
 * @param account       what stands
 */
record Transcript(
        PartnershipId partnershipId,
        Visibility audience,
        PVector<Entry> entries,
        PMap<EventId, Correction> corrections,
        Optional<EventId> corrected,
        PSet<EventId> correctionIds,
        Account account) {

    /**
     * How an entry was corrected.
     *
     * @param act         the act that corrected it; what else it recorded is the replacement
     * @param replacement what took its place; empty when nothing was recorded instead
     */
    record Correction(CommandId act, Optional<Entry> replacement) {}

    static Transcript of(PartnershipId partnershipId, Visibility audience) {
        return new Transcript(
                partnershipId,
                audience,
                TreePVector.empty(),
                HashTreePMap.empty(),
                Optional.empty(),
                HashTreePSet.empty(),
                Account.empty());
    }

    /** What other entities may know of it: nobody judges here. */
    PromiseFacts facts() {
        return new PromiseFacts(partnershipId, audience, Optional.empty(), false, false, Map.of());
    }

    /** The transcript with one entry more. */
    Transcript with(Told told, Recorded<PromiseEvent> recorded) {
        Entry entry = new Entry(recorded.id(), told, recorded.effectiveAt(), recorded.knownAt());
        return new Transcript(
                partnershipId,
                audience,
                entries.plus(entry),
                replacing(entry, recorded.commandId()),
                corrected,
                correctionIds,
                account.with(told, recorded.effectiveAt(), recorded.knownAt()));
    }

    private PMap<EventId, Correction> replacing(Entry entry, CommandId act) {
        return corrected
                .filter(mistaken -> Optional.ofNullable(corrections.get(mistaken))
                        .filter(correction -> correction.act().equals(act))
                        .isPresent())
                .map(mistaken -> corrections.plus(mistaken, new Correction(act, Optional.of(entry))))
                .orElse(corrections);
    }

    /** The transcript after one entry was found mistaken. */
    Transcript with(RecordCorrected correction, Recorded<PromiseEvent> recorded) {
        PMap<EventId, Correction> all =
                corrections.plus(correction.mistaken(), new Correction(recorded.commandId(), Optional.empty()));
        return new Transcript(
                partnershipId,
                audience,
                entries,
                all,
                Optional.of(correction.mistaken()),
                correctionIds.plus(recorded.id()),
                fold(entry -> !all.containsKey(entry.id())));
    }

    /** The transcript as if this entry did not count. */
    Transcript without(EventId mistaken) {
        Account rest = fold(entry -> !entry.id().equals(mistaken) && !corrections.containsKey(entry.id()));
        return new Transcript(partnershipId, audience, entries, corrections, corrected, correctionIds, rest);
    }

    private Account fold(Predicate<Entry> counts) {
        Account all = Account.empty();
        for (Entry entry : entries) {
            if (counts.test(entry)) {
                all = all.with(entry.told(), entry.effectiveAt(), entry.knownAt());
            }
        }
        return all;
    }

    /** Whether this is an entry about the promise, corrected or not. */
    boolean holds(EventId id) {
        return entries.stream().anyMatch(entry -> entry.id().equals(id));
    }
}

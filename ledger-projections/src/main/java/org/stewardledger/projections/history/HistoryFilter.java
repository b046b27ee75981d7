package org.stewardledger.projections.history;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;

/**
 * Which events are asked for; what is left empty does not narrow.
 *
 * @param partnership   those of one partnership
 * @param promise       those of one promise
 * @param partner       those that a partner spoke or that concern it, under exactly this name
 * @param undertaking   those of the promises of one undertaking
 * @param types         those of these types, such as {@code PromiseMade}
 * @param classes       facts, declarations, judgements
 * @param transcribed   only transcribed ones, or only spoken ones
 * @param effectiveFrom took effect at or after
 * @param effectiveTo   took effect before
 * @param search        words to be found, as in a web search: quotes, {@code or} and {@code -} are understood
 * @param positions     only these
 * @param newestFirst   true for descending positions
 */
public record HistoryFilter(
        Optional<PartnershipId> partnership,
        Optional<PromiseId> promise,
        Optional<PartnerId> partner,
        Optional<String> undertaking,
        Set<String> types,
        Set<FactClass> classes,
        Optional<Boolean> transcribed,
        Optional<Instant> effectiveFrom,
        Optional<Instant> effectiveTo,
        Optional<String> search,
        Set<Long> positions,
        boolean newestFirst) {

    public HistoryFilter {
        types = Set.copyOf(types);
        classes = Set.copyOf(classes);
        positions = Set.copyOf(positions);
    }

    /** Everything, oldest first. */
    public static HistoryFilter everything() {
        return new HistoryFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                false);
    }

    /** Everything about one promise, oldest first. */
    public static HistoryFilter of(PromiseId promise) {
        HistoryFilter all = everything();
        return new HistoryFilter(
                all.partnership,
                Optional.of(promise),
                all.partner,
                all.undertaking,
                all.types,
                all.classes,
                all.transcribed,
                all.effectiveFrom,
                all.effectiveTo,
                all.search,
                all.positions,
                false);
    }

    /** A search says a name so often, and so many persons have it, that it cannot be looked up. */
    public static final class SearchTooWide extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        SearchTooWide(Throwable cause) {
            super("too many persons have the names in the search", cause);
        }
    }
}

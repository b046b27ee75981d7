package org.stewardledger.api.http;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stewardledger.act.FactClass;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.deciding.Acts;
import org.stewardledger.projections.history.HistoryFilter;

/**
 * Which events are asked for; what is left out does not narrow.
 *
 * @param partnership those of one partnership
 * @param promise     those of one promise
 * @param partner     those that a partner spoke or that concern it, under exactly this name
 * @param undertaking those of the promises of one undertaking
 * @param type        those of one of these types, such as {@code PromiseMade}
 * @param factClass   facts, declarations or judgements
 * @param transcribed only transcribed ones, or only spoken ones
 * @param from        took effect at or after
 * @param to          took effect before
 * @param search      words to be found
 * @param positions   only these, such as those behind a count
 * @param newest      true for the newest first
 */
record HistoryQuery(
        Optional<PartnershipId> partnership,
        Optional<PromiseId> promise,
        Optional<PartnerId> partner,
        Optional<String> undertaking,
        Optional<Set<String>> type,
        Optional<Set<FactClass>> factClass,
        Optional<Boolean> transcribed,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<String> search,
        Optional<Set<Long>> positions,
        Optional<Boolean> newest) {

    private static final Set<String> TYPES = Acts.eventTypes().names().stream()
            .map(name -> name.substring(name.indexOf('.') + 1))
            .collect(Collectors.toUnmodifiableSet());

    /** What is asked for; refuses a type that there is not. */
    HistoryFilter filter() {
        type.orElse(Set.of()).stream()
                .filter(name -> !TYPES.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Refused.parameter("type", "names " + name + ", which is no type of event");
                });
        return new HistoryFilter(
                partnership,
                promise,
                partner,
                undertaking,
                type.orElse(Set.of()),
                factClass.orElse(Set.of()),
                transcribed,
                from,
                to,
                search.filter(words -> !words.isBlank()),
                positions.orElse(Set.of()),
                newest.orElse(false));
    }
}

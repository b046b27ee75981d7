package org.stewardledger.api.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.stewardledger.projections.Knowledge;
import org.stewardledger.projections.Moment;
import org.stewardledger.projections.Times;

/**
 * The two times that a page is asked for, in the reader's own words, as its address carries them.
 *
 * @param asOf      as it was then; now when empty
 * @param knownAt   as known then; now when empty
 * @param knowledge known to whom; to the sources when empty
 */
record Standpoint(Optional<String> asOf, Optional<String> knownAt, Optional<Knowledge> knowledge) {

    /** The parameters of an address that state it. */
    static final Set<String> PARAMETERS = Set.of("asOf", "knownAt", "knowledge");

    static final Standpoint NOW = new Standpoint(Optional.empty(), Optional.empty(), Optional.empty());

    /** Reads the parameters of an address; throws {@link NotUnderstood} when they name no knowledge there is. */
    static Standpoint of(@Nullable String asOf, @Nullable String knownAt, @Nullable String knowledge) {
        return new Standpoint(given(asOf), given(knownAt), given(knowledge).map(Standpoint::knowledge));
    }

    private static Knowledge knowledge(String text) {
        return switch (text) {
            case "source" -> Knowledge.SOURCE;
            case "ledger" -> Knowledge.LEDGER;
            default -> throw new NotUnderstood("The knowledge is either source or ledger, not “" + text + "”.");
        };
    }

    /** What was filled in, if anything was. */
    static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }

    /** The times as asked; throws {@link NotUnderstood} when one is none. */
    Times.Asked asked() {
        return new Times.Asked(asOf.map(Standpoint::moment), knownAt.map(Standpoint::moment), knowledge);
    }

    private static Moment moment(String text) {
        try {
            return Moment.of(text);
        } catch (IllegalArgumentException unfit) {
            throw new NotUnderstood("The time “" + text + "” " + unfit.getMessage() + ".");
        }
    }

    boolean isNow() {
        return asOf.isEmpty() && knownAt.isEmpty();
    }

    /** Adds these times to an address. */
    UriComponentsBuilder onto(UriComponentsBuilder address) {
        return address.queryParamIfPresent("asOf", asOf.map(Links::encoded))
                .queryParamIfPresent("knownAt", knownAt.map(Links::encoded))
                .queryParamIfPresent(
                        "knowledge", knowledge.map(whose -> whose.name().toLowerCase(Locale.ROOT)));
    }
}

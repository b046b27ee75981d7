package org.stewardledger.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How records become JSON, everywhere in the ledger: in the order of their components, absent {@code Optional}s left
 * out, times as ISO 8601 text in UTC with 0, 3, 6 or 9 digits of a second, and a property that the record does not know
 * ignored, so that a node of the version before can read what a newer one added. A
 * {@link org.stewardledger.act.Personal} text is written only sealed.
 */
public final class LedgerJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .addModule(PersonalJson.module())
            .build();

    private LedgerJson() {}

    /** The one mapper; it cannot be changed, {@code rebuild()} gives a variant. */
    public static JsonMapper mapper() {
        return MAPPER;
    }
}

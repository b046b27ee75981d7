package org.stewardledger.api.importing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.stewardledger.api.importing.mapping.Fact;
import org.stewardledger.api.importing.mapping.FactId;
import org.stewardledger.api.importing.mapping.MilestoneFact;

/**
 * A fact as it is kept.
 *
 * @param id        its identity
 * @param milestone whether it comes from a milestone file
 * @param subject   what it is about; for a milestone its name
 * @param kind      what happened
 * @param reference where it stands
 * @param at        when it entered the record, if the source says
 * @param line      the line as given
 */
record KeptFact(
        FactId id,
        boolean milestone,
        String subject,
        String kind,
        String reference,
        Optional<Instant> at,
        byte[] line) {

    static KeptFact of(Fact fact) {
        return new KeptFact(
                fact.id(),
                false,
                fact.subject(),
                fact.kind(),
                fact.reference(),
                Optional.of(fact.at()),
                bytes(fact.line()));
    }

    static KeptFact of(MilestoneFact fact) {
        return new KeptFact(fact.id(), true, fact.name(), "milestone", fact.reference(), fact.at(), bytes(fact.line()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

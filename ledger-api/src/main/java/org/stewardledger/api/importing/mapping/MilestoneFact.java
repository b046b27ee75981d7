package org.stewardledger.api.importing.mapping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a milestone file says about one milestone.
 *
 * @param id        identity: its name, date, place, time and reference
 * @param origin    where it stands
 * @param name      its name
 * @param date      its day; empty when there is none yet
 * @param ordinal   its place in the series, where the file states one
 * @param at        when this entered the source's record, where the file states it
 * @param reference where it stands in the source
 * @param line      the line, or what one line of this form would be
 */
public record MilestoneFact(
        FactId id,
        Optional<Origin> origin,
        String name,
        Optional<LocalDate> date,
        Optional<Integer> ordinal,
        Optional<Instant> at,
        String reference,
        String line) {}

package org.stewardledger.api.importing.mapping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One fact of a source, as its line gives it.
 *
 * @param id        its identity: content and reference
 * @param origin    where it stands in the files of this import; empty when only an earlier import had it
 * @param subject   what it is about
 * @param kind      what happened, in the source's word
 * @param reference where it stands in the source
 * @param at        when it entered the source's record
 * @param writtenAt when it was written there; the same as {@code at} when the source does not say
 * @param effective the day or time it took effect, where the source states one
 * @param content   what the line says; fields that mean nothing here are kept
 * @param line      the line as given
 */
public record Fact(
        FactId id,
        Optional<Origin> origin,
        String subject,
        String kind,
        String reference,
        Instant at,
        Instant writtenAt,
        Optional<Effective> effective,
        ObjectNode content,
        String line) {

    /**
     * When the source says that something took effect.
     *
     * @param at  the time; the beginning of the day when it names a day
     * @param day the day, when it names one without a time
     */
    public record Effective(Instant at, Optional<LocalDate> day) {}

    /** Whether the line has the field, be it with null. */
    public boolean has(String field) {
        return content.has(field);
    }

    /** A field as one text; empty when absent, null, blank or not a single value. */
    public Optional<String> text(String field) {
        JsonNode value = content.get(field);
        return value == null || value.isNull() || value.isContainer()
                ? Optional.empty()
                : Optional.of(value.asString().strip()).filter(text -> !text.isEmpty());
    }

    /** A field as a list of texts; a single value counts as a list of one, null and blank as none. */
    public List<String> texts(String field) {
        JsonNode value = content.get(field);
        if (value == null || !value.isArray()) {
            return text(field).stream().toList();
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode item : value) {
            String text = item.isNull() ? "" : item.asString().strip();
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** How the source spelled a field, where the line gives that besides the normalised value. */
    public Optional<String> raw() {
        return text("raw");
    }

    /** Why this fact cannot be used. */
    public BadLine bad(String reason) {
        return BadLine.of(
                origin, "on record from an earlier import: " + subject + " " + kind + " at " + reference, reason);
    }
}

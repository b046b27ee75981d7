package org.stewardledger.api.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An act as the list of acts shows it.
 *
 * @param name          its name in the address
 * @param transcription whether a registrar writes down with it what happened elsewhere
 * @param fields        its own fields
 */
public record ActDescription(String name, boolean transcription, List<FieldDescription> fields) {

    /**
     * The acts there are.
     *
     * @param acts         the acts, by name
     * @param accompanying the fields that every one of them takes beside its own
     */
    public record All(List<ActDescription> acts, List<FieldDescription> accompanying) {}

    /**
     * A field.
     *
     * @param name     its name
     * @param required whether it may not be left out
     * @param value    what it takes
     */
    public record FieldDescription(String name, boolean required, ValueDescription value) {}

    /**
     * What a field takes.
     *
     * @param type     text, uuid, date-time, date, uri, time-zone, integer, boolean, one of, list, object or variants
     * @param words    the words of a "one of"
     * @param each     what a list takes
     * @param fields   the fields of an object
     * @param property the field that tells variants apart
     * @param variants the fields of each variant
     */
    public record ValueDescription(
            String type,
            Optional<List<String>> words,
            Optional<ValueDescription> each,
            Optional<List<FieldDescription>> fields,
            Optional<String> property,
            Optional<Map<String, List<FieldDescription>>> variants) {}

    static All all(ActCatalogue catalogue) {
        return new All(catalogue.all().stream().map(ActDescription::of).toList(), fields(ActCatalogue.ACCOMPANYING));
    }

    static ActDescription of(ActCatalogue.Entry act) {
        return new ActDescription(act.name(), act.transcription(), fields(act.own()));
    }

    private static List<FieldDescription> fields(Form.Fields form) {
        return form.fields().stream()
                .map(field -> new FieldDescription(field.name(), field.required(), value(field.form())))
                .toList();
    }

    private static ValueDescription value(Form form) {
        return switch (form) {
            case Form.Text _, Form.Whole _, Form.Truth _ -> plain(form);
            case Form.OneOf oneOf ->
                new ValueDescription(
                        form.named(),
                        Optional.of(oneOf.words()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
            case Form.Many many ->
                new ValueDescription(
                        form.named(),
                        Optional.empty(),
                        Optional.of(value(many.each())),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
            case Form.Fields fields ->
                new ValueDescription(
                        form.named(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(fields(fields)),
                        Optional.empty(),
                        Optional.empty());
            case Form.Variants variants ->
                new ValueDescription(
                        form.named(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(variants.property()),
                        Optional.of(variants(variants)));
        };
    }

    private static ValueDescription plain(Form form) {
        return new ValueDescription(
                form.named(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Map<String, List<FieldDescription>> variants(Form.Variants variants) {
        Map<String, List<FieldDescription>> described = new TreeMap<>();
        variants.variants().forEach((kind, form) -> described.put(kind, fields(form)));
        return described;
    }
}

package org.stewardledger.deciding;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.journal.LedgerJson;
import tools.jackson.databind.JsonNode;

/** Records and the values in them, as tables of what the source says of each field. */
final class Described {

    private Described() {}

    /** One of several records that a value can be, and the field that says which. */
    record Variant(String property, String word, Class<?> type) {}

    /** What these records hold that is no simple value, by name, and what that holds in turn. */
    static SortedMap<String, Class<?>> values(List<? extends Class<?>> holders) {
        SortedMap<String, Class<?>> values = new TreeMap<>();
        List<Class<?>> open = new ArrayList<>(holders);
        while (!open.isEmpty()) {
            Class<?> next = open.removeLast();
            if (StoredForms.hasVariants(next)) {
                variants(next).forEach(variant -> open.add(variant.type()));
            } else if (next.isRecord()) {
                for (RecordComponent component : next.getRecordComponents()) {
                    StoredForms.described(component.getGenericType())
                            .filter(type -> isNew(values.put(type.getSimpleName(), type), type))
                            .ifPresent(open::add);
                }
            }
        }
        return values;
    }

    /** A section has one name, so it is of one type. */
    private static boolean isNew(Class<?> before, Class<?> type) {
        if (before != null && before != type) {
            throw new AssertionError("two types have one name: " + before + " and " + type);
        }
        return before == null;
    }

    static List<Variant> variants(Class<?> type) {
        String property = property(type);
        return Arrays.stream(type.getAnnotation(JsonSubTypes.class).value())
                .map(variant -> new Variant(property, variant.name(), variant.value()))
                .toList();
    }

    /** The field that says which: named by the type, or else by the act that holds one. */
    private static String property(Class<?> type) {
        return Stream.<AnnotatedElement>concat(
                        Stream.of(type),
                        Acts.all().stream()
                                .flatMap(act -> Arrays.stream(act.getRecordComponents()))
                                .filter(component -> StoredForms.described(component.getGenericType())
                                        .filter(type::equals)
                                        .isPresent())
                                .map(RecordComponent::getAccessor))
                .filter(named -> named.isAnnotationPresent(JsonTypeInfo.class))
                .map(named -> named.getAnnotation(JsonTypeInfo.class).property())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field says which " + type + " it is"));
    }

    /** The simple values there are, each with one and how it is written. */
    static String simple() {
        return StoredForms.SIMPLE.stream()
                .map(simple -> "| %s | `%s` |\n".formatted(simple.form(), simple.json()))
                .collect(Collectors.joining("", "\n## Simple values\n\n| form | such as |\n|---|---|\n", ""));
    }

    /** A section of each value that these records hold. */
    static String sections(List<? extends Class<?>> holders) {
        StringBuilder page = new StringBuilder("\n## Values with parts or words\n");
        values(holders)
                .forEach((name, type) -> page.append(
                        "\n### %s\n\n%s\n\n%s".formatted(name, Javadoc.of(type).text(), value(type))));
        return page.toString();
    }

    private static String value(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> "| `%s` | %s |\n"
                            .formatted(
                                    LedgerJson.mapper().writeValueAsString(constant), Javadoc.of((Enum<?>) constant)))
                    .collect(
                            Collectors.joining("", "One of these words:\n\n| word | what it means |\n|---|---|\n", ""));
        }
        if (type.isRecord()) {
            return table(type, "left out when absent");
        }
        return variants(type).stream()
                .map(variant -> "| `\"%s\":\"%s\"` | %s | %s |\n"
                        .formatted(
                                variant.property(),
                                variant.word(),
                                Arrays.stream(variant.type().getRecordComponents())
                                        .map(part ->
                                                "`" + part.getName() + "`: " + StoredForms.form(part.getGenericType()))
                                        .collect(Collectors.joining(", ")),
                                Javadoc.of(variant.type()).text()))
                .collect(Collectors.joining(
                        "",
                        "One of these objects:\n\n| first field | other fields | what it means |\n|---|---|---|\n",
                        ""));
    }

    /** The fields of a record, and what is said of one that may be absent. */
    static String table(Class<?> type, String absent) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> "| `%s` | %s | %s | %s |\n"
                        .formatted(
                                component.getName(),
                                StoredForms.form(component.getGenericType()),
                                StoredForms.isOptional(component) ? absent : "always",
                                said(type, component)))
                .collect(Collectors.joining("", "| field | form | there | what it is |\n|---|---|---|---|\n", ""));
    }

    private static String said(Class<?> type, RecordComponent component) {
        return Objects.requireNonNull(
                Javadoc.of(type).components().get(component.getName()), () -> "Javadoc lacks " + component);
    }

    /** The tags of an event, each with the field whose value it has. */
    static String tags(LedgerEvent sample) {
        return sample.tags().stream().map(tag -> tag(tag, sample)).sorted().collect(Collectors.joining(", "));
    }

    private static String tag(EventTag tag, LedgerEvent sample) {
        String holder = holder(tag.value(), sample);
        return holder.isEmpty() ? "`" + tag + "`" : "`" + tag.key() + "=` with `" + holder + "`";
    }

    /** The field in which this text stands, also within another one; empty when in none. */
    static String holder(String text, LedgerEvent sample) {
        JsonNode tree = LedgerJson.mapper().valueToTree(sample);
        return holder(text, tree);
    }

    private static String holder(String text, JsonNode in) {
        Optional<String> here = in.properties().stream()
                .filter(field -> field.getValue().isString()
                        && field.getValue().asString().equals(text))
                .map(Map.Entry::getKey)
                .findFirst();
        return here.or(() -> in.properties().stream()
                        .filter(field -> field.getValue().isObject())
                        .map(field -> Map.entry(field.getKey(), holder(text, field.getValue())))
                        .filter(inner -> !inner.getValue().isEmpty())
                        .map(inner -> inner.getKey() + "." + inner.getValue())
                        .findFirst())
                .orElse("");
    }
}

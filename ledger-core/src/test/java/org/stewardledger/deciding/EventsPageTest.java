package org.stewardledger.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stewardledger.act.Classified;
import org.stewardledger.act.EventTag;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.journal.LedgerJson;

/**
 * Keeps {@code docs/reference/events.md} true: it is made from the records and what their Javadoc says, and the records
 * are written as it says. Run with {@code -Devents=write} to write it.
 */
class EventsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "reference", "events.md");
    private static final String BEGINNING = "<!-- events -->\n";
    private static final List<StoredForms.Simple> SIMPLE = StoredForms.SIMPLE;

    private final StoredForms forms = new StoredForms();

    /** One of several records that a value can be, and the field that says which. */
    private record Variant(String property, String word, Class<?> type) {}

    private static List<Class<?>> events() {
        return Acts.eventFamilies().stream()
                .<Class<?>>flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .toList();
    }

    /** What events hold that is no simple value, by name, and what that holds in turn. */
    private static SortedMap<String, Class<?>> values() {
        SortedMap<String, Class<?>> values = new TreeMap<>();
        List<Class<?>> open = new ArrayList<>(events());
        while (!open.isEmpty()) {
            Class<?> next = open.removeLast();
            if (next.isAnnotationPresent(JsonTypeInfo.class)) {
                variants(next).forEach(variant -> open.add(variant.type()));
            } else if (next.isRecord()) {
                for (RecordComponent component : next.getRecordComponents()) {
                    StoredForms.described(component.getGenericType())
                            .filter(type -> values.put(type.getSimpleName(), type) != type)
                            .ifPresent(open::add);
                }
            }
        }
        return values;
    }

    private static List<Class<?>> records() {
        List<Class<?>> records = new ArrayList<>(events());
        values().values().stream().filter(Class::isRecord).forEach(records::add);
        return records;
    }

    private static List<Variant> variants() {
        return values().values().stream()
                .filter(type -> type.isAnnotationPresent(JsonTypeInfo.class))
                .flatMap(type -> variants(type).stream())
                .toList();
    }

    private static List<Variant> variants(Class<?> type) {
        String property = type.getAnnotation(JsonTypeInfo.class).property();
        return Arrays.stream(type.getAnnotation(JsonSubTypes.class).value())
                .map(variant -> new Variant(property, variant.name(), variant.value()))
                .toList();
    }

    @Test
    void thePageHasEveryEventInTheFormInWhichItIsStored() throws IOException {
        String page = Files.readString(PAGE);
        String before = page.substring(0, page.indexOf(BEGINNING) + BEGINNING.length());
        if ("write".equals(System.getProperty("events"))) {
            Files.writeString(PAGE, before + described());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(before + described());
    }

    @ParameterizedTest
    @FieldSource("SIMPLE")
    void aSimpleValueIsWrittenAsThePageShows(StoredForms.Simple simple) {
        assertThat(LedgerJson.mapper().writeValueAsString(simple.value())).isEqualTo(simple.json());
    }

    @ParameterizedTest
    @MethodSource("records")
    void aRecordIsWrittenWithItsFieldsInTheirOrderAndWithoutWhatIsAbsent(Class<?> type) {
        assertThat(fields(type, forms.sample(type, true))).isEqualTo(names(Arrays.asList(type.getRecordComponents())));
        assertThat(fields(type, forms.sample(type, false)))
                .isEqualTo(names(Arrays.stream(type.getRecordComponents())
                        .filter(component -> !StoredForms.isOptional(component))
                        .toList()));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void aVariantIsWrittenWithItsWordFirst(Variant variant) {
        List<String> names = new ArrayList<>(List.of(variant.property()));
        names.addAll(names(Arrays.asList(variant.type().getRecordComponents())));
        Object sample = forms.sample(variant.type(), true);
        assertThat(fields(variant.type(), sample)).isEqualTo(names);
        assertThat(LedgerJson.mapper()
                        .valueToTree(sample)
                        .get(variant.property())
                        .asString())
                .isEqualTo(variant.word());
    }

    private static List<String> fields(Class<?> type, Object value) {
        byte[] json = LedgerJson.mapper().writerFor(type).writeValueAsBytes(value);
        return List.copyOf(LedgerJson.mapper().readTree(json).propertyNames());
    }

    private static List<String> names(List<RecordComponent> components) {
        return components.stream().map(RecordComponent::getName).toList();
    }

    private String described() {
        StringBuilder page = new StringBuilder();
        for (Class<? extends LedgerEvent> family : Acts.eventFamilies()) {
            page.append("\n## %s\n\n%s\n"
                    .formatted(
                            family.getSimpleName().replace("Event", ""),
                            Javadoc.of(family).text()));
            for (Class<?> event : family.getPermittedSubclasses()) {
                page.append(event(event.asSubclass(LedgerEvent.class)));
            }
        }
        page.append("\n## Simple values\n\n| form | such as |\n|---|---|\n");
        SIMPLE.forEach(simple -> page.append("| %s | `%s` |\n".formatted(simple.form(), simple.json())));
        page.append("\n## Values with parts or words\n");
        values().forEach((name, type) -> page.append(
                "\n### %s\n\n%s\n\n%s".formatted(name, Javadoc.of(type).text(), value(type))));
        return page.toString();
    }

    private String event(Class<? extends LedgerEvent> type) {
        Event event = type.getAnnotation(Event.class);
        LedgerEvent sample = forms.sample(type, true);
        String tags =
                sample.tags().stream().map(tag -> tag(tag, sample)).sorted().collect(Collectors.joining(", "));
        String within = sample.within()
                .map(partnership -> "`" + holder(partnership.toString(), sample) + "`")
                .orElse("none");
        return "\n### %s.%s\n\n%s\n\nVersion %s · %s · tagged %s · partnership: %s\n\n%s"
                .formatted(
                        event.namespace(),
                        event.name(),
                        Javadoc.of(type).text(),
                        event.version(),
                        type.getAnnotation(Classified.class).value().name().toLowerCase(Locale.ROOT),
                        tags,
                        within,
                        table(type));
    }

    private static String tag(EventTag tag, LedgerEvent sample) {
        String holder = holder(tag.value(), sample);
        return holder.isEmpty() ? "`" + tag + "`" : "`" + tag.key() + "=` with `" + holder + "`";
    }

    /** The field in which this text stands; empty when in none. */
    private static String holder(String text, LedgerEvent sample) {
        return LedgerJson.mapper().valueToTree(sample).properties().stream()
                .filter(field -> field.getValue().isString()
                        && field.getValue().asString().equals(text))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
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
            return table(type);
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

    private static String table(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> "| `%s` | %s | %s | %s |\n"
                        .formatted(
                                component.getName(),
                                StoredForms.form(component.getGenericType()),
                                StoredForms.isOptional(component) ? "left out when absent" : "always",
                                said(type, component)))
                .collect(Collectors.joining("", "| field | form | there | what it is |\n|---|---|---|---|\n", ""));
    }

    private static String said(Class<?> type, RecordComponent component) {
        return Objects.requireNonNull(
                Javadoc.of(type).components().get(component.getName()), () -> "Javadoc lacks " + component);
    }
}

package org.stewardledger.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stewardledger.act.Classified;
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

    private static List<Class<?>> events() {
        return Acts.eventFamilies().stream()
                .<Class<?>>flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .toList();
    }

    private static List<Class<?>> records() {
        List<Class<?>> records = new ArrayList<>(events());
        Described.values(events()).values().stream().filter(Class::isRecord).forEach(records::add);
        return records;
    }

    private static List<Described.Variant> variants() {
        return Described.values(events()).values().stream()
                .filter(StoredForms::hasVariants)
                .flatMap(type -> Described.variants(type).stream())
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
    void aVariantIsWrittenWithItsWordFirst(Described.Variant variant) {
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
        page.append(Described.simple());
        page.append(Described.sections(events()));
        return page.toString();
    }

    private String event(Class<? extends LedgerEvent> type) {
        Event event = type.getAnnotation(Event.class);
        LedgerEvent sample = forms.sample(type, true);
        String within = sample.within()
                .map(partnership -> "`" + Described.holder(partnership.toString(), sample) + "`")
                .orElse("none");
        return "\n### %s.%s\n\n%s\n\nVersion %s · %s · tagged %s · partnership: %s\n\n%s"
                .formatted(
                        event.namespace(),
                        event.name(),
                        Javadoc.of(type).text(),
                        event.version(),
                        type.getAnnotation(Classified.class).value().name().toLowerCase(Locale.ROOT),
                        Described.tags(sample),
                        within,
                        Described.table(type, "left out when absent"));
    }
}

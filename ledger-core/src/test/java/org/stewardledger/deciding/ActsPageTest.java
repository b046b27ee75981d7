package org.stewardledger.deciding;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stewardledger.act.Act;
import org.stewardledger.act.ActRefusal;
import org.stewardledger.act.Classified;
import org.stewardledger.act.LedgerEvent;
import org.stewardledger.journal.LedgerJson;
import org.stewardledger.standing.Capacity;
import org.stewardledger.standing.Rule;
import tools.jackson.databind.DeserializationFeature;

/**
 * Keeps {@code docs/reference/acts.md} true: it is made from the records and what their Javadoc says, from the table of
 * who may say what, and from what the stories of {@link ActsFixtureTest} record. Run with {@code -Dacts=write} to write
 * it.
 */
class ActsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "reference", "acts.md");
    private static final String BEGINNING = "<!-- acts -->\n";

    private final List<ActsFixtureTest.Story> stories = ActsFixtureTest.stories();

    @Test
    void thePageHasEveryActAsItIsSaidDecidedAndRefused() throws IOException {
        String page = Files.readString(PAGE);
        String before = page.substring(0, page.indexOf(BEGINNING) + BEGINNING.length());
        String whole = before + described();
        if ("write".equals(System.getProperty("acts"))) {
            Files.writeString(PAGE, whole);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(whole);
    }

    static List<ActsFixtureTest.Story> stories() {
        return ActsFixtureTest.stories();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void anExampleIsReadAsTheActItIsOf(ActsFixtureTest.Story story) {
        Act act = story.now().act();
        assertThat(LedgerJson.mapper()
                        .readerFor(act.getClass())
                        .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .<Act>readValue(example(act)))
                .isEqualTo(act);
    }

    /** Or the page would not say which act records it. */
    @Test
    void everyEventIsRecordedInSomeStory() {
        Set<Class<?>> recorded =
                stories.stream().flatMap(story -> story.events().stream()).collect(Collectors.toSet());
        assertThat(Acts.eventFamilies())
                .flatExtracting(family -> List.of(family.getPermittedSubclasses()))
                .allSatisfy(event -> assertThat(recorded).contains(event));
    }

    private String described() {
        StringBuilder page = new StringBuilder("\n## Of every act\n\n| refusal | what it says |\n|---|---|\n");
        for (ActRefusal refusal : ActRefusal.values()) {
            page.append("| [`%s`](problems/%s.md) | %s |\n"
                    .formatted(refusal.code(), refusal.code(), Javadoc.of((Enum<?>) refusal)));
        }
        for (Class<? extends Act> family : Acts.families()) {
            page.append("\n## %s\n\n%s\n"
                    .formatted(
                            family.getSimpleName().replaceFirst("Act$", ""),
                            Javadoc.of(family).text()));
            Acts.records(family).forEach(act -> page.append(act(act)));
        }
        page.append(Described.simple());
        page.append(Described.sections(Acts.all()));
        return page.toString();
    }

    private String act(Class<? extends Act> act) {
        Rule rule = WhoMaySay.rows().get(act);
        return """

            ### %s

            %s

            - **Who**: %s%s
            - **In which states**: %s
            - **Reason**: %s
            - **Records**: %s
            - **Refuses**, in this order: %s

            %s
            ```json
            %s
            ```
            """.formatted(
                        name(act),
                        SaidRefusals.otherwise(act),
                        rule.by().stream().map(ActsPageTest::words).collect(joining(", ")),
                        rule.mandated() ? "; by mandate too" : "",
                        rule.in().stream().map(ActsPageTest::words).collect(joining(", ")),
                        rule.reason() ? "required" : "may be given",
                        told(act)
                                .flatMap(story -> story.events().stream())
                                .distinct()
                                .map(ActsPageTest::event)
                                .collect(joining(", ")),
                        SaidRefusals.of(act),
                        Described.table(act, "may be left out"),
                        example(told(act).findFirst().orElseThrow().now().act()));
    }

    private Stream<ActsFixtureTest.Story> told(Class<? extends Act> act) {
        return stories.stream().filter(story -> story.now().act().getClass() == act);
    }

    /** Its name in addresses. */
    private static String name(Class<? extends Act> act) {
        return act.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static String event(Class<? extends LedgerEvent> type) {
        Event event = type.getAnnotation(Event.class);
        return "[%s.%s](events.md#%s%s) (%s)"
                .formatted(
                        event.namespace(),
                        event.name(),
                        event.namespace(),
                        event.name().toLowerCase(Locale.ROOT),
                        type.getAnnotation(Classified.class).value().name().toLowerCase(Locale.ROOT));
    }

    private static String example(Act act) {
        return LedgerJson.mapper()
                .writerWithDefaultPrettyPrinter()
                .forType(act.getClass())
                .writeValueAsString(act)
                .replace("\r\n", "\n");
    }

    private static String words(Capacity capacity) {
        return capacity.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String words(Class<?> state) {
        return state.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}

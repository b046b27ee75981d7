package org.stewardledger.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stewardledger.act.Act;
import org.stewardledger.standing.Capacity;
import org.stewardledger.standing.Rule;

/**
 * Keeps {@code docs/reference/who-may-say-what.md} true: it is the table that decisions ask. Run with {@code
 * -Dstanding=write} to write it.
 */
class WhoMaySayPageTest {

    private static final Path PAGE = Path.of("..", "docs", "reference", "who-may-say-what.md");
    private static final String BEGINNING = "<!-- table -->\n";

    @Test
    void thePageHasEveryRowOfTheTable() throws IOException {
        String page = Files.readString(PAGE);
        String before = page.substring(0, page.indexOf(BEGINNING) + BEGINNING.length());
        if ("write".equals(System.getProperty("standing"))) {
            Files.writeString(PAGE, before + described());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(before + described());
    }

    private static String described() {
        StringBuilder page = new StringBuilder();
        for (Class<? extends Act> family : Acts.families()) {
            page.append("\n## %s\n\n%s\n\n| act | who | in which states it records something | reason | by mandate |\n"
                    .concat("|---|---|---|---|---|\n")
                    .formatted(
                            family.getSimpleName().replaceFirst("Act$", ""),
                            Javadoc.of(family).text()));
            Acts.records(family)
                    .forEach(act -> page.append(row(act, WhoMaySay.rows().get(act))));
        }
        page.append("\n## Capacities\n\n| capacity | who has it |\n|---|---|\n");
        Arrays.stream(Capacity.values())
                .forEach(capacity ->
                        page.append("| %s | %s |\n".formatted(words(capacity), Javadoc.of((Enum<?>) capacity))));
        page.append("\n## States\n\n| of | state | what it means |\n|---|---|---|\n");
        WhoMaySay.rows().values().stream()
                .flatMap(rule -> rule.in().stream())
                .distinct()
                .sorted((one, other) -> (one.getPackageName() + one.getSimpleName())
                        .compareTo(other.getPackageName() + other.getSimpleName()))
                .forEach(state -> page.append("| %s | %s | %s |\n"
                        .formatted(
                                state.getPackageName().replaceFirst(".*\\.", ""),
                                words(state),
                                Javadoc.of(state).text())));
        return page.toString();
    }

    private static String row(Class<? extends Act> act, Rule rule) {
        return "| %s | %s | %s | %s | %s |\n"
                .formatted(
                        act.getSimpleName(),
                        rule.by().stream().map(WhoMaySayPageTest::words).collect(Collectors.joining(", ")),
                        rule.in().stream().map(WhoMaySayPageTest::words).collect(Collectors.joining(", ")),
                        rule.reason() ? "required" : "",
                        rule.mandated() ? "yes" : "");
    }

    private static String words(Capacity capacity) {
        return capacity.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String words(Class<?> state) {
        return state.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}

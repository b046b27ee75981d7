package org.stewardledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stewardledger.projections.stewardship.Figure;

/**
 * Keeps the list in {@code docs/reference/figures.md} true: it is what the pages say of each figure. Run with
 * {@code -Dfigures=write} to write it.
 */
class FiguresPageTest {

    private static final Path PAGE = Path.of("..", "docs", "reference", "figures.md");
    private static final String BEGINNING = "<!-- figures -->\n";

    @Test
    void thePageHasEveryFigureInTheWordsOfThePages() throws IOException {
        String page = Files.readString(PAGE);
        String before = page.substring(0, page.indexOf(BEGINNING) + BEGINNING.length());
        if ("write".equals(System.getProperty("figures"))) {
            Files.writeString(PAGE, before + list());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(before + list());
    }

    private static String list() {
        return Stream.of(Figure.values())
                .map(figure ->
                        "| `%s` | `%s` | %s |".formatted(figure, FigureWords.code(figure), FigureWords.meaning(figure)))
                .collect(Collectors.joining(
                        "\n", "| in answers | in addresses | what it counts |\n|---|---|---|\n", "\n"));
    }
}

package org.stewardledger.projections.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stewardledger.projections.SceneLedger;

/**
 * Keeps the columns in {@code docs/reference/reporting.md} true: they are what the database says of itself. Run with
 * {@code -Dreporting=write} to write them.
 */
class ReportingPageIT {

    private static final Path PAGE = Path.of("..", "docs", "reference", "reporting.md");
    private static final String BEGINNING = "<!-- columns -->\n";

    private record Column(String name, String type, String comment) {

        String line() {
            return "| `%s` | %s | %s |".formatted(name, type, comment);
        }
    }

    @Test
    void thePageHasTheColumnsOfTheDatabase() throws IOException {
        try (SceneLedger scene = new SceneLedger()) {
            JdbcClient database = scene.ledger().asSuperuser();
            String columns = table(database, "fact_promise") + "\n" + table(database, "fact_promise_event");
            String page = Files.readString(PAGE);
            String before = page.substring(0, page.indexOf(BEGINNING) + BEGINNING.length());
            if ("write".equals(System.getProperty("reporting"))) {
                Files.writeString(PAGE, before + columns);
            }
            assertThat(Files.readString(PAGE)).isEqualTo(before + columns);
        }
    }

    private static String table(JdbcClient database, String view) {
        List<Column> columns = database.sql("""
            select a.attname, replace(format_type(a.atttypid, a.atttypmod), 'timestamp with time zone', 'timestamptz'),
                coalesce(col_description(a.attrelid, a.attnum), '')
            from pg_attribute a
            where a.attrelid = ('reporting.' || :view)::regclass and a.attnum > 0
            order by a.attnum
            """)
                .param("view", view)
                .query((row, number) -> new Column(row.getString(1), row.getString(2), row.getString(3)))
                .list();
        assertThat(columns)
                .allSatisfy(column -> assertThat(column.comment())
                        .as(view + "." + column.name())
                        .isNotBlank());
        String about = database.sql("select obj_description(('reporting.' || :view)::regclass)")
                .param("view", view)
                .query(String.class)
                .single();
        return columns.stream()
                .map(Column::line)
                .collect(Collectors.joining(
                        "\n",
                        "\n## `%s`\n\n%s\n\n| column | type | what |\n|---|---|---|\n".formatted(view, about),
                        "\n"));
    }
}

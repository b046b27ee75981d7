package org.stewardledger.projections.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stewardledger.projections.Scene.FERRY;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stewardledger.projections.CurrentTo;
import org.stewardledger.projections.Reader;
import org.stewardledger.projections.Scene;
import org.stewardledger.projections.SceneLedger;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportingIT {

    private SceneLedger scene;
    private JdbcClient tool;

    @BeforeAll
    void project() {
        scene = new SceneLedger();
        String login = "tool_" + System.identityHashCode(this);
        scene.ledger()
                .asSuperuser()
                .sql("create role " + login + " login in role ledger_reader")
                .update();
        DataSource pool = scene.ledger().pool(login);
        tool = JdbcClient.create(pool);
    }

    @AfterAll
    void close() {
        scene.close();
    }

    private static List<NamedCsvRecord> read(StringWriter written) {
        return CsvReader.builder().ofNamedCsvRecord(written.toString()).stream().toList();
    }

    private List<NamedCsvRecord> promises(Reader reader) throws IOException {
        StringWriter written = new StringWriter();
        CurrentTo currentTo = scene.projections().reports().factPromise(reader, written);
        assertThat(currentTo.position()).isEqualTo(19);
        return read(written);
    }

    private List<NamedCsvRecord> events(Reader reader) throws IOException {
        StringWriter written = new StringWriter();
        scene.projections().reports().factPromiseEvent(reader, written);
        return read(written);
    }

    @Test
    void letsAToolReadTheFacts() {
        assertThat(tool.sql("select became from reporting.fact_promise order by became")
                        .query(String.class)
                        .list())
                .containsExactly("KEPT", "OPEN");
        assertThat(tool.sql("select count(*) from reporting.fact_promise_event")
                        .query(Integer.class)
                        .single())
                .isEqualTo(12);
        assertThat(tool.sql("select distinct current_to_position from reporting.fact_promise")
                        .query(Long.class)
                        .list())
                .containsExactly(19L);
    }

    @Test
    void deniesAToolEverythingElse() {
        List<String> others =
                scene.ledger().asSuperuser().sql("""
                    select format('select 1 from %I.%I', n.nspname, c.relname) from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                    where c.relkind in ('r', 'v', 'm', 'p')
                        and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
                        and not (n.nspname = 'reporting' and c.relname in ('fact_promise', 'fact_promise_event'))
                    """).query(String.class).list();
        assertThat(others).hasSizeGreaterThan(15);
        others.forEach(this::assertDenied);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1 from projections.promise_account(1, null, now(), now(), null)",
                "create table reporting.mine (id int)",
                "create table public.mine (id int)",
                "delete from reporting.fact_promise",
                "insert into projections.spelling values (1, gen_random_uuid(), gen_random_uuid(), 'x')",
                "set role ledger_owner",
                "set role ledger_app"
            })
    void deniesAToolToDoAnything(String statement) {
        assertDenied(statement);
    }

    private void assertDenied(String statement) {
        try {
            tool.sql(statement).query().listOfRows();
        } catch (DataAccessException denied) {
            assertThat(denied.getMostSpecificCause().getMessage())
                    .as(statement)
                    .containsAnyOf("permission denied", "cannot delete");
            return;
        }
        throw new AssertionError(statement + " was not denied");
    }

    @Test
    void explainsEveryFactItself() {
        assertThat(scene.ledger()
                        .asSuperuser()
                        .sql("select count(*) from pg_description where objsubid > 0 and objoid in ("
                                + "'reporting.fact_promise'::regclass, 'reporting.fact_promise_event'::regclass)")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(35);
    }

    @Test
    void writesOneRowForEachPromise() throws IOException {
        List<NamedCsvRecord> rows = promises(Reader.auditor());
        assertThat(rows).hasSize(2);
        NamedCsvRecord bridge = rows.getFirst();
        assertThat(bridge.getField("promise_id")).isEqualTo(Scene.BRIDGE.toString());
        assertThat(bridge.getField("partnership")).isEqualTo("The bridge");
        assertThat(bridge.getField("promisors")).isEqualTo("Harbour");
        assertThat(bridge.getField("promisees")).isEqualTo("Island");
        assertThat(bridge.getField("became")).isEqualTo("KEPT");
        assertThat(bridge.getField("kept")).isEqualTo("true");
        assertThat(bridge.getField("kept_on_first_date")).isEqualTo("false");
        assertThat(bridge.getField("first_due_milestone")).isEqualTo("Spring fair");
        assertThat(bridge.getField("due_day")).isEqualTo("2026-06-01");
        assertThat(bridge.getField("slip_days")).isEqualTo("151");
        assertThat(bridge.getField("slip_milestones")).isEmpty();
        assertThat(bridge.getField("first_recorded_at")).isEqualTo(Scene.at(8).toString());
        assertThat(bridge.getField("text")).isEqualTo("A wider bridge");
    }

    @Test
    void writesOneRowForEachEventWithOldAndNewTerms() throws IOException {
        List<NamedCsvRecord> rows = events(Reader.auditor());
        assertThat(rows).hasSize(12);
        NamedCsvRecord renegotiated = rows.get(6);
        assertThat(renegotiated.getField("type")).isEqualTo("PromiseRenegotiated");
        assertThat(renegotiated.getField("old_due_milestone")).isEqualTo("Spring fair");
        assertThat(renegotiated.getField("new_due_day")).isEqualTo("2026-06-01");
        assertThat(renegotiated.getField("old_version")).isEqualTo("1");
        assertThat(renegotiated.getField("new_version")).isEqualTo("2");
        assertThat(renegotiated.getField("known_after_old_due")).isEqualTo("false");
    }

    @Test
    void writesATextThatLooksLikeAFormulaAsAText() throws IOException {
        assertThat(events(Reader.auditor()).getFirst().getField("new_text")).isEqualTo("'=A bridge, “wide” enough");
    }

    @ParameterizedTest
    @CsvSource({"=1,'''=1'", "+1,'''+1'", "-1,'''-1'", "@a,'''@a'", "a=1,a=1", "'',''"})
    void guardsAgainstFormulas(String text, String written) {
        assertThat(CsvColumn.guarded(text)).isEqualTo(written);
    }

    @Test
    void writesTheColumnsOfTheTables() throws IOException {
        assertThat(promises(Reader.auditor()).getFirst().getHeader()).isEqualTo(columns("fact_promise"));
        assertThat(events(Reader.auditor()).getFirst().getHeader()).isEqualTo(columns("fact_promise_event"));
    }

    private List<String> columns(String table) {
        return scene.ledger()
                .asSuperuser()
                .sql("""
                    select attname from pg_attribute where attrelid = ('reporting.' || :table)::regclass and attnum > 0
                    order by attnum
                    """)
                .param("table", table)
                .query(String.class)
                .list();
    }

    @Test
    void writesForWhomAPromiseOrEventIs() throws IOException {
        assertThat(promises(Reader.auditor()))
                .extracting(row -> Set.of(row.getField("visible_to").split(";")))
                .containsExactly(Set.of(""), Set.of(Scene.HARBOUR.toString(), Scene.ISLAND.toString()));
        assertThat(events(Reader.auditor()))
                .filteredOn(row -> row.getField("position").equals("16"))
                .extracting(row -> row.getField("visible_to"))
                .containsExactly(Scene.FERRY.toString());
    }

    @Test
    void leavesOutWhatTheReaderMayNotSee() throws IOException {
        assertThat(promises(SceneLedger.of(FERRY))).hasSize(1);
        assertThat(events(SceneLedger.of(FERRY)).stream().map(row -> row.getField("position")))
                .contains("16")
                .doesNotContain("19");
    }
}

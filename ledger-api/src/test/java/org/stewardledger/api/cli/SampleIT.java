package org.stewardledger.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stewardledger.api.cli.LedgerProcess.Ended;
import tools.jackson.databind.JsonNode;

/** The main job as processes: what is stopped or killed while it loads the sample goes on at the next start. */
class SampleIT {

    private static final String LOADING = "Loading the sample:";

    @TempDir
    private Path home;

    @Test
    void isLoadedOnceHoweverOftenItsLoadingIsCutOff() {
        try (LedgerProcess first = start()) {
            first.awaitLine(LOADING);
            Ended ended = first.stop();
            assertThat(ended.output())
                    .contains("Stopped before the sample was loaded; the next start goes on with it.");
            assertThat(ended.errors()).isEmpty();
        }
        try (LedgerProcess second = start()) {
            second.awaitLine(LOADING);
            second.kill();
        }
        JsonNode loaded;
        try (LedgerProcess third = start()) {
            loaded = stewardship(third);
            Ended ended = third.stop();
            assertThat(ended.output()).contains("Sample accounts, on this machine only:", "  auditor ");
        }
        JsonNode counts = loaded.path("value").path("total").path("counts");
        assertThat(counts.path("PROMISED").asInt()).isEqualTo(1_211);
        assertThat(counts.path("KEPT").asInt()).isEqualTo(775);
        assertThat(counts.path("RENEGOTIATIONS").asInt()).isEqualTo(709);
        try (LedgerProcess fourth = start()) {
            JsonNode kept = stewardship(fourth);
            assertThat(kept.path("currentTo")).isEqualTo(loaded.path("currentTo"));
            assertThat(kept.path("value")).isEqualTo(loaded.path("value"));
            assertThat(fourth.stop().output()).doesNotContain(LOADING);
        }
    }

    private LedgerProcess start() {
        return LedgerProcess.start(home, Map.of(), "--port", "0");
    }

    private JsonNode stewardship(LedgerProcess program) {
        return Auditor.of(home, program.awaitAddress()).stewardship("2026-07-24&knownAt=2026-07-24");
    }
}

package org.stewardledger.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stewardledger.api.http.AuditedFigures;
import org.stewardledger.api.importing.KubernetesSample;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sample's import, killed over and over while it appends: alone, with its server, and with all that the server has
 * started, as a power cut ends them. What is on record in the end is what an import without any of it leaves.
 */
class KilledImportIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path directory;

    @Test
    void leavesTheSameLedgerAsOneThatIsLeftAlone() {
        Path leftAlone = directory.resolve("left-alone");
        Map<String, Long> expected;
        try (LedgerProcess program = start(leftAlone)) {
            program.awaitAddress();
            expected = KeptJournal.in(leftAlone).said();
            program.stop();
        }
        long events = expected.values().stream().mapToLong(Long::longValue).sum();
        Path killed = directory.resolve("killed");
        killAt(killed, events / 10, (program, server, children) -> program.kill());
        killAt(killed, events * 4 / 10, KilledImportIT::cutThePower);
        killAt(killed, events * 6 / 10, (program, server, children) -> {
            server.destroyForcibly();
            program.kill();
        });
        killAt(killed, events * 8 / 10, KilledImportIT::cutThePower);
        try (LedgerProcess program = start(killed)) {
            JsonNode figures = Auditor.of(killed, program.awaitAddress()).stewardship("2026-07-24");
            KeptJournal journal = KeptJournal.in(killed);
            journal.checkOrderAndTree();
            assertThat(journal.events()).isEqualTo(events);
            assertThat(journal.said()).isEqualTo(expected);
            AuditedFigures.compareAll(
                    JsonMapper.shared().readTree(KubernetesSample.bytes("/kubernetes/answers.json")),
                    figures.required("value"));
            program.stop();
        }
    }

    /** Ends a program, the server it started, and what that server has started. */
    private interface Kill {
        void of(LedgerProcess program, ProcessHandle server, List<ProcessHandle> children);
    }

    private static void cutThePower(LedgerProcess program, ProcessHandle server, List<ProcessHandle> children) {
        server.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        program.kill();
        Stream.concat(Stream.of(server), children.stream())
                .forEach(process -> assertThat(process.onExit()).succeedsWithin(PATIENCE));
    }

    private static void killAt(Path home, long events, Kill kill) {
        try (LedgerProcess program = start(home)) {
            program.awaitLine("Loading the sample:");
            KeptJournal journal = KeptJournal.in(home);
            ProcessHandle server = journal.server();
            awaitEvents(journal, events);
            kill.of(program, server, server.descendants().toList());
            assertThat(program.printed()).noneMatch(line -> line.startsWith("Stewardship Ledger is at"));
        }
    }

    private static void awaitEvents(KeptJournal journal, long events) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (journal.events() < events) {
            assertThat(System.nanoTime())
                    .as("waiting for " + events + " events")
                    .isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    private static LedgerProcess start(Path home) {
        return LedgerProcess.start(home, Map.of(), "--port", "0");
    }
}

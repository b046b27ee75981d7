package org.stewardledger.api.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** That the measure still runs. What it measures is no matter of tests. */
class MeasureIT {

    @Test
    void measuresEverythingInOneRun() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        Measure.run(
                new Sizes(1, Duration.ofMillis(300), Duration.ofMillis(400), 100, true),
                new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("fsync on, synchronous_commit on")
                .contains("first")
                .contains("rows, Java")
                .contains("acts, warm")
                .contains("acts, cold")
                .contains("by kind of work:")
                .contains("rebuild of promises")
                .contains("facts/s");
    }
}

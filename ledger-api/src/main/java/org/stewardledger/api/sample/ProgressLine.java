package org.stewardledger.api.sample;

import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import org.stewardledger.api.importing.Progress;

/** How far the loading has come: one line that is rewritten on a terminal, else a plain line every few seconds. */
final class ProgressLine {

    private static final Duration ON_TERMINAL = Duration.ofMillis(200);
    private static final Duration ELSEWHERE = Duration.ofSeconds(2);

    private final PrintStream out;
    private final boolean terminal;
    private final InstantSource clock;
    private long shownAt;
    private boolean shown;

    ProgressLine(PrintStream out, boolean terminal, InstantSource clock) {
        this.out = out;
        this.terminal = terminal;
        this.clock = clock;
    }

    /** Shows a step, unless another was shown just now. */
    void show(Progress.Step step) {
        long now = clock.millis();
        long pause = (terminal ? ON_TERMINAL : ELSEWHERE).toMillis();
        boolean last = step.done() >= step.total();
        if (shown && !last && now - shownAt < pause) {
            return;
        }
        shownAt = now;
        shown = true;
        String line = words(step);
        if (terminal) {
            out.print("\r\033[K" + line);
        } else {
            out.println(line);
        }
        out.flush();
    }

    /** Leaves the line. */
    void end() {
        if (shown && terminal) {
            out.println();
            out.flush();
        }
    }

    private static String words(Progress.Step step) {
        int percent = step.total() == 0 ? 100 : (int) (100L * step.done() / step.total());
        return String.format(
                Locale.ROOT,
                "Loading the sample: %3d %%, %,d of %,d acts, %,.0f/s, %s left",
                percent,
                step.done(),
                step.total(),
                step.perSecond(),
                left(step.left()));
    }

    private static String left(Duration left) {
        long seconds = Math.max(0, left.plusMillis(500).toSeconds());
        return seconds < 60 ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
    }
}

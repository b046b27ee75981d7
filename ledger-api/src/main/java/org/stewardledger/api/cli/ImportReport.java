package org.stewardledger.api.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.stewardledger.api.importing.ImportResult.Acts;
import org.stewardledger.api.importing.Imported;
import org.stewardledger.api.importing.Progress;

/** Tells on the console how far an import is, and what it did. */
final class ImportReport {

    private static final double MILLIS = 1_000;

    private ImportReport() {}

    static void tell(Progress.Step step, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%,d of %,d acts, %,.0f a second, %d s left%n",
                step.done(),
                step.total(),
                step.perSecond(),
                step.left().toSeconds());
    }

    /** What became of lines and acts goes to the one, what could not be used to the other. */
    static void print(Imported imported, PrintStream out, PrintStream errors) {
        out.printf(
                Locale.ROOT,
                "%,d lines could be read: %,d new facts, %,d repeated, %,d corrected; %,d facts set aside, %,d"
                        + " missing.%n",
                imported.facts().read(),
                imported.facts().added(),
                imported.facts().repeated(),
                imported.facts().corrected(),
                imported.facts().setAside(),
                imported.facts().missing());
        imported.finished().ifPresent(finished -> {
            out.print("An earlier import of the source had been cut off; it was finished first: ");
            acts(finished, out);
        });
        imported.changes().forEach(change -> out.println("  " + change));
        acts(imported, out);
        out.printf(
                Locale.ROOT,
                "It took %,.1f s, %,.0f facts a second.%n",
                imported.millis() / MILLIS,
                imported.facts().read() * MILLIS / Math.max(imported.millis(), 1));
        if (!imported.complete()) {
            errors.printf(
                    Locale.ROOT, "%,d could not be used:%n", imported.badLines().size());
            imported.badLines().forEach(line -> errors.println("  " + line));
        }
    }

    private static void acts(Imported imported, PrintStream out) {
        if (imported.dryRun()) {
            out.printf(
                    Locale.ROOT,
                    "Nothing was written. It would add %,d transcriptions, correct %,d and take back %,d.%n",
                    imported.acts().added(),
                    imported.acts().corrected(),
                    imported.acts().takenBack());
        } else {
            acts(imported.acts(), out);
        }
    }

    private static void acts(Acts acts, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%,d transcriptions added, %,d corrected, %,d taken back: %,d events.%n",
                acts.added(),
                acts.corrected(),
                acts.takenBack(),
                acts.events());
    }
}
